import { describe, expect, it } from 'vitest';
import { initialState } from '../state/reduce.ts';
import type { CallState } from '../state/types.ts';
import { createFacets } from './facets.ts';
import { createTopics, everything } from './topics.ts';

function setUp() {
  let state: CallState = initialState;
  let values: readonly unknown[] = ['screen'];
  const facets = createFacets(() => state, {
    valueOf: () => undefined as never,
    values: () => values as never,
  });
  return {
    facets,
    now: (change: Partial<CallState>) => (state = { ...state, ...change }),
    view: (value: unknown) => (values = [value]),
  };
}

describe('what there is of each topic', () => {
  it('is the same object while only the time goes on', () => {
    const { facets, now } = setUp();
    const before = [facets.snapshot(), facets.of(everything)];
    now({ now: 1_000 });
    expect(facets.snapshot()).toBe(before[0]);
    expect(facets.of(everything)).toBe(before[1]);
  });

  it('is another where a fact or a view changed', () => {
    const { facets, now, view } = setUp();
    const snapshot = facets.snapshot();
    const all = facets.of(everything);
    view('another screen');
    expect(facets.snapshot()).toBe(snapshot);
    expect(facets.of(everything)).not.toBe(all);
    now({ hidden: true });
    expect(facets.snapshot()).not.toBe(snapshot);
  });
});

describe('who listens to a topic', () => {
  it('are those of all of it, of one call of it, and of everything; none else', () => {
    const topics = createTopics(() => null);
    const undo = [
      topics.subscribe(() => undefined, 'callQuality/a'),
      topics.subscribe(() => undefined, 'screen'),
    ];
    expect(topics.isListenedTo('callQuality')).toBe(true);
    expect(topics.isListenedTo('screen')).toBe(true);
    expect(topics.isListenedTo('a')).toBe(false);
    expect(topics.isListenedTo('hangupCause')).toBe(false);
    undo.forEach((stop) => stop());
    expect(topics.isListenedTo('screen')).toBe(false);
    topics.subscribe(() => undefined);
    expect(topics.isListenedTo('hangupCause')).toBe(true);
  });
});
