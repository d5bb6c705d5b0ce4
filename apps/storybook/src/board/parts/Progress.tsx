import { useId } from 'react';
import type { Marks } from '../marks/mark.ts';
import { countsOf } from '../marks/markdown.ts';
import { cellsIn, verdictOf, type Sheet } from '../sheets.ts';
import words from '../words.json';

interface ProgressProps {
  readonly sheets: readonly Sheet[];
  readonly marks: Marks;
}

/** How far the review of what is on the board has come, and how often each mark was made on it. */
export function Progress({ sheets, marks }: ProgressProps) {
  const id = useId();
  const cells = cellsIn(sheets);
  const done = cells.filter((cell) => verdictOf(marks, cell) !== null).length;
  const keys = [...sheets.map(({ condition }) => condition), ...cells.map(({ key }) => key)];
  const made = keys.flatMap((key) => marks.get(key) ?? []);
  return (
    <p className="board-progress">
      <label htmlFor={id}>{words.progress}</label>{' '}
      <progress id={id} value={done} max={Math.max(cells.length, 1)} /> {done} {words['progress.of']}{' '}
      {cells.length} {words['progress.cells']}: {countsOf(made) || words['progress.none']}
    </p>
  );
}
