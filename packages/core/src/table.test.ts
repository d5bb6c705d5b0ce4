import { describe, expect, it } from 'vitest';
import { ownEntry, tableOf, withEntry, withoutEntries } from './table.ts';

const names = Object.getOwnPropertyNames(Object.prototype);

describe('a table of names from outside', () => {
  it.each(names)('knows nothing of %s until it is put in, and nothing after it is taken out', (name) => {
    const empty = tableOf<number>();
    expect(empty[name]).toBeUndefined();
    const one = withEntry(withEntry(empty, name, 1), 'a', 2);
    expect([one[name], one['a'], empty[name]]).toEqual([1, 2, undefined]);
    expect(Object.keys(one)).toEqual([name, 'a']);
    const none = withoutEntries(one, [name]);
    expect([none[name], none['a'], one[name]]).toEqual([undefined, 2, 1]);
  });

  it('is plain JSON', () => {
    expect(JSON.stringify(tableOf([['a', { b: 1 }]]))).toBe('{"a":{"b":1}}');
  });

  it.each(names)('in the code has no entry %s that every object has', (name) => {
    expect(ownEntry({ a: 1 }, name)).toBeUndefined();
    expect(ownEntry({ a: 1 }, 'a')).toBe(1);
  });
});
