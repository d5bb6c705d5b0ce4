import { Doc, Paragraphs } from '../reference/Doc.tsx';
import { Name, Table } from '../reference/Table.tsx';
import type { ApiExport } from '../reference/types.ts';
import { Code } from './Markdown.tsx';
import words from './words.json';

/** The parameters of a function, with what its comment says of each. */
export const Parameters = ({ of: { name, parameters } }: { readonly of: ApiExport }) =>
  parameters.length > 0 && (
    <Table
      label={`${words.parameters}: ${name}`}
      columns={[words['column.name'], words['column.doc']]}
      lines={parameters.map((parameter) => ({
        id: parameter.name,
        name: <Name>{parameter.name}</Name>,
        cells: [<Doc key="doc" text={parameter.doc} />],
      }))}
    />
  );

/** What a function returns and throws, where its comment says so. */
export const Outcome = ({ of: { returns, throws } }: { readonly of: ApiExport }) => (
  <>
    {returns && (
      <p>
        {words.returns}: <Doc text={returns} />
      </p>
    )}
    {throws && (
      <p>
        {words.throws}: <Doc text={throws} />
      </p>
    )}
  </>
);

/** Everything about one name that an entry point exports. */
export const Exported = ({ of: one }: { readonly of: ApiExport }) => (
  // With its kind, because a type is often called like a function but for one capital, which nobody hears.
  <section aria-label={`${one.name}, ${one.kind}`} id={one.name}>
    <h3>
      <code dir="ltr">{one.name}</code>
    </h3>
    <Paragraphs text={one.doc} />
    <Code text={one.code} />
    <Parameters of={one} />
    <Outcome of={one} />
    {one.example && <Code text={one.example} language="tsx" />}
  </section>
);
