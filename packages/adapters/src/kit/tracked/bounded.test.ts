import { describe, expect, it } from 'vitest';
import { remember } from './bounded.ts';

/** Adds `d` to others, of at most three; a name in capitals is over. */
const afterwards = (names: readonly string[], newest = 'd') => {
  const before = new Map(names.map((name) => [name, name] as const));
  const after = remember(before, newest, newest, (value) => value === value.toUpperCase(), 3);
  return [[...before.keys()], [...after.keys()]];
};

describe('a memory that grows from outside', () => {
  it.each([
    ['keeps all while they are few', ['a', 'b'], 'd', ['a', 'b', 'd']],
    ['keeps also what is over while there is room', ['A', 'b'], 'd', ['A', 'b', 'd']],
    ['lets the oldest go where all go on', ['a', 'b', 'c'], 'd', ['b', 'c', 'd']],
    ['lets the first go that is over', ['a', 'B', 'C'], 'd', ['a', 'C', 'd']],
    ['never lets the newest go', ['a', 'b', 'c'], 'D', ['b', 'c', 'D']],
    ['has one of a name', ['a', 'b', 'c'], 'b', ['a', 'b', 'c']],
  ])('%s', (_, names, newest, left) => {
    expect(afterwards(names, newest)).toEqual([names, left]);
  });

  it('keeps 64 where nothing else is said', () => {
    let all: ReadonlyMap<string, number> = new Map();
    for (let index = 0; index < 100; index++) all = remember(all, String(index), index, () => false);
    expect([all.size, all.has('35'), all.has('36')]).toEqual([64, false, true]);
  });
});
