import { createCallStore, selectHangupCause, selectReconnectState } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { eventsOf, type FixtureEvent } from '../../kit/codes/fixture.ts';
import type { TwilioCodeId } from '../codes/catalogue.ts';
import { twilioFixtures } from '../codes/fixtures.ts';
import { replayTwilio } from '../replay.ts';

/** A device with a store, and what is on the screen after a while. */
export function onScreen() {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayTwilio({}, clock);
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  return {
    store,
    play,
    plays: (events: readonly FixtureEvent[]) => events.forEach(({ event, payload }) => play(event, payload)),
    is: (id: TwilioCodeId) => eventsOf(twilioFixtures[id]).forEach((one) => play(one.event, one.payload)),
    before: (id: TwilioCodeId) => twilioFixtures[id].before.forEach((one) => play(one.event, one.payload)),
    seen(ms = 600) {
      clock.runTo(clock.now() + ms);
      const { banner, prompt, dialog } = seen().screen;
      return [banner, prompt, dialog].map((item) => item?.condition).find((one) => one !== undefined) ?? null;
    },
    connection: () => selectReconnectState(store.getSnapshot(), 'twilio').status,
    end: () => selectHangupCause(store.getSnapshot()),
  };
}
