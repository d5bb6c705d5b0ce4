import { use } from 'react';
import { toStory } from '../links.ts';
import { storyGroups } from '../rows.ts';
import { Exports } from './ApiPage.tsx';
import { textOf } from './load.ts';
import { Code, Markdown } from './Markdown.tsx';
import { Page, Part } from './Page.tsx';
import { sdks, type SdkDoor } from './sdks.ts';
import words from './words.json';

const guide = 'docs/guides/getting-started.md';

/** A section of a Markdown text, without its heading; empty when there is none of this name. */
function sectionOf(text: string, heading: string): string {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return section.split('\n## ', 1)[0] ?? '';
}

/** A Markdown text without its first heading, which the page has already, and with the others one level lower. */
const within = (text: string): string => text.replace(/^# .*\n/, '').replaceAll(/^(#{2,5}) /gm, '#$1 ');

const FirstLines = ({ section }: { readonly section: string }) => (
  <Markdown path={guide} text={sectionOf(use(textOf(guide)), section)} />
);

function Everything({ door }: { readonly door: SdkDoor }) {
  const { section, sdk, notes, part } = sdks[door];
  const text = use(textOf(notes));
  const groups = storyGroups.filter(({ rows }) => rows[0]?.sdk === sdk);
  return (
    <>
      <Code text="npm install @faultline/core @faultline/adapters" language="sh" />
      {section !== null && <FirstLines section={section} />}
      <Part title={words.notes}>
        <Markdown path={notes} text={part === null ? within(text) : sectionOf(text, part)} />
      </Part>
      <Part title={words.exports}>
        <Exports door={`adapters/${door}`} />
      </Part>
      {groups.length > 0 && (
        <Part title={words.codes}>
          <ul>
            {groups.map(({ title, rows }) => (
              <li key={title}>
                <a {...toStory(rows[0]?.story ?? '')}>{title.split('/').at(-1)}</a>: {rows.length}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Everything about one entry point for an SDK: what to install, the first lines, what is special, and its functions. */
export const SdkPage = ({ door }: { readonly door: SdkDoor }) => (
  <Page>
    <h1>{sdks[door].title}</h1>
    <Everything door={door} />
  </Page>
);
