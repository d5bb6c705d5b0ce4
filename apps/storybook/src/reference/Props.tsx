import { Doc } from './Doc.tsx';
import { Name, Table } from './Table.tsx';
import type { PropReference } from './types.ts';
import words from './words.json';

const columns = [words['column.name'], words['column.type'], words['column.default'], words['column.doc']];

interface PropsProps {
  readonly of: string;
  readonly props: readonly PropReference[];
}

const defaultOf = ({ isRequired, default: value }: PropReference) => {
  if (isRequired) return <strong>{words.required}</strong>;
  return value === null ? <span className="reference-quiet">{words.noDefault}</span> : <Name>{value}</Name>;
};

/** The properties of a component or a part: type, default, and what each is. */
export const Props = ({ of, props }: PropsProps) => (
  <Table
    label={`${words.props}: ${of}`}
    columns={columns}
    lines={props.map((prop) => ({
      id: prop.name,
      name: <Name>{prop.name}</Name>,
      cells: [<Name key="type">{prop.type}</Name>, defaultOf(prop), <Doc key="doc" text={prop.doc} />],
    }))}
  />
);

/** The element whose attributes something takes. */
export const TakesElement = ({ element }: { readonly element: string | null }) =>
  element && (
    <p>
      {words['props.element']} <code dir="ltr">{`<${element}>`}</code>
    </p>
  );
