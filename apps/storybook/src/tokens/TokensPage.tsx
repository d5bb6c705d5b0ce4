import '../condition/condition.css';
import { Doc } from '../reference/Doc.tsx';
import { Name, Table } from '../reference/Table.tsx';
import type { TokenGroup } from '../reference/types.ts';
import { Contrast } from './Contrast.tsx';
import { CopyName } from './CopyName.tsx';
import { groups, schemes, useMeasures, type Measures } from './measure.ts';
import { oklchText } from './oklch.ts';
import { ColourSwatch, Swatch } from './Swatch.tsx';
import './tokens.css';
import words from './words.json';

interface GroupProps extends TokenGroup {
  readonly measures: Measures;
}

const Value = ({ text }: { readonly text: string }) =>
  text === '' ? words.ofPage : <Name>{text.replaceAll(',', ', ')}</Name>;

function Colours({ role, tokens, measures }: GroupProps) {
  return (
    <Table
      label={role}
      columns={[words['column.name'], words['column.light'], words['column.dark'], words['column.doc']]}
      lines={tokens.map(({ name, doc }) => ({
        id: name,
        name: <CopyName name={name} />,
        cells: [
          ...schemes.map((scheme) => {
            const measured = measures.colours.get(name)?.[scheme];
            return (
              <span key={scheme} className="tokens-value">
                <ColourSwatch name={name} scheme={scheme} />
                {measured && <Name>{oklchText(measured.colour, measured.alpha)}</Name>}
              </span>
            );
          }),
          <Doc key="doc" text={doc} />,
        ],
      }))}
    />
  );
}

const Others = ({ role, tokens, measures }: GroupProps) => (
  <Table
    label={role}
    columns={[words['column.name'], words['column.value'], words['column.doc']]}
    lines={tokens.map(({ name, doc }) => ({
      id: name,
      name: <CopyName name={name} />,
      cells: [
        <span key="value" className="tokens-value">
          <Swatch name={name} />
          <Value text={measures.texts.get(name) ?? ''} />
        </span>,
        <Doc key="doc" text={doc} />,
      ],
    }))}
  />
);

/** Every token by role, as it is on this page, and what the colours are on each other. */
export function TokensPage() {
  const measures = useMeasures();
  return (
    <main className="review-page reference">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {measures &&
        groups.map((group) => {
          const isColour = group.tokens.every(({ name }) => measures.colours.has(name));
          const Group = isColour ? Colours : Others;
          return (
            <section key={group.role} aria-label={group.role}>
              <h2>{group.role}</h2>
              <Group {...group} measures={measures} />
            </section>
          );
        })}
      {measures && <Contrast measures={measures} />}
    </main>
  );
}
