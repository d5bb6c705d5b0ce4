import { avatarSource } from '../avatar/index.ts';
import { browserSource } from '../browser/index.ts';
import { livekitSource } from '../livekit/index.ts';
import { meteredSource } from '../metered/index.ts';
import { opentokSource } from '../opentok/index.ts';
import { sipjsSource } from '../sipjs/index.ts';
import { sipjsLegacySource } from '../sipjs/legacy/index.ts';
import { telnyxSource } from '../telnyx/index.ts';
import { twilioSource } from '../twilio/index.ts';
import type { SourceClock } from '../kit/sourceBase.ts';
import { createEmitter } from '../kit/emitter.ts';
import { createKept, type AdapterInUse, type AdapterUnderTest } from './adapterInUse.ts';
import { adaptersInUse } from './generated/adaptersInUse.ts';

export type { AdapterInUse } from './adapterInUse.ts';

const session = (id: string, more: object) =>
  createEmitter({ id, state: 'Initial', stateChange: createEmitter({}), delegate: undefined, ...more });

function telnyx(clock: SourceClock): AdapterInUse {
  const client = createEmitter({ options: {}, sessionid: 's' });
  const TelnyxRTC = createEmitter({});
  const source = telnyxSource(client, { clock, TelnyxRTC, getUserMedia: () => Promise.resolve() });
  const update = (id: string, state: string) =>
    client.emit('telnyx.notification', { type: 'callUpdate', call: { id, state, direction: 'inbound' } });
  return {
    source,
    targets: () => [client],
    calls: { TelnyxRTC: (payload) => TelnyxRTC.emit('telnyx.error', payload) },
    begin(id) {
      update(id, 'ringing');
      client.emit('telnyx.error', { callId: id, error: { code: 44001 } });
      update(id, 'active');
    },
    end: (id) => update(id, 'hangup'),
    fail(name) {
      for (const error of [{ code: name }, { name }, { code: 42003, originalError: { name } }])
        client.emit('telnyx.error', { error, type: name });
      client.emit('telnyx.notification', { type: name });
      client.emit('telnyx.notification', { type: 'callUpdate', call: { id: 'odd', state: name } });
    },
  };
}

function sipjs(clock: SourceClock): AdapterInUse {
  const transport = createEmitter({ state: 'Connected', stateChange: createEmitter({}) });
  const registerer = createEmitter({ state: 'Registered', stateChange: createEmitter({}) });
  const userAgent = {
    transport,
    stateChange: createEmitter({}, 'userAgent'),
    configuration: {},
    delegate: { onInvite: () => undefined, onDisconnect: () => undefined } as object | undefined,
  };
  const kept = createKept((id) => session(id, { accept: () => undefined }));
  const source = sipjsSource(userAgent, { clock, registerer, getUserMedia: () => Promise.resolve() });
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
      one.stateChange.emit('state', 'Established');
    },
    end(id) {
      const one = kept.get(id);
      delegated(one, 'onBye')({ accept: () => undefined });
      one.state = 'Terminated';
      one.stateChange.emit('state', 'Terminated');
    },
    fail(name) {
      source.report({ name });
      transport.stateChange.emit('state', name);
      source.delegate().onReject?.({ message: { statusCode: 486, reasonPhrase: name, method: name } });
    },
  };
}

function sipjsLegacy(clock: SourceClock): AdapterInUse {
  const ua = createEmitter({ register: () => undefined, isConnected: () => true });
  const kept = createKept((id) => session(id, { accept: () => undefined }));
  const source = sipjsLegacySource(ua, { clock, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [ua, ...kept.all()],
    begin(id) {
      const one = kept.begin(id);
      ua.emit('invite', one);
      one.emit('accepted');
    },
    end(id) {
      kept.get(id).emit('bye');
      kept.get(id).emit('terminated', null, 'BYE');
      Object.assign(kept.get(id), { endTime: 1 });
    },
    fail(name) {
      source.report({ name });
      ua.emit('registrationFailed', { statusCode: 403 }, name);
    },
  };
}

function twilio(clock: SourceClock): AdapterInUse {
  const device = createEmitter({ state: 'registered', token: '', _stream: createEmitter({}) });
  const kept = createKept((id) =>
    createEmitter({ status: () => 'pending', direction: 'INCOMING', parameters: { CallSid: id } }),
  );
  const source = twilioSource(device, { clock, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [device, device._stream, ...kept.all()],
    begin(id) {
      const one = kept.begin(id);
      device.emit('incoming', one);
      one.emit('accept');
      one.emit('warning', 'high-rtt');
    },
    end: (id) => kept.get(id).emit('disconnect'),
    fail(name) {
      device.emit('error', { code: name, name });
      kept.begin('odd');
      device.emit('incoming', kept.get('odd'));
      kept.get('odd').emit('warning', name);
    },
  };
}

function metered(clock: SourceClock): AdapterInUse {
  const peer = createEmitter({ state: 'joined', client: createEmitter({ state: 'connected' }) });
  const kept = createKept((id) => createEmitter({ id, state: 'connected' }));
  const source = meteredSource({ peer }, { clock });
  return {
    source,
    targets: () => [peer, peer.client, ...kept.all()],
    begin(id) {
      const remote = kept.begin(id);
      peer.emit('peer-joined', { peer: remote });
      remote.emit('state-change', { from: 'connecting', to: 'connected' });
    },
    end: (id) => peer.emit('peer-left', { peer: kept.get(id) }),
    fail(name) {
      source.report({ name, code: name });
      peer.client.emit('server-error', { code: name });
      peer.emit('error', { err: { name } });
    },
  };
}

function opentok(clock: SourceClock): AdapterInUse {
  const connection = { connectionId: 'me' };
  const sessionOf = createEmitter({ connection, currentState: 'connected' });
  const OT = createEmitter({});
  const kept = createKept((id) => createEmitter({ stream: { name: id } }));
  const source = opentokSource({ OT, session: sessionOf, clock, permission: () => 'prompt' });
  return {
    source,
    targets: () => [sessionOf, OT, ...kept.all()],
    begin(id) {
      connection.connectionId = id;
      const publisher = kept.begin(id);
      source.trackPublisher(publisher);
      publisher.emit('streamCreated', {});
    },
    end: (id) => kept.get(id).emit('destroyed', {}),
    fail(name) {
      source.report({ name, code: name }, { method: name });
      OT.emit('exception', { code: name, title: name });
      const publisher = kept.begin('odd');
      source.trackPublisher(publisher);
      publisher.emit('streamCreated', {});
      publisher.emit('destroyed', { reason: name });
      sessionOf.emit('sessionDisconnected', { reason: name });
      source.report({ name: 'OT_TIMEOUT' }, { method: name });
    },
  };
}

function avatar(clock: SourceClock): AdapterInUse {
  const events = createEmitter({ readyState: 1 });
  const source = avatarSource({ events, clock });
  const message = (fields: object) => events.emit('avatar', { data: JSON.stringify({ v: 1, ...fields }) });
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

function livekit(clock: SourceClock): AdapterInUse {
  const room = createEmitter({
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
  const source = livekitSource(room, { clock });
  return {
    source,
    targets: () => [room],
    begin(id) {
      room.name = id;
      room.emit('signalConnected');
      room.emit('connected');
      room.emit('encryptionError', { reason: 1, message: 'x' }, { identity: id });
    },
    end: () => room.emit('disconnected', 1),
    fail(name) {
      room.emit('mediaDevicesError', { name }, name);
      source.report({ name, status: name });
      source.report({ name: 'ConnectionError', reason: 0, status: name });
    },
  };
}

function browser(clock: SourceClock): AdapterInUse {
  const targets = [createEmitter({}), createEmitter({}), createEmitter({})] as const;
  const [window, document, media] = targets;
  const source = browserSource({
    clock,
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

/** Every source of the package, each over its own stand-ins; those of newer folders are in the folders. */
export const everyAdapter: readonly AdapterUnderTest[] = [
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
  ...adaptersInUse,
  { name: 'browser', sdk: 'browser', create: browser, tells: ['offline', 'online', 'visibilitychange'] },
];
