import { use } from 'react';
import { Paragraphs } from '../reference/Doc.tsx';
import { Outcome, Parameters } from './Exported.tsx';
import { apiOf, textOf } from './load.ts';
import { Code } from './Markdown.tsx';
import { Page, Part } from './Page.tsx';
import words from './words.json';

interface HookPageProps {
  /** A hook, or a component that gives hooks what they read, of `@faultline/hooks`. */
  readonly name: string;
}

function Everything({ name }: HookPageProps) {
  const all = use(apiOf('hooks'));
  const sample = use(textOf(`apps/samples/hooks/${name}.tsx`));
  const hook = all.find((one) => one.name === name);
  if (!hook) throw new Error(`@faultline/hooks has no ${name}. Run npm run stories.`);
  const types = hook.uses.flatMap((used) => all.filter(({ name: other }) => other === used));
  return (
    <>
      <Code text="npm install @faultline/core @faultline/hooks @tanstack/react-query" language="sh" />
      <Paragraphs text={hook.doc} />
      <Part title={words.example}>
        <Code text={sample.trimEnd()} language="tsx" />
      </Part>
      <Part title={words.signature}>
        <Code text={hook.code} />
        <Parameters of={hook} />
        <Outcome of={hook} />
      </Part>
      {types.length > 0 && (
        <Part title={words.types}>
          {types.map(({ name: type, doc, code }) => (
            <section key={type} aria-label={type}>
              <Paragraphs text={doc} />
              <Code text={code} />
            </section>
          ))}
        </Part>
      )}
    </>
  );
}

/** Everything about one hook: what it is for, a sample that is tested, and its types. */
export const HookPage = ({ name }: HookPageProps) => (
  <Page>
    <h1>{name}</h1>
    <Everything name={name} />
  </Page>
);
