import { createCallStore, type CallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters } from '@faultline/testing';
import { appActions } from './fixtureStore.ts';

/** One of two systems on a page: its SDK, and what the person calls it. */
interface Side {
  /** The npm name of the SDK. */
  readonly sdk: string;
  readonly label: string;
  readonly options?: object;
}

/** Two systems under one store, on virtual time. */
export interface Pair {
  readonly store: CallStore;
  /** What the first or the second SDK emits. */
  play(side: 0 | 1, event: string, payload?: unknown): void;
  /** Lets time pass. */
  later(ms: number): void;
}

/**
 * Puts the real adapters of two SDKs into one store.
 *
 * @throws Error when nobody replays an SDK.
 */
export function createPair(sides: readonly [Side, Side]): Pair {
  const clock = createVirtualClock(Date.now());
  const replayed = sides.map(({ sdk, label, options = {} }) => {
    const replay = replayAdapters[sdk];
    if (!replay) throw new Error(`Nobody replays "${sdk}". Add its replay to replayAdapters.`);
    const { source, play } = replay(options, clock);
    return { source: { ...source, label }, play };
  });
  const store = createCallStore(
    replayed.map(({ source }) => source),
    { clock, actions: appActions },
  );
  store.connect();
  return {
    store,
    play: (side, event, payload = {}) => replayed[side]?.play(event, payload),
    later: (ms) => clock.runTo(clock.now() + ms),
  };
}
