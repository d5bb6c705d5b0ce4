import { createCallStore, type CallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters } from '@faultline/testing';
import { appActions } from './fixtureStore.ts';
import { createCapture, type Capture } from './player/capture.ts';

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
  /** Notes what happens, so that it can be played again. */
  readonly capture: Capture;
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
  const capture = createCapture(systems.map(({ sdk }) => sdk).join(' + '), clock, appActions);
  const sources = capture.over(replayed.map(({ source }) => source));
  const store = capture.watch(createCallStore(sources, { clock, actions: appActions }));
  store.connect();
  return {
    store,
    capture,
    play(system, event, payload = {}) {
      capture.heard(event, payload);
      replayed[system]?.play(event, payload);
    },
    later: (ms) => clock.runTo(clock.now() + ms),
  };
}
