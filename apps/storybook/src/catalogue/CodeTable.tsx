import { memo, useState } from 'react';
import { Breakable } from '../Breakable.tsx';
import { conditionPlaces } from '../conditionRows.ts';
import { toStory } from '../links.ts';
import type { CatalogueRow } from '../rows.ts';
import { sdkTitle } from '../search/documents.ts';
import words from '../words.json';

const columns = ['sdk', 'code', 'name', 'condition', 'severity', 'told'] as const;

/** So many are looked through; more are only in the way. */
const most = 100;

function Row({ row }: { readonly row: CatalogueRow }) {
  return (
    <tr>
      <td>{sdkTitle(row)}</td>
      <td>
        <a {...toStory(row.story)}>
          <Breakable name={String(row.code)} />
        </a>
      </td>
      <td>{row.name !== row.code && <Breakable name={row.name} />}</td>
      <td>
        <a {...toStory(conditionPlaces.get(row.condition)?.story ?? '')}>{row.condition}</a>
      </td>
      <td>{row.severity}</td>
      <td>{row.title}</td>
    </tr>
  );
}

/** Codes, each with the way to its story and to the page of its condition: the first of them, and on request the rest. */
export const CodeTable = memo(({ rows }: { readonly rows: readonly CatalogueRow[] }) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <div className="review-table">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[`catalogue.${column}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className="review-controls">
          <button type="button" onClick={() => setIsWhole(true)}>
            {words['catalogue.whole']}
          </button>
        </p>
      )}
    </div>
  );
});
CodeTable.displayName = 'CodeTable';
