import { createCallStore, type CallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters } from '@faultline/testing';
import { appActions } from './fixtureStore.ts';

/** One of the systems on a page: its SDK, and what the person calls it. */
interface System {
  /** The npm name of the SDK. */
  readonly sdk: string;
  readonly label: string;
  readonly options?: object;
}

/** Systems under one store, on virtual time. */
export interface Systems {
  readonly store: CallStore;
  /** What the SDK of one of them emits, counted from 0. */
  play(system: number, event: string, payload?: unknown): void;
  /** Lets time pass. */
  later(ms: number): void;
}

/**
 * Puts the real adapters of one or several SDKs into one store.
 *
 * @throws Error when nobody replays an SDK.
 */
export function createSystems(systems: readonly System[]): Systems {
  const clock = createVirtualClock(Date.now());
  const replayed = systems.map(({ sdk, label, options = {} }) => {
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
    play: (system, event, payload = {}) => replayed[system]?.play(event, payload),
    later: (ms) => clock.runTo(clock.now() + ms),
  };
}
