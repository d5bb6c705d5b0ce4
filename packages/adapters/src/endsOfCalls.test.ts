import { createCallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { sipDoors, type End, type SipDoor } from './test-support/callDoors/index.ts';

/** The progress of the call: sent, ringing, or active for so many seconds. */
type Came = 'sent' | 'rang' | number;

/** What is on the screen for one SDK after such a call, and who ended it. */
function told(sdk: string, came: Came | readonly ['taken', number], end: End): readonly unknown[] {
  const clock = createVirtualClock(1_000_000);
  const door = sipDoors[sdk] as SipDoor;
  const replayed = replayAdapters[sdk]?.({}, clock);
  if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
  const store = createCallStore([replayed.source], { clock });
  const seen = watchScreen(store);
  store.connect();
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const toldNow = () => {
    const { screen } = seen();
    const call = Object.values(store.getSnapshot().hangupCause.calls)[0];
    return [
      [screen.banner, screen.prompt, screen.dialog].flatMap((one) => (one ? [one.condition] : [])).join(),
      call?.hangup?.endedBy,
    ];
  };
  if (typeof came === 'object') {
    door.connect(replayed.play);
    door.come(replayed.play, 'c1');
    door.take(replayed.play);
    later(came[1] * 1_000);
    door.bye(replayed.play, end);
    later(2_000);
    return toldNow();
  }
  door.connect(replayed.play);
  door.begin(replayed.play, 'c1');
  later(2_000);
  if (came !== 'sent') door.ring(replayed.play);
  later(2_000);
  if (typeof came === 'number') {
    door.talk(replayed.play);
    later(came * 1_000);
    door.bye(replayed.play, end);
  } else door.refuse(replayed.play, end);
  later(2_000);
  return toldNow();
}

/** Twilio does not report Q.850 causes, and uses 31401 and 31402 for something else. */
const canTell = (sdk: string, { sip, q850 }: End) =>
  sdk !== '@twilio/voice-sdk' || (q850 === undefined && sip !== 401 && sip !== 402);

describe.each(Object.keys(sipDoors))('the end of a call, told by %s (B8)', (sdk) => {
  const rows: readonly (readonly [Came, End, string, string])[] = [
    // came    end                        on the screen             ended by
    ['sent', { sip: 486 }, 'call.busy', 'them'],
    ['sent', { sip: 500, q850: 17 }, 'call.busy', 'them'],
    ['sent', { sip: 503, q850: 1 }, 'call.numberNotFound', 'service'],
    ['sent', { sip: 487, q850: 19 }, 'call.noAnswer', 'them'],
    ['rang', { sip: 487 }, 'call.noAnswer', 'them'],
    ['sent', { sip: 480 }, 'call.unavailable', 'them'],
    ['rang', { sip: 480 }, 'call.noAnswer', 'them'],
    ['sent', { sip: 480, q850: 20 }, 'call.unavailable', 'them'],
    ['sent', { sip: 408 }, 'call.unavailable', 'them'],
    ['rang', { sip: 408 }, 'call.noAnswer', 'them'],
    ['rang', { sip: 603 }, 'call.declined', 'them'],
    ['sent', { sip: 603 }, 'call.unavailable', 'them'],
    ['sent', { sip: 603, q850: 21 }, 'call.declined', 'them'],
    ['rang', { sip: 607 }, 'call.declined', 'them'],
    ['rang', { sip: 608 }, 'call.blocked', 'service'],
    ['sent', { sip: 404 }, 'call.numberNotFound', 'service'],
    ['sent', { sip: 402 }, 'quota.credits', 'service'],
    ['sent', { sip: 433 }, 'call.anonymityRefused', 'service'],
    ['sent', { sip: 488 }, 'call.incompatible', 'service'],
    ['sent', { sip: 503 }, 'call.serviceError', 'service'],
    [300, { q850: 16 }, '', 'them'],
    [300, { q850: 31 }, '', 'them'],
    [300, { q850: 38 }, 'call.dropped', 'network'],
    [300, { sip: 408, q850: 102 }, 'call.dropped', 'network'],
    [300, { sip: 503 }, 'call.dropped', 'network'],
    [300, { sip: 480 }, 'call.dropped', 'network'],
    [300, { q850: 88 }, 'call.incompatible', 'service'],
    [300, { q850: 19 }, '', 'them'],
    [300, { sip: 480, q850: 19 }, 'call.dropped', 'network'],
    [300, { sip: 486, q850: 17 }, 'call.dropped', 'network'],
    [300, { sip: 603, q850: 21 }, 'call.dropped', 'network'],
    [300, { sip: 404, q850: 1 }, 'call.dropped', 'network'],
    [300, { sip: 487, q850: 19 }, '', 'them'],
    [20, { q850: 19 }, 'call.noAnswer', 'them'],
    [20, { q850: 17 }, 'call.busy', 'them'],
    [20, { sip: 486 }, 'call.busy', 'them'],
  ];

  const taken: readonly (readonly [number, End, string, string])[] = [
    // talked  end                         on the screen       ended by
    [20, { q850: 16 }, '', 'them'],
    [20, { q850: 19 }, '', 'them'],
    [20, { q850: 17 }, '', 'them'],
    [20, { sip: 480, q850: 19 }, 'call.dropped', 'network'],
    [20, { sip: 486 }, 'call.dropped', 'network'],
    [300, { sip: 480, q850: 19 }, 'call.dropped', 'network'],
    [300, { q850: 38 }, 'call.dropped', 'network'],
  ];

  it.each(taken.filter(([, end]) => canTell(sdk, end)))(
    'that somebody else placed and was taken, after %i s, %j: "%s" by %s',
    (talked, end, ...wanted) => {
      expect(told(sdk, ['taken', talked], end)).toEqual(wanted);
    },
  );

  it.each(rows.filter(([, end]) => canTell(sdk, end)))('%s, %j: "%s" by %s', (came, end, ...wanted) => {
    expect(told(sdk, came, end)).toEqual(wanted);
  });
});
