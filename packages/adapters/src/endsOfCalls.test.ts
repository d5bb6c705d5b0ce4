import { createCallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';
import { describe, expect, it } from 'vitest';

/** How far the call had come: sent, rang, or talked for so many seconds. */
type Came = 'sent' | 'rang' | number;

/** What ends it: a SIP status, a cause of Q.850, or both. */
interface End {
  readonly sip?: number;
  readonly q850?: number;
}

type Play = (event: string, payload: unknown) => void;

const reasons = ({ sip, q850 }: End) => [
  ...(sip === undefined ? [] : [`SIP;cause=${sip}`]),
  ...(q850 === undefined ? [] : [`Q.850;cause=${q850}`]),
];
const answer = ({ sip, q850 }: End) => ({
  statusCode: sip ?? 500,
  reason: reasons(q850 === undefined ? {} : { q850 }),
});

/** How each SDK tells a call, and its end. */
interface Door {
  readonly begin: (play: Play) => void;
  /** Somebody calls, and the person takes it. */
  readonly take: (play: Play) => void;
  readonly ring: (play: Play) => void;
  readonly talk: (play: Play) => void;
  readonly refuse: (play: Play, end: End) => void;
  readonly bye: (play: Play, end: End) => void;
}

const telnyxCall = (play: Play, state: string, { sip, q850 }: End = {}, direction = 'outbound') =>
  play('telnyx.notification', {
    type: 'callUpdate',
    call: {
      call: 'c1',
      state,
      direction,
      causeCode: q850 ?? null,
      sipCode: sip ?? null,
      ...(state === 'hangup' && { cause: 'OF_THE_SERVICE' }),
    },
  });
const telnyxHangup = (play: Play, end: End) => telnyxCall(play, 'hangup', end);

const twilioHangup = (play: Play, { sip = 0 }: End) => {
  play('call.error', { code: 31_005, originalError: { code: 31_000 + sip, message: 'said' } });
  play('call.disconnect', { hungUp: true });
};

const doors: Readonly<Record<string, Door>> = {
  'sip.js': {
    begin(play) {
      play('transport.state', 'Connecting');
      play('transport.state', 'Connected');
      play('session.state', 'Establishing');
    },
    take(play) {
      play('transport.state', 'Connected');
      play('ua.onInvite', {});
      play('session.state', 'Establishing');
      play('session.state', 'Established');
    },
    ring: (play) => play('invite.onProgress', { statusCode: 180 }),
    talk: (play) => play('session.state', 'Established'),
    refuse(play, end) {
      play('session.state', 'Terminated');
      play('invite.onReject', answer(end));
    },
    bye(play, end) {
      play('session.onBye', { reason: reasons(end) });
      play('session.state', 'Terminated');
    },
  },
  'sip.js@0.15': {
    begin: (play) => play('session.track', {}),
    take(play) {
      play('ua.invite', {});
      play('session.accepted', {});
    },
    ring: (play) => play('session.progress', {}),
    talk: (play) => play('session.accepted', {}),
    refuse(play, end) {
      for (const event of ['rejected', 'failed', 'terminated'])
        play(`session.${event}`, { ...answer(end), cause: 'SIP Failure Code' });
    },
    bye: (play, end) => play('session.terminated', { method: 'BYE', reason: reasons(end), cause: 'BYE' }),
  },
  jssip: {
    begin: (play) => play('session.track', {}),
    take(play) {
      play('ua.invite', {});
      play('session.accepted', {});
    },
    ring: (play) => play('session.progress', {}),
    talk: (play) => play('session.accepted', {}),
    refuse: (play, end) =>
      play('session.failed', { originator: 'remote', message: answer(end), cause: 'SIP Failure Code' }),
    bye: (play, end) =>
      play('session.ended', {
        originator: 'remote',
        message: { method: 'BYE', reason: reasons(end) },
        cause: 'Terminated',
      }),
  },
  '@telnyx/webrtc': {
    begin(play) {
      play('telnyx.ready', {});
      telnyxCall(play, 'trying');
    },
    take(play) {
      play('telnyx.ready', {});
      for (const state of ['ringing', 'answering', 'active']) telnyxCall(play, state, {}, 'inbound');
    },
    ring: (play) => telnyxCall(play, 'ringing'),
    talk: (play) => telnyxCall(play, 'active'),
    refuse: telnyxHangup,
    bye: telnyxHangup,
  },
  '@twilio/voice-sdk': {
    begin(play) {
      play('registered', null);
      play('track', { direction: 'OUTGOING', status: 'connecting', outboundConnectionId: 'TJ1' });
    },
    take(play) {
      play('registered', null);
      play('incoming', { direction: 'INCOMING', status: 'pending', parameters: { CallSid: 'CA1' } });
      play('call.accept()', null);
      play('call.accept', null);
    },
    ring: (play) => play('call.ringing', false),
    talk: (play) => play('call.accept', null),
    refuse: twilioHangup,
    bye: twilioHangup,
  },
};

/** What is on the screen of one SDK after such a call, and who ended it. */
function told(sdk: string, came: Came | readonly ['taken', number], end: End): readonly unknown[] {
  const clock = createVirtualClock(1_000_000);
  const door = doors[sdk] as Door;
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
    door.take(replayed.play);
    later(came[1] * 1_000);
    door.bye(replayed.play, end);
    later(2_000);
    return toldNow();
  }
  door.begin(replayed.play);
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

/** Twilio tells no causes of Q.850, and has its own use for 31401 and 31402. */
const canTell = (sdk: string, { sip, q850 }: End) =>
  sdk !== '@twilio/voice-sdk' || (q850 === undefined && sip !== 401 && sip !== 402);

describe.each(Object.keys(doors))('the end of a call, told by %s', (sdk) => {
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
