import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { createCallStore, type CallSource } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newSession, jssipUA, sipjsUA } from './sipjs/legacy/test-support/fakes.ts';
import { sipjsLegacySource } from './sipjs/legacy/source.ts';

/** A browser's error message for reading `navigator.mediaDevices` on a page without it. */
const chrome = "Cannot read properties of undefined (reading 'getUserMedia')";
const firefox = 'navigator.mediaDevices is undefined';

const page = (isSecure: boolean, mediaDevices?: object) => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('isSecureContext', isSecure);
  vi.stubGlobal('navigator', { userAgent: '', mediaDevices });
};
beforeEach(() => page(false));

const clock = () => createVirtualClock(1_000_000);

/** What is on the screen for a source after a while, and how many calls are live. */
function watch(source: CallSource, time = clock()) {
  const store = createCallStore([source], { clock: time });
  const seen = watchScreen(store);
  store.connect();
  return (afterMs = 5_000) => {
    time.runTo(time.now() + afterMs);
    const { banner, prompt, dialog } = seen().screen;
    const live = Object.values(store.getSnapshot().hangupCause.calls).filter(
      ({ phase }) => phase !== 'ended',
    );
    return [...[banner, prompt, dialog].flatMap((one) => (one ? [one.condition] : [])), live.length];
  };
}

describe('JsSIP itself, on a page that has no devices', () => {
  const { UA } = createRequire(import.meta.url)('jssip') as { UA: new (options: object) => JssipUA };
  interface JssipUA extends EventEmitter {
    start(): void;
    stop(): void;
    register(): void;
    call(target: string, options: object): { terminate(): void };
  }

  /** An open socket on which nothing is sent. */
  const socket = () => ({
    via_transport: 'WSS',
    url: 'wss://127.0.0.1',
    sip_uri: 'sip:127.0.0.1;transport=ws',
    isConnected: () => true,
    isConnecting: () => false,
    connect(this: { onconnect(): void }) {
      this.onconnect();
    },
    disconnect: () => undefined,
    send: () => true,
  });

  /** The part of a peer connection that is used before there is a stream. */
  class Peer {
    addEventListener() {}
    close() {}
    addTrack() {}
    createOffer() {
      return new Promise(() => undefined);
    }
  }

  async function called(options: object) {
    vi.stubGlobal('RTCPeerConnection', Peer);
    const ua = new UA({ sockets: [socket()], uri: 'sip:me@127.0.0.1', register: false });
    const time = clock();
    const shown = watch(sipjsLegacySource(ua as never, { clock: time }), time);
    ua.start();
    ua.call('sip:ana@127.0.0.1', options);
    await new Promise((done) => setTimeout(done, 0));
    return { shown, ua };
  }

  it('its outgoing call, of which it only logs that it could not ask, is told and over', async () => {
    const { shown, ua } = await called({});
    expect(shown()).toEqual(['media.insecureContext', 0]);
    ua.stop();
  });

  it('a call that sends a stream of the app, or nothing at all, goes on', async () => {
    for (const options of [
      { mediaStream: { getTracks: () => [], getAudioTracks: () => [], getVideoTracks: () => [] } },
      { mediaConstraints: { audio: false, video: false } },
    ]) {
      const { shown } = await called(options);
      expect(shown()).toEqual([1]);
    }
  });

  it('on a page that has devices the browser may take its time to ask', async () => {
    page(true, { getUserMedia: () => new Promise(() => undefined) });
    const { shown } = await called({});
    expect(shown(60_000)).toEqual([1]);
  });
});

describe('a call that was answered on a page that has no devices', () => {
  it.each([chrome, firefox])('with JsSIP, which calls it an internal error: "%s"', (message) => {
    const ua = jssipUA();
    const shown = watch(sipjsLegacySource(ua));
    const session = newSession({ direction: 'incoming' });
    ua.emit('newRTCSession', { originator: 'remote', session });
    session.emit('failed', { originator: 'system', message, cause: 'Internal Error' });
    expect(shown()).toEqual(['media.insecureContext', 0]);
  });
});

describe('sip.js 0.15, which says "WebRTC Error" on a page that has no devices', () => {
  const called = (constraints: object) => {
    const source = sipjsLegacySource(sipjsUA());
    const shown = watch(source);
    const handler = new EventEmitter();
    const session = newSession();
    source.track(session);
    Object.assign(session, { sessionDescriptionHandler: handler });
    session.emit('SessionDescriptionHandler-created', handler);
    handler.emit('userMediaRequest', constraints);
    for (const event of ['failed', 'terminated']) session.emit(event, undefined, 'WebRTC Error');
    return shown();
  };

  it('is told as that', () => {
    expect(called({ audio: true, video: false })).toEqual(['media.insecureContext', 0]);
  });

  it('is not where no device was asked for', () => {
    expect(called({ audio: false, video: false })).toEqual(['call.setupFailed', 0]);
  });
});

type Step = readonly [event: string, payload: unknown];

/** What each SDK emits on such a page, by source; errors that it only throws are reported by its app. */
const doors: Readonly<Record<string, readonly Step[]>> = {
  'sip.js whose app reports it': [
    ['transport.state', 'Connected'],
    ['session.track', {}],
    ['session.state', 'Terminated'],
    [
      'invite.rejected-promise',
      { name: 'Error', message: 'Media devices not available in insecure contexts.' },
    ],
  ],
  'sip.js whose app keeps it to itself': [
    ['transport.state', 'Connected'],
    ['session.track', {}],
    ['session.state', 'Terminated'],
  ],
  'sip.js of an incoming call': [
    ['transport.state', 'Connected'],
    ['ua.onInvite', {}],
    ['session.state', 'Establishing'],
    ['session.state', 'Terminated'],
  ],
  '@telnyx/webrtc': [
    ['telnyx.ready', {}],
    [
      'telnyx.notification',
      { type: 'callUpdate', call: { call: 'c1', state: 'new', direction: 'outbound' } },
    ],
    [
      'telnyx.error',
      {
        callId: 'c1',
        error: {
          code: 42_003,
          name: 'MEDIA_GET_USER_MEDIA_FAILED',
          message: 'failed',
          fatal: true,
          originalError: { name: 'TypeError', message: chrome },
        },
      },
    ],
    [
      'telnyx.notification',
      { type: 'callUpdate', call: { call: 'c1', state: 'hangup', cause: 'USER_BUSY', causeCode: 17 } },
    ],
  ],
  '@twilio/voice-sdk': [
    ['registered', null],
    ['track', { direction: 'OUTGOING', status: 'connecting', outboundConnectionId: 'TJ1' }],
    ['call.disconnect', {}],
    ['call.error', { code: 31_402, name: 'AcquisitionFailedError', message: 'UserMediaError (31402)' }],
  ],
  'livekit-client': [
    ['signalConnected', []],
    ['connectionStateChanged', ['connected']],
    ['connected', []],
    ['mediaDevicesError', [{ name: 'TypeError', message: firefox }, 'audioinput']],
  ],
  '@opentok/client': [
    [
      'publisher.completion',
      {
        name: 'OT_USER_MEDIA_ACCESS_DENIED',
        code: 1500,
        originalName: 'NotAllowedError',
        originalMessage: 'Cannot find getUserMedia',
      },
    ],
  ],
  peerjs: [['app.rejected-promise', { name: 'TypeError', message: chrome }]],
  webrtc: [['app.rejected-promise', { name: 'TypeError', message: chrome }]],
  '@metered-ca/realtime': [['app.rejected-promise', { name: 'TypeError', message: firefox }]],
};

const played = (sdk: string, steps: readonly Step[]) => {
  const time = clock();
  const replayed = replayAdapters[sdk.split(' ')[0] ?? '']?.({}, time);
  if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
  const shown = watch(replayed.source, time);
  for (const [event, payload] of steps) {
    replayed.play(event, payload);
    time.runTo(time.now() + 5);
  }
  return shown().filter((one) => typeof one === 'string');
};

describe('on a page that is not secure, so that the browser gives it no devices', () => {
  it.each(Object.entries(doors))('%s: that is what is told, and only that', (sdk, steps) => {
    expect(played(sdk, steps)).toEqual(['media.insecureContext']);
  });
});

describe('on a secure page in a browser that has no devices to give', () => {
  it.each(Object.entries(doors))('%s: the browser is what is told', (sdk, steps) => {
    page(true);
    expect(played(sdk, steps)).toEqual(['media.unsupportedBrowser']);
  });
});

describe('an error that only has the name of a browser’s', () => {
  it('is no trouble with a device where the SDK has a meaning of its own for it', () => {
    page(true, { getUserMedia: () => new Promise(() => undefined) });
    const error = { name: 'InvalidStateError', message: 'Call is not pending.' };
    expect(played('@twilio/voice-sdk', [['connect.rejected-promise', error]])).toEqual([]);
  });
});
