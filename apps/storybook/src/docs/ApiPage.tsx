import { use } from 'react';
import { Exported } from './Exported.tsx';
import { apiOf } from './load.ts';
import { Code } from './Markdown.tsx';
import { Page, Part } from './Page.tsx';
import words from './words.json';

interface ApiPageProps {
  /** An entry point without `@faultline/`: `core`, `adapters/kit`. */
  readonly door: string;
}

/** The order on the page: what an app calls before what it may name. */
const kinds = ['hook', 'component', 'function', 'value', 'type'] as const;

/** Everything that an entry point exports. */
export function Exports({ door }: ApiPageProps) {
  const all = use(apiOf(door));
  return kinds.flatMap((kind) =>
    all.filter((one) => one.kind === kind).map((one) => <Exported key={one.name} of={one} />),
  );
}

/** The reference of an entry point. */
export const ApiPage = ({ door }: ApiPageProps) => (
  <Page>
    <h1>
      <code dir="ltr">@faultline/{door}</code>
    </h1>
    <Code text={`npm install @faultline/${door.split('/')[0]}`} language="sh" />
    <Part title={words.exports}>
      <Exports door={door} />
    </Part>
  </Page>
);
