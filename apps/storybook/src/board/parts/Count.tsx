import type { Board } from '../useBoard.ts';
import { cellsIn, mostCells } from '../sheets.ts';
import { axisNames } from '../selection/lists.ts';
import type { Selection } from '../selection/selection.ts';
import words from '../words.json';

function said({ sheets, count, isTooMany, isPreparing }: Board, selection: Selection): string {
  if (axisNames.some((name) => selection[name].length === 0)) return words['count.noVariant'];
  const much = (number: number) => number.toLocaleString('en');
  if (isTooMany) return `${much(count)}. ${words['count.tooMany']} ${much(mostCells)}.`;
  if (isPreparing) return words['count.preparing'];
  if (sheets.length === 0) return words['count.none'];
  return `${words['count.conditions']}: ${sheets.length}. ${words['count.cells']}: ${much(cellsIn(sheets).length)}.`;
}

/** How much is on the board, or why nothing is. */
export const Count = ({ board, selection }: { readonly board: Board; readonly selection: Selection }) => (
  <p role="status">{said(board, selection)}</p>
);
