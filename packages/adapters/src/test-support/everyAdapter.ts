import type { CallSource } from '@faultline/core';
import { avatarSource } from '../avatar/index.ts';
import { browserSource } from '../browser/index.ts';
import { livekitSource } from '../livekit/index.ts';
import { meteredSource } from '../metered/index.ts';
import { opentokSource } from '../opentok/index.ts';
import { sipjsSource } from '../sipjs/index.ts';
import { sipjsLegacySource } from '../sipjs/legacy/index.ts';
import { telnyxSource } from '../telnyx/index.ts';
import { twilioSource } from '../twilio/index.ts';
import { createTarget, type Target } from './target.ts';

/** An adapter over objects that stand for its SDK's. */
export interface AdapterInUse {
  readonly source: CallSource;
  /** Everything that the source may listen on, as far as it is there. */
  readonly targets: () => readonly Target[];
  /** What the SDK calls besides listeners. */
  readonly calls?: Readonly<Record<string, (payload: unknown) => void>>;
  /** A call with this id comes in and is answered. */
  readonly begin?: (id: string) => void;
  readonly end?: (id: string) => void;
  /** Errors whose code, name, state or reason is this text. */
  readonly fail?: (name: string) => void;
}

interface Adapter {
  readonly name: string;
  readonly sdk: string;
  readonly create: (now: () => number) => AdapterInUse;
  /** Events that must be told, whatever they carry. */
  readonly tells: readonly string[];
}

const session = (id: string, more: object) =>
  createTarget({ id, state: 'Initial', stateChange: createTarget({}), delegate: undefined, ...more });

/** Sessions or remotes that are there, by id: the same object for the whole of a call. */
function createKept<Of>(make: (id: string) => Of) {
  const kept = new Map<string, Of>();
  return {
    all: () => [...kept.values()],
    begin(id: string) {
      const one = make(id);
      kept.set(id, one);
      return one;
    },
    get: (id: string) => kept.get(id) as Of,
  };
}

function telnyx(now: () => number): AdapterInUse {
  const client = createTarget({ options: {}, sessionid: 's' });
  const TelnyxRTC = createTarget({});
  const source = telnyxSource(client, { now, TelnyxRTC, getUserMedia: () => Promise.resolve() });
  const update = (id: string, state: string) =>
    client.fire('telnyx.notification', { type: 'callUpdate', call: { id, state, direction: 'inbound' } });
  return {
    source,
    targets: () => [client],
    calls: { TelnyxRTC: (payload) => TelnyxRTC.fire('telnyx.error', payload) },
    begin(id) {
      update(id, 'ringing');
      client.fire('telnyx.error', { callId: id, error: { code: 44001 } });
      update(id, 'active');
    },
    end: (id) => update(id, 'hangup'),
    fail(name) {
      for (const error of [{ code: name }, { name }, { code: 42003, originalError: { name } }])
        client.fire('telnyx.error', { error, type: name });
      client.fire('telnyx.notification', { type: name });
      client.fire('telnyx.notification', { type: 'callUpdate', call: { id: 'odd', state: name } });
    },
  };
}

function sipjs(now: () => number): AdapterInUse {
  const transport = createTarget({ state: 'Connected', stateChange: createTarget({}) });
  const registerer = createTarget({ state: 'Registered', stateChange: createTarget({}) });
  const userAgent = {
    transport,
    stateChange: createTarget({}, 'userAgent'),
    configuration: {},
    delegate: { onInvite: () => undefined, onDisconnect: () => undefined } as object | undefined,
  };
  const kept = createKept((id) => session(id, { accept: () => undefined }));
  const source = sipjsSource(userAgent, { now, registerer, getUserMedia: () => Promise.resolve() });
  const delegated = (of: { delegate?: object | undefined }, name: string) => (payload: unknown) =>
    (of.delegate as Record<string, ((payload: unknown) => void) | undefined> | undefined)?.[name]?.(payload);
  return {
    source,
    targets: () => [
      transport.stateChange,
      registerer.stateChange,
      userAgent.stateChange,
      ...kept.all().map(({ stateChange }) => stateChange),
    ],
    calls: {
      onInvite: delegated(userAgent, 'onInvite'),
      onDisconnect: delegated(userAgent, 'onDisconnect'),
      onReject: (payload) => source.delegate().onReject?.(payload as never),
    },
    begin(id) {
      const one = kept.begin(id);
      delegated(userAgent, 'onInvite')(one);
      one.stateChange.fire('state', 'Established');
    },
    end(id) {
      const one = kept.get(id);
      delegated(one, 'onBye')({ accept: () => undefined });
      one.state = 'Terminated';
      one.stateChange.fire('state', 'Terminated');
    },
    fail(name) {
      source.report({ name });
      transport.stateChange.fire('state', name);
      source.delegate().onReject?.({ message: { statusCode: 486, reasonPhrase: name, method: name } });
    },
  };
}

function sipjsLegacy(now: () => number): AdapterInUse {
  const ua = createTarget({ register: () => undefined, isConnected: () => true });
  const kept = createKept((id) => session(id, { accept: () => undefined }));
  const source = sipjsLegacySource(ua, { now, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [ua, ...kept.all()],
    begin(id) {
      const one = kept.begin(id);
      ua.fire('invite', one);
      one.fire('accepted');
    },
    end(id) {
      kept.get(id).fire('bye');
      kept.get(id).fire('terminated', null, 'BYE');
      Object.assign(kept.get(id), { endTime: 1 });
    },
    fail(name) {
      source.report({ name });
      ua.fire('registrationFailed', { statusCode: 403 }, name);
    },
  };
}

function twilio(now: () => number): AdapterInUse {
  const device = createTarget({ state: 'registered', token: '', _stream: createTarget({}) });
  const kept = createKept((id) =>
    createTarget({ status: () => 'pending', direction: 'INCOMING', parameters: { CallSid: id } }),
  );
  const source = twilioSource(device, { now, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [device, device._stream, ...kept.all()],
    begin(id) {
      const one = kept.begin(id);
      device.fire('incoming', one);
      one.fire('accept');
      one.fire('warning', 'high-rtt');
    },
    end: (id) => kept.get(id).fire('disconnect'),
    fail(name) {
      device.fire('error', { code: name, name });
      kept.begin('odd');
      device.fire('incoming', kept.get('odd'));
      kept.get('odd').fire('warning', name);
    },
  };
}

function metered(now: () => number): AdapterInUse {
  const peer = createTarget({ state: 'joined', client: createTarget({ state: 'connected' }) });
  const kept = createKept((id) => createTarget({ id, state: 'connected' }));
  const source = meteredSource({ peer }, { now });
  return {
    source,
    targets: () => [peer, peer.client, ...kept.all()],
    begin(id) {
      const remote = kept.begin(id);
      peer.fire('peer-joined', { peer: remote });
      remote.fire('state-change', { from: 'connecting', to: 'connected' });
    },
    end: (id) => peer.fire('peer-left', { peer: kept.get(id) }),
    fail(name) {
      source.report({ name, code: name });
      peer.client.fire('server-error', { code: name });
      peer.fire('error', { err: { name } });
    },
  };
}

function opentok(now: () => number): AdapterInUse {
  const connection = { connectionId: 'me' };
  const sessionOf = createTarget({ connection, currentState: 'connected' });
  const OT = createTarget({});
  const kept = createKept((id) => createTarget({ stream: { name: id } }));
  const source = opentokSource({ OT, session: sessionOf, now, permission: () => 'prompt' });
  return {
    source,
    targets: () => [sessionOf, OT, ...kept.all()],
    begin(id) {
      connection.connectionId = id;
      const publisher = kept.begin(id);
      source.trackPublisher(publisher);
      publisher.fire('streamCreated', {});
    },
    end: (id) => kept.get(id).fire('destroyed', {}),
    fail(name) {
      source.report({ name, code: name }, { method: name });
      OT.fire('exception', { code: name, title: name });
      const publisher = kept.begin('odd');
      source.trackPublisher(publisher);
      publisher.fire('streamCreated', {});
      publisher.fire('destroyed', { reason: name });
      sessionOf.fire('sessionDisconnected', { reason: name });
      source.report({ name: 'OT_TIMEOUT' }, { method: name });
    },
  };
}

function avatar(now: () => number): AdapterInUse {
  const events = createTarget({ readyState: 1 });
  const source = avatarSource({ events, clock: { now, timer: () => () => undefined } });
  const message = (fields: object) => events.fire('avatar', { data: JSON.stringify({ v: 1, ...fields }) });
  return {
    source,
    targets: () => [events],
    begin: (session_id) => message({ type: 'session', session_id, state: 'open' }),
    end: (session_id) => message({ type: 'session', session_id, state: 'closed' }),
    fail(name) {
      message({ type: 'error', error: { code: name, phase: name } });
      message({ type: 'error', error: { code: 'serverError', server_code: name } });
      message({ type: 'error', [name]: 1, error: { code: 'upstreamError', [name]: 1 } });
    },
  };
}

function livekit(now: () => number): AdapterInUse {
  const room = createTarget({
    state: 'disconnected',
    name: '',
    canPlaybackAudio: true,
    localParticipant: {
      setMicrophoneEnabled: () => Promise.resolve(),
      setCameraEnabled: () => Promise.resolve(),
    },
    remoteParticipants: { size: 1 },
    startAudio: () => Promise.resolve(),
    startVideo: () => Promise.resolve(),
  });
  const source = livekitSource(room, { now });
  return {
    source,
    targets: () => [room],
    begin(id) {
      room.name = id;
      room.fire('signalConnected');
      room.fire('connected');
      room.fire('encryptionError', { reason: 1, message: 'x' }, { identity: id });
    },
    end: () => room.fire('disconnected', 1),
    fail(name) {
      room.fire('mediaDevicesError', { name }, name);
      source.report({ name, status: name });
      source.report({ name: 'ConnectionError', reason: 0, status: name });
    },
  };
}

function browser(now: () => number): AdapterInUse {
  const targets = [createTarget({}), createTarget({}), createTarget({})] as const;
  const [window, document, media] = targets;
  const source = browserSource({
    now,
    browser: {
      window,
      document,
      navigator: {
        onLine: true,
        mediaDevices: Object.assign(media, { enumerateDevices: () => Promise.resolve([]) }),
      },
    },
  });
  return { source, targets: () => targets };
}

/** Every source of the package, each over its own stand-ins. */
export const everyAdapter: readonly Adapter[] = [
  {
    name: 'telnyx',
    sdk: 'telnyx',
    create: telnyx,
    tells: ['telnyx.error', 'telnyx.warning', 'telnyx.notification', 'telnyx.socket.close', 'telnyx.ready'],
  },
  { name: 'sipjs', sdk: 'sipjs', create: sipjs, tells: ['state', 'onInvite', 'onReject'] },
  {
    name: 'sipjs/legacy',
    sdk: 'sipjs',
    create: sipjsLegacy,
    tells: ['registrationFailed', 'invite', 'newRTCSession'],
  },
  { name: 'twilio', sdk: 'twilio', create: twilio, tells: ['error', 'incoming'] },
  {
    name: 'metered',
    sdk: 'metered',
    create: metered,
    tells: ['disconnected', 'server-error', 'going-away', 'token-provider-error', 'peer-joined'],
  },
  { name: 'opentok', sdk: 'opentok', create: opentok, tells: ['sessionDisconnected', 'sessionReconnecting'] },
  { name: 'avatar', sdk: 'avatar', create: avatar, tells: ['avatar', 'error'] },
  {
    name: 'livekit',
    sdk: 'livekit',
    create: livekit,
    tells: ['mediaDevicesError', 'encryptionError', 'trackSubscriptionFailed', 'connectionQualityChanged'],
  },
  { name: 'browser', sdk: 'browser', create: browser, tells: ['offline', 'online', 'visibilitychange'] },
];
