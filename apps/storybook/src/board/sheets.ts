import { rowOf, type ConditionId } from '@faultline/core';
import { codesOf } from '../conditionRows.ts';
import { cellOf, variantsOf, type Cell } from './cells/cells.ts';
import type { State } from './cells/states.ts';
import type { Marks, Verdict } from './marks/mark.ts';
import { axisNames, families, type FilterName } from './selection/lists.ts';
import type { Selection } from './selection/selection.ts';

/** What the board shows of one condition. */
export interface Sheet {
  readonly condition: ConditionId;
  readonly states: readonly { readonly state: State; readonly cells: readonly Cell[] }[];
}

type OfCondition = Exclude<FilterName, 'state' | 'mark'>;

/** Whether a condition is among what is chosen in a list. */
const isAmong: Readonly<Record<OfCondition, (values: readonly string[], condition: ConditionId) => boolean>> =
  {
    condition: (values, condition) => values.includes(condition),
    family: (values, condition) => values.some((family) => families[family]?.includes(condition)),
    severity: (values, condition) => values.includes(rowOf(condition).severity),
    surface: (values, condition) => values.includes(rowOf(condition).surface),
    sdk: (values, condition) => codesOf(condition).some(({ sdk }) => values.includes(sdk)),
  };

const ofCondition = Object.keys(isAmong) as readonly OfCondition[];

/** Those of some conditions that are chosen, in their order. */
export const chosenOf = (conditions: readonly ConditionId[], selection: Selection): readonly ConditionId[] =>
  conditions.filter((condition) =>
    ofCondition.every((name) => selection[name].length === 0 || isAmong[name](selection[name], condition)),
  );

/** What was said of a cell, or of its whole condition; null: nothing. */
export const verdictOf = (marks: Marks, { key, condition }: Cell): Verdict | null =>
  marks.get(key)?.verdict ?? marks.get(condition)?.verdict ?? null;

type States = ReadonlyMap<ConditionId, readonly State[]>;

/** The states of a condition that are chosen; none while they are not known. */
const statesFor = (condition: ConditionId, states: States, { state: ids }: Selection): readonly State[] =>
  (states.get(condition) ?? []).filter(({ id }) => ids.length === 0 || ids.includes(id));

/** More cells than anybody looks at make the page slow. */
export const mostCells = 3_000;

/** How many cells there are, whatever their marks. */
export const countCells = (
  conditions: readonly ConditionId[],
  states: States,
  selection: Selection,
): number =>
  conditions.reduce((count, condition) => count + statesFor(condition, states, selection).length, 0) *
  axisNames.reduce((count, name) => count * selection[name].length, 1);

/** The sheets of conditions, without those of which nothing is left. Count their cells first. */
export function sheetsOf(
  conditions: readonly ConditionId[],
  states: States,
  selection: Selection,
  marks: Marks,
): readonly Sheet[] {
  const variants = variantsOf(selection);
  const isMarked = (cell: Cell) =>
    selection.mark.length === 0 || selection.mark.includes(verdictOf(marks, cell) ?? 'none');
  const sheetOf = (condition: ConditionId): Sheet => ({
    condition,
    states: statesFor(condition, states, selection)
      .map((state) => ({
        state,
        cells: variants.map((variant) => cellOf(condition, state, variant)).filter(isMarked),
      }))
      .filter(({ cells }) => cells.length > 0),
  });
  return conditions.map(sheetOf).filter(({ states: { length } }) => length > 0);
}

/** Every cell of some sheets. */
export const cellsIn = (sheets: readonly Sheet[]): readonly Cell[] =>
  sheets.flatMap(({ states }) => states.flatMap(({ cells }) => cells));
