/**
 * How each SDK for calls between two people reports them, in the events of recordings: a common way to play the same
 * call with every adapter.
 */

/** What ends it: a SIP status, a cause of Q.850, or both. */
export interface End {
  readonly sip?: number;
  readonly q850?: number;
}

export type Play = (event: string, payload: unknown) => void;

const reasons = ({ sip, q850 }: End) => [
  ...(sip === undefined ? [] : [`SIP;cause=${sip}`]),
  ...(q850 === undefined ? [] : [`Q.850;cause=${q850}`]),
];
const answer = ({ sip, q850 }: End) => ({
  statusCode: sip ?? 500,
  reason: reasons(q850 === undefined ? {} : { q850 }),
});

/** How an SDK reports a call between two people. */
export interface CallDoor {
  /** The page connects to its server. */
  readonly connect: (play: Play) => void;
  /** Its connection there is lost without notice. */
  readonly lose: (play: Play) => void;
  /** The connection is back. */
  readonly restore: (play: Play) => void;
  /** The person calls somebody. */
  readonly begin: (play: Play) => void;
  readonly talk: (play: Play) => void;
  /** The state of the call's peer connection. */
  readonly media: (play: Play, state: RTCPeerConnectionState) => void;
  /** What happens to the microphone that is sent: something else holds it (`mute`), or releases it. */
  readonly sent: (play: Play, event: 'mute' | 'unmute') => void;
  readonly bye: (play: Play, end: End) => void;
  /** The person hangs up during a call. */
  readonly hangUp: (play: Play) => void;
}

/** The same, for SDKs with SIP. */
export interface SipDoor extends CallDoor {
  /** Somebody calls, and the person answers. */
  readonly take: (play: Play) => void;
  readonly ring: (play: Play) => void;
  readonly refuse: (play: Play, end: End) => void;
}

/** Telnyx emits each event with the id of its call: here its number. */
function telnyxCalls() {
  let count = 0;
  const tell = (play: Play, state: string, { sip, q850 }: End = {}, direction = 'outbound') =>
    play('telnyx.notification', {
      type: 'callUpdate',
      call: {
        call: `c${count}`,
        state,
        direction,
        causeCode: q850 ?? null,
        sipCode: sip ?? null,
        ...(state === 'hangup' && { cause: 'OF_THE_SERVICE' }),
      },
    });
  return {
    anew: () => void (count += 1),
    id: () => `c${count}`,
    tell,
    hangup: (play: Play, end: End) => tell(play, 'hangup', end),
  };
}
const telnyx = telnyxCalls();

/** Twilio reports that a call is back only when both its server and its sound are. */
const twilio = {
  count: 0,
  away: false,
  stalls: false,
  anew() {
    this.stalls = false;
    return (this.count += 1);
  },
};
const twilioHangup = (play: Play, { sip }: End) => {
  if (sip !== undefined)
    play('call.error', { code: 31_005, originalError: { code: 31_000 + sip, message: 'said' } });
  play('call.disconnect', { hungUp: true });
};

const ofMedia = {
  media: (play, state) => play('pc.connectionState', state),
  sent: (play, event) => play(`track.${event}`, { kind: 'audio' }),
} satisfies Partial<CallDoor>;

/** What sip.js 0.15 and JsSIP have in common. */
const legacy = {
  connect: (play) => play('ua.connected', {}),
  lose: (play) => play('ua.disconnected', { code: 1006, reason: '' }),
  restore: (play) => play('ua.connected', {}),
  begin: (play) => play('session.track', {}),
  take(play) {
    play('ua.invite', {});
    play('session.accepted', {});
  },
  ring: (play) => play('session.progress', {}),
  talk: (play) => play('session.accepted', {}),
  ...ofMedia,
} satisfies Partial<SipDoor>;

/** By the npm name of the SDK, and its version if that behaves differently. */
export const sipDoors: Readonly<Record<string, SipDoor>> = {
  'sip.js': {
    connect(play) {
      play('transport.state', 'Connecting');
      play('transport.state', 'Connected');
    },
    lose(play) {
      play('transport.state', 'Disconnected');
      play('ua.onDisconnect', { name: 'Error', message: 'WebSocket closed (code: 1006)' });
    },
    restore(play) {
      play('transport.state', 'Connecting');
      play('transport.state', 'Connected');
    },
    begin(play) {
      play('session.track', {});
      play('session.state', 'Establishing');
    },
    take(play) {
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
    ...ofMedia,
    hangUp(play) {
      play('session.bye()', null);
      play('session.state', 'Terminated');
    },
  },
  'sip.js@0.15': {
    ...legacy,
    refuse(play, end) {
      for (const event of ['rejected', 'failed', 'terminated'])
        play(`session.${event}`, { ...answer(end), cause: 'SIP Failure Code' });
    },
    bye: (play, end) => play('session.terminated', { method: 'BYE', reason: reasons(end), cause: 'BYE' }),
    hangUp: (play) => play('session.terminated', {}),
  },
  jssip: {
    ...legacy,
    refuse: (play, end) =>
      play('session.failed', { originator: 'remote', message: answer(end), cause: 'SIP Failure Code' }),
    bye: (play, end) =>
      play('session.ended', {
        originator: 'remote',
        message: { method: 'BYE', reason: reasons(end) },
        cause: 'Terminated',
      }),
    hangUp: (play) => play('session.ended', { originator: 'local', message: null, cause: 'Terminated' }),
  },
  '@telnyx/webrtc': {
    connect: (play) => play('telnyx.ready', {}),
    lose: (play) => play('telnyx.socket.close', { event: { code: 1006, reason: '', wasClean: false } }),
    restore: (play) => play('telnyx.ready', {}),
    begin(play) {
      telnyx.anew();
      telnyx.tell(play, 'trying');
    },
    take(play) {
      telnyx.anew();
      for (const state of ['ringing', 'answering', 'active']) telnyx.tell(play, state, {}, 'inbound');
    },
    ring: (play) => telnyx.tell(play, 'ringing'),
    talk: (play) => telnyx.tell(play, 'active'),
    ...ofMedia,
    media(play, state) {
      ofMedia.media(play, state);
      if (state === 'disconnected')
        play('telnyx.warning', { warning: { code: 36_004 }, callId: telnyx.id() });
    },
    refuse: telnyx.hangup,
    bye: telnyx.hangup,
    hangUp: (play) => telnyx.hangup(play, { q850: 16 }),
  },
  '@twilio/voice-sdk': {
    connect(play) {
      Object.assign(twilio, { away: false, stalls: false });
      play('registered', null);
    },
    lose(play) {
      twilio.away = true;
      play('call.reconnecting', { name: 'ConnectionDisconnected', code: 53_001 });
      play('unregistered', { transport: 'connecting' });
    },
    restore(play) {
      twilio.away = false;
      if (!twilio.stalls) play('call.reconnected', null);
      play('registered', null);
    },
    begin(play) {
      play('track', {
        direction: 'OUTGOING',
        status: 'connecting',
        outboundConnectionId: `TJ${twilio.anew()}`,
      });
    },
    take(play) {
      play('incoming', {
        direction: 'INCOMING',
        status: 'pending',
        parameters: { CallSid: `CA${twilio.anew()}` },
      });
      play('call.accept()', null);
      play('call.accept', null);
    },
    ring: (play) => play('call.ringing', false),
    talk: (play) => play('call.accept', null),
    ...ofMedia,
    media(play, state) {
      ofMedia.media(play, state);
      const stalls = state === 'disconnected';
      if (stalls) play('call.reconnecting', { name: 'ConnectionError', code: 53_405 });
      else if (twilio.stalls && !twilio.away) play('call.reconnected', null);
      twilio.stalls = stalls;
    },
    refuse: twilioHangup,
    bye: twilioHangup,
    hangUp(play) {
      play('call.disconnect()', null);
      play('call.disconnect', null);
    },
  },
};

/** The calls of pages that name them. */
let pageCalls = 0;
const webrtcSocket = (play: Play) => {
  play('socket', { readyState: 0 });
  play('socket.open', null);
};

/** All of them. */
export const callDoors: Readonly<Record<string, CallDoor & Partial<SipDoor>>> = {
  ...sipDoors,
  webrtc: {
    connect: webrtcSocket,
    lose: (play) => play('socket.close', { code: 1006, reason: '', wasClean: false }),
    restore: webrtcSocket,
    begin(play) {
      play('track', { callId: `w${(pageCalls += 1)}`, remote: 'bob', direction: 'outbound' });
      play('pc.gathered', { sdp: 'a=candidate:' });
      play('pc.connectionState', 'connecting');
    },
    talk: (play) => play('pc.agreed', null),
    ...ofMedia,
    bye(play) {
      play('pc.left', null);
      play('app.ended', { reason: 'hungUp' });
    },
    hangUp: (play) => play('pc.close', null),
  },
  peerjs: {
    connect: (play) => play('open', 'ada'),
    lose(play) {
      play('error', { name: 'Error', type: 'network', message: 'Lost connection to server.' });
      play('disconnected', 'ada');
    },
    restore(play) {
      play('app.reconnect', null);
      play('open', 'ada');
    },
    begin(play) {
      play('track', { connectionId: `mc_${(pageCalls += 1)}`, peer: 'bob' });
      play('call.pc.connectionState', 'connecting');
    },
    talk: (play) => play('call.stream', null),
    media: (play, state) => play('call.pc.connectionState', state),
    sent: (play, event) => play(`call.track.${event}`, { kind: 'audio' }),
    bye: (play) => play('call.close', { dataChannel: 'closed', open: true }),
    hangUp: (play) => play('call.close', { dataChannel: 'open', open: true }),
  },
};
