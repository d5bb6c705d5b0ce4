import { describe, expect, it } from 'vitest';
import goalsMet from './size-goals.json' with { type: 'json' };
import { lostGoals, newGoals } from './goals.ts';
import { sizeRows } from './sizes.ts';

const row = (id: string, compressed: number, goal: number | null = 1_000) => ({ id, compressed, goal });

describe('size goals', () => {
  it('are lost when a row that met its goal grows over it', () => {
    expect(lostGoals(['hooks'], [row('hooks', 1_001)])).toEqual(['hooks']);
    expect(lostGoals(['hooks'], [row('hooks', 1_000)])).toEqual([]);
  });

  it('are lost when the row is taken away', () => {
    expect(lostGoals(['hooks'], [])).toEqual(['hooks']);
  });

  it('may be missed as long as they were never met', () => {
    expect(lostGoals([], [row('kit', 2_000)])).toEqual([]);
  });

  it('are new when met for the first time', () => {
    expect(newGoals(['hooks'], [row('hooks', 1), row('kit', 1), row('watched', 1, null)])).toEqual(['kit']);
  });

  it('name rows that are measured', () => {
    expect(sizeRows.map(({ id }) => id)).toEqual(expect.arrayContaining(goalsMet));
  });
});
