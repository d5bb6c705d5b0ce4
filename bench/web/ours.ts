import { createCallStore, type CallEvent, type CallStore } from '@faultline/core';
import type { Change } from './subject.ts';

/** No delays: the code is measured, not its intended waits. */
const atOnce = {
  showDelayInCallMs: 0,
  showDelayMs: 0,
  disconnectedDelayMs: 0,
  minimumShownMs: 0,
  confirmationMs: 0,
  unstableWindowMs: 0,
};

const events: Readonly<Record<Change, (at: number) => CallEvent>> = {
  connected: (at) => ({ type: 'connectionChanged', at, status: 'connected' }),
  reconnecting: (at) => ({ type: 'connectionChanged', at, status: 'lost', retrying: true }),
  disconnected: (at) => ({ type: 'connectionChanged', at, status: 'lost', retrying: false }),
};

/** A real store without sources and without delays, connected once. */
export function createStoreAtOnce(): CallStore {
  const store = createCallStore([], { timing: atOnce });
  store.connect();
  store.send(events.connected(Date.now()));
  return store;
}

/** Sends a change to the store. */
export const tell = (store: CallStore, change: Change): void => store.send(events[change](Date.now()));
