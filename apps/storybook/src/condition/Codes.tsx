import type { ConditionId } from '@faultline/core';
import { adapterOf } from '../adapterOf.ts';
import { Breakable } from '../Breakable.tsx';
import { codesOf } from '../conditionRows.ts';
import { toStory } from '../links.ts';
import { Doc } from '../reference/Doc.tsx';
import { sdkTitle } from '../search/documents.ts';
import words from '../words.json';

/** The codes of every SDK that lead to a condition, with what the SDK does about each, and the way to its story. */
export function Codes({ condition }: { readonly condition: ConditionId }) {
  const rows = codesOf(condition);
  if (rows.length === 0) return <p>{words['page.noCodes']}</p>;
  return (
    <div className="review-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words['catalogue.sdk']}</th>
            <th scope="col">{words['catalogue.code']}</th>
            <th scope="col">{words['panel.happened']}</th>
            <th scope="col">{words['panel.sdkDoes']}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const developer = adapterOf(row.id)?.developer[row.id];
            return (
              <tr key={row.id}>
                <td>{sdkTitle(row)}</td>
                <td>
                  <a {...toStory(row.story)}>
                    <Breakable name={row.name === row.code ? row.name : `${row.code} ${row.name}`} />
                  </a>
                </td>
                <td>
                  <Doc text={developer?.happened ?? ''} />
                </td>
                <td>
                  <Doc text={developer?.sdkDoes ?? ''} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
