import { conditions, type ConditionId } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { nameOfKey, selectionOf } from './cells/cells.ts';
import { statesOf } from './cells/states.ts';
import type { Marks } from './marks/mark.ts';
import { filters } from './selection/lists.ts';
import { usual, type Selection } from './selection/selection.ts';
import { cellsIn, chosenOf, countCells, sheetsOf, verdictOf } from './sheets.ts';

const all = Object.keys(conditions) as readonly ConditionId[];
const states = new Map(all.map((condition) => [condition, statesOf(condition)] as const));
const none: Marks = new Map();
const sheetsWith = (change: Partial<Selection>, marks = none) => {
  const selection = { ...usual, ...change };
  return sheetsOf(chosenOf(all, selection), states, selection, marks);
};
const conditionsWith = (change: Partial<Selection>) => sheetsWith(change).map(({ condition }) => condition);

describe('the board', () => {
  it('has every condition, and each of its states in every variant', () => {
    const theirs = { locale: ['en', 'de', 'ar'], width: ['320', '768'] };
    const sheets = sheetsWith(theirs);
    expect(sheets.map(({ condition }) => condition)).toEqual(all);
    const statesOfAll = [...states.values()].flat().length;
    expect(cellsIn(sheets)).toHaveLength(statesOfAll * 2 * 3 * 2);
    expect(countCells(all, states, { ...usual, ...theirs })).toBe(cellsIn(sheets).length);
    expect(new Set(cellsIn(sheets).map(({ key }) => key)).size).toBe(cellsIn(sheets).length);
  });

  it('can be filtered by every state that there is', () => {
    const known = new Set<string>(filters.state);
    expect([...states.values()].flat().filter(({ id }) => !known.has(id))).toEqual([]);
    for (const state of filters.state)
      expect([state, conditionsWith({ state: [state] }).length > 0]).toEqual([state, true]);
  });

  it.each<[Partial<Selection>, ConditionId, ConditionId]>([
    [{ condition: ['call.busy'] }, 'call.busy', 'call.declined'],
    [{ family: ['connectionBanners', 'detailsList'] }, 'signaling.closed', 'call.busy'],
    [{ severity: ['fatal'] }, 'ice.failed', 'call.busy'],
    [{ surface: ['prompt'] }, 'media.permissionDenied', 'call.busy'],
    [{ state: ['phase.act'] }, 'signaling.reconnecting', 'call.busy'],
    [{ sdk: ['avatar'] }, 'quota.credits', 'call.busy'],
  ])('shows what is chosen, and nothing else: %j', (change, shown, hidden) => {
    expect(conditionsWith(change)).toContain(shown);
    expect(conditionsWith(change)).not.toContain(hidden);
  });

  it('shows what is still to be marked, where the mark of a condition counts for its cells', () => {
    const [cell] = cellsIn(sheetsWith({ condition: ['call.declined'] }));
    const marks: Marks = new Map([
      ['call.busy', { verdict: 'fine', note: '' }],
      [cell?.key ?? '', { verdict: 'change', note: '' }],
    ]);
    const cellsWith = (mark: string) => cellsIn(sheetsWith({ mark: [mark] }, marks));
    expect(cellsWith('change').map(({ key }) => key)).toEqual([cell?.key]);
    expect(new Set(cellsWith('fine').map(({ condition }) => condition))).toEqual(new Set(['call.busy']));
    expect(cellsWith('none')).toHaveLength(
      cellsIn(sheetsWith({})).length - cellsWith('fine').length - cellsWith('change').length,
    );
  });

  it('leads back to each cell, and names it', () => {
    const theirs = { theme: ['dark'], direction: ['rtl'], locale: ['de'], platform: ['Safari on an iPhone'] };
    for (const cell of cellsIn(sheetsWith({ ...theirs, condition: ['signaling.reconnecting'] }))) {
      const back = selectionOf(cell.key);
      expect(cellsIn(sheetsOf(chosenOf(all, back), states, back, none)).map(({ key }) => key)).toEqual([
        cell.key,
      ]);
      expect(nameOfKey(cell.key).cell).toBe(
        `${cell.state.name}, dark, 320 px, page right to left, German (de), Safari on an iPhone`,
      );
      expect(verdictOf(none, cell)).toBeNull();
    }
  });

  it('names a mark from outside that belongs to nothing as it is', () => {
    expect(nameOfKey('x|y|z|1|up|no language|w').cell).toBe('y, z, 1 px, up, no language, w');
  });
});
