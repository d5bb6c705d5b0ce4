import { eventsOf, type CodeFixture } from '@faultline/adapters/kit';
import { createCallStore, systemClock, type ActionMap, type CallStore, type Timing } from '@faultline/core';
import { replayAdapters } from '@faultline/testing';
import { adapterOf } from './adapterOf.ts';

/** Waiting that is only there for realism is left out. */
const noWaiting: Partial<Timing> = {
  showDelayInCallMs: 0,
  showDelayMs: 0,
  disconnectedDelayMs: 0,
  reasonWaitMs: 0,
};

/** What an app of this kind handles itself. */
export const appActions: ActionMap = {
  redial: () => undefined,
  reauthenticate: () => undefined,
  editNumber: () => undefined,
  contactSupport: () => undefined,
  chooseDevice: () => undefined,
  openSettings: () => undefined,
};

/**
 * How a code comes from its SDK; a code that the catalogue does not have is the SDK's unknown one.
 *
 * @throws Error when no SDK has codes of that name.
 */
export function fixtureOf(code: string): CodeFixture {
  const sdk = adapterOf(code);
  if (!sdk)
    throw new Error(`"${code}" belongs to no SDK that is reviewed here. Begin it with its SDK's name.`);
  return sdk.fixtures[code] ?? sdk.unknown;
}

/** A real store over the real adapter, to which a fixture happened. */
export function createFixtureStore(
  code: string,
  actions: ActionMap,
): { readonly store: CallStore; start(): () => void } {
  const fixture = fixtureOf(code);
  const replay = replayAdapters[fixture.sdk];
  if (!replay) throw new Error(`Nobody replays "${fixture.sdk}". Add its replay to replayAdapters.`);
  const { source, play } = replay(fixture.options ?? {}, systemClock);
  const store = createCallStore([source], { timing: noWaiting, actions });
  let played = false;
  return {
    store,
    start() {
      const stop = store.connect();
      if (!played) for (const { event, payload } of eventsOf(fixture)) play(event, payload);
      played = true;
      return stop;
    },
  };
}
