import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import type { CallSource } from '../source.ts';
import { createCallStore } from './createCallStore.ts';

const source = (id: string, label?: string): CallSource => ({
  id,
  sdk: 'x',
  connect: () => () => undefined,
  ...(label !== undefined && { label }),
});
const labelsOf = (...sources: readonly CallSource[]) => {
  const store = createCallStore(sources, { clock: createVirtualClock(0) });
  return ['a', 'b', 'nobody knows', '__proto__'].map((id) => store.labelOf(id));
};

describe('whose trouble it is', () => {
  it.each<[string, readonly CallSource[], readonly (string | null)[]]>([
    ['of two that differ', [source('a', 'Office'), source('b', 'Home')], ['Office', 'Home', null, null]],
    [
      'of two that are called the same',
      [source('a', 'Calls'), source('b', 'Calls')],
      [null, null, null, null],
    ],
    ['of the only one that has a label', [source('a', 'Office'), source('b')], [null, null, null, null]],
    ['of the only one', [source('a', 'Office')], [null, null, null, null]],
    ['of none that has one', [source('a'), source('b')], [null, null, null, null]],
    ['of one without words', [source('a', 'Office'), source('b', '')], [null, null, null, null]],
    [
      'of one of three that has none',
      [source('a', 'Office'), source('b'), source('c', 'Home')],
      ['Office', null, null, null],
    ],
  ])('is said only where another could be meant: %s', (_, sources, labels) => {
    expect(labelsOf(...sources)).toEqual(labels);
  });
});
