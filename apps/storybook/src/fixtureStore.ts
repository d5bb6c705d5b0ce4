import { telnyxSource } from '@faultline/adapters/telnyx';
import { eventsOfFixture, telnyxFixtures, type TelnyxFixture } from '@faultline/adapters/telnyx/fixtures';
import { telnyxReplayClient } from '@faultline/adapters/telnyx/replay';
import { createCallStore, type ActionMap, type CallStore, type Timing } from '@faultline/core';

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
  editNumber: () => undefined,
  contactSupport: () => undefined,
  chooseDevice: () => undefined,
  openSettings: () => undefined,
};

/** A code the catalogue does not know, as a newer SDK might send it. */
const unknownFixture: TelnyxFixture = {
  lead: 'inCall',
  event: 'telnyx.error',
  payload: {
    error: { code: 49777, name: 'SOMETHING_NEW', message: 'a code of a later version', fatal: true },
    sessionId: 's',
  },
};

export const fixtureOf = (code: string): TelnyxFixture =>
  (telnyxFixtures as Readonly<Record<string, TelnyxFixture>>)[code] ?? unknownFixture;

/** A real store over the real adapter, to which a fixture happened. */
export function createFixtureStore(
  code: string,
  actions: ActionMap,
): { readonly store: CallStore; start(): () => void } {
  const fixture = fixtureOf(code);
  const client = telnyxReplayClient(fixture.options ?? {});
  const store = createCallStore([telnyxSource(client, { getUserMedia: () => Promise.resolve() })], {
    timing: noWaiting,
    actions,
  });
  let played = false;
  return {
    store,
    start() {
      const stop = store.connect();
      if (!played) for (const { event, payload } of eventsOfFixture(fixture)) client.replay(event, payload);
      played = true;
      return stop;
    },
  };
}
