import { createCallStore, rowOf, type ConditionId } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { adapters } from './generated/adapters.ts';
import { eventsOf, type CodeFixture, type FixtureEvent } from './kit/codes/fixture.ts';

const fixtures = adapters.flatMap((adapter) => Object.entries(adapter.fixtures));
const beforeOf = (code: string): readonly FixtureEvent[] =>
  fixtures.find(([id]) => id === code)?.[1].before ?? [];

const someone = { sid: 'PA_1', identity: 'grace', isLocal: false };

/** The events that lead to an active call, by npm name of the SDK. */
const talks: Readonly<Record<string, readonly FixtureEvent[]>> = {
  '@telnyx/webrtc': beforeOf('telnyx/44001'),
  '@twilio/voice-sdk': beforeOf('twilio/warning/low-mos'),
  'sip.js': [
    { event: 'transport.state', payload: 'Connected' },
    { event: 'session.track', payload: {} },
    { event: 'session.state', payload: 'Establishing' },
    { event: 'session.state', payload: 'Established' },
  ],
  'sip.js@0.15': [
    { event: 'session.track', payload: {} },
    { event: 'session.accepted', payload: {} },
  ],
  jssip: [
    { event: 'session.track', payload: {} },
    { event: 'session.accepted', payload: {} },
  ],
  'livekit-client': [
    ...beforeOf('livekit/quality/poor'),
    { event: 'participantConnected', payload: [someone] },
  ],
  '@opentok/client': beforeOf('opentok/reason/networkDisconnected'),
  '@metered-ca/realtime': beforeOf('metered/peer/admin_disconnect'),
  'avatarkit-server': beforeOf('avatar/connectionClosed'),
  peerjs: beforeOf('peerjs/track/ended'),
  webrtc: beforeOf('webrtc/peer/closed'),
};

/** What a person sees of an event after five minutes of a call. */
function toldAfterTalk(sdk: string, options: object, events: readonly FixtureEvent[]) {
  const clock = createVirtualClock(1_000_000);
  const replayed = replayAdapters[sdk]?.(options, clock);
  if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
  const store = createCallStore([replayed.source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  const play = ({ event, payload }: FixtureEvent) => {
    replayed.play(event, payload);
    clock.runTo(clock.now() + 10);
  };
  talks[sdk]?.forEach(play);
  const talk = Object.values(store.getSnapshot().hangupCause.calls).find(({ phase }) => phase === 'active');
  clock.runTo(clock.now() + 300_000);
  events.forEach(play);
  clock.runTo(clock.now() + 2_000);
  const { banner, dialog } = seen().screen;
  stop();
  const about = [banner, dialog].filter((one) => one?.callId === talk?.callId);
  return { isTalk: talk !== undefined, told: about.flatMap((one) => (one ? [one.condition] : [])) };
}

/** The events in this SDK's fixtures, once each; the older SIP packages share theirs. */
const ofSdk = (sdk: string) =>
  fixtures.filter(([, fixture]) => fixture.sdk === sdk) as readonly (readonly [string, CodeFixture])[];

/** For Metered a peer, as a client alone has no calls. */
const optionsOf = (sdk: string): object =>
  sdk === '@metered-ca/realtime' ? { kind: 'peer' } : (ofSdk(sdk)[0]?.[1].options ?? {});

describe.each(Object.keys(talks))('%s: a talk of five minutes (B8)', (sdk) => {
  it('is a talk to begin with', () => {
    expect(toldAfterTalk(sdk, optionsOf(sdk), []).isTalk).toBe(true);
  });

  it('is never told as a call that did not come about, whatever ends it', () => {
    const wrong: string[] = [];
    for (const [code, fixture] of ofSdk(sdk)) {
      const own = eventsOf({ ...fixture, before: [] });
      const { told } = toldAfterTalk(sdk, optionsOf(sdk), own);
      for (const condition of told)
        if (rowOf(condition as ConditionId).ofSetUp) wrong.push(`${code}: ${condition}`);
    }
    expect(wrong).toEqual([]);
  });
});
