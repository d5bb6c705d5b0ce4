import { describe, expect, it } from 'vitest';
import committed from './size-goals.json' with { type: 'json' };
import { allowedIn, grownRows, lostGoals, newGoals, noteOf } from './goals.ts';
import { sizeRows } from './sizes.ts';

const row = (id: string, compressed: number, goal: number | null = 1_000) => ({ id, compressed, goal });
const noted = (met: readonly string[], bytes: Readonly<Record<string, number>> = {}) => ({ met, bytes });

describe('size goals', () => {
  it('are lost when a row that met its goal grows over it', () => {
    expect(lostGoals(noted(['hooks']), [row('hooks', 1_001)])).toEqual(['hooks']);
    expect(lostGoals(noted(['hooks']), [row('hooks', 1_000)])).toEqual([]);
  });

  it('are lost when the row is taken away', () => {
    expect(lostGoals(noted(['hooks']), [])).toEqual(['hooks']);
  });

  it('may be missed as long as they were never met', () => {
    expect(lostGoals(noted([]), [row('kit', 2_000)])).toEqual([]);
  });

  it('are new when met for the first time', () => {
    const rows = [row('hooks', 1), row('kit', 1), row('watched', 1, null)];
    expect(newGoals(noted(['hooks']), rows)).toEqual(['kit']);
  });
});

describe('growth', () => {
  const before = noted([], { banner: 1_000 });

  it('by 1 % passes, by more does not, whether there is a goal or not', () => {
    expect(grownRows(before, [row('banner', 1_010)], [])).toEqual([]);
    expect(grownRows(before, [row('banner', 1_011)], [])).toEqual(['banner']);
    expect(grownRows(before, [row('banner', 1_011, null)], [])).toEqual(['banner']);
  });

  it('passes up to the bytes that a changeset gives a reason for, and no further', () => {
    const allowed = allowedIn([
      "---\n'x': minor\n---\n\nNews.\n\nSize of banner up to 1.2 kB: it says more.\n",
    ]);
    expect(grownRows(before, [row('banner', 1_200)], allowed)).toEqual([]);
    expect(grownRows(before, [row('banner', 1_201)], allowed)).toEqual(['banner']);
  });

  it('does not pass for a reason given for another row, or for none', () => {
    const changesets = ['Size of kit up to 9 kB: more words.', 'Size of banner up to 9 kB:\n'];
    expect(grownRows(before, [row('banner', 1_500)], allowedIn(changesets))).toEqual(['banner']);
  });
});

describe('what is committed', () => {
  it('is every row as measured, and goals that were met before or are now', () => {
    expect(noteOf(noted(['old']), [row('hooks', 900), row('kit', 2_000)], [])).toEqual({
      met: ['old', 'hooks'],
      bytes: { hooks: 900, kit: 2_000 },
    });
  });

  it('stays as it was for a row that grew without a reason', () => {
    const before = { met: [], bytes: { hooks: 800, kit: 2_100 } };
    expect(noteOf(before, [row('hooks', 900), row('kit', 2_000)], ['hooks']).bytes).toEqual({
      hooks: 800,
      kit: 2_000,
    });
  });

  it('names the rows that are measured, and all of them', () => {
    const ids = sizeRows.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(committed.met));
    expect(Object.keys(committed.bytes).sort()).toEqual([...ids].sort());
  });
});
