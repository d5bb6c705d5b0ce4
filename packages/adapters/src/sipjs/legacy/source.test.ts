import { EventEmitter } from 'node:events';
import { createCallStore } from '@faultline/core';
import { createVirtualClock, describeAdapter } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { connectionEvents, sessionEvents } from './sdk.ts';
import { sipjsLegacySource } from './source.ts';

/** Both packages emit with this class. */
const emitter = <More extends object>(more: More) => Object.assign(new EventEmitter(), more);
const countOf = (one: EventEmitter) =>
  one.eventNames().reduce((sum, name) => sum + one.listenerCount(name), 0);

const fakeTransport = () => emitter({ isConnected: () => true, connect: () => Promise.resolve() });
/** As in sip.js: it tells of its connection on a transport. */
const sipjsUA = (more: object = {}) =>
  emitter({
    status: 0,
    transport: fakeTransport(),
    configuration: {},
    register: (): unknown => undefined,
    ...more,
  });
/** As in JsSIP: it tells everything itself. */
const jssipUA = (more: object = {}) =>
  emitter({
    status: 1,
    isConnected: () => true,
    registrator: () => ({}),
    register: (): unknown => undefined,
    ...more,
  });

const remote = { uri: { user: 'ana' } };
const newSession = (more: object = {}) => emitter({ id: 's1', remoteIdentity: remote, ...more });
const response = (status: number) => ({
  statusCode: status,
  status_code: status,
  getHeaders: () => [],
  hasHeader: () => true,
});
const local = (cause: string) => ({ originator: 'local', message: null, cause });

describeAdapter(
  'sipjs/legacy',
  { describe, it },
  {
    create(now) {
      const ua = sipjsUA();
      const session = newSession();
      const handler = new EventEmitter();
      Object.assign(session, { sessionDescriptionHandler: handler });
      const source = sipjsLegacySource(ua, { now });
      source.track(session);
      return {
        source,
        listenerCount: () => [ua, ua.transport, session, handler].reduce((sum, one) => sum + countOf(one), 0),
        provoke: () => ua.transport.emit('disconnected', { code: 1006 }),
        provokeNonsense() {
          for (const value of [undefined, null, 7, 'x', [], {}, { originator: {}, cause: 7 }]) {
            for (const event of connectionEvents) ua.emit(event, value, value);
            for (const event of sessionEvents) session.emit(event, value, value);
            for (const event of ['invite', 'newRTCSession', 'transportCreated']) ua.emit(event, value);
            handler.emit('userMediaFailed', value);
            source.report(value);
          }
        },
      };
    },
  },
);

/** A store over a source that has been told of a connection, and what is on its screen after a while. */
function setUp(ua: EventEmitter & { register(): unknown }) {
  const clock = createVirtualClock(1_000_000);
  const source = sipjsLegacySource(ua, { now: clock.now });
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  const shown = (afterMs = 5_000) => {
    clock.runTo(clock.now() + afterMs);
    const { banner, prompt, dialog } = store.getSnapshot().screen;
    return [banner, prompt, dialog].flatMap((one) => (one ? [one.condition] : []));
  };
  return { clock, source, store, stop, shown };
}

describe('a call that fails in sip.js 0.15', () => {
  it('is one issue, whatever three events tell it', () => {
    const { source, store, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    session.emit('rejected', response(486), 'Busy');
    session.emit('failed', response(486), 'Busy');
    session.emit('terminated', response(486), 'Busy');
    expect(shown()).toEqual(['call.busy']);
    expect(store.getSnapshot().callErrors.issues).toHaveLength(1);
    expect(store.getSnapshot().callErrors.issues[0]?.count).toBe(1);
  });

  it('asks for the microphone that only its media handler speaks of', () => {
    const { source, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    const handler = new EventEmitter();
    Object.assign(session, { sessionDescriptionHandler: handler });
    session.emit('SessionDescriptionHandler-created', handler);
    handler.emit('userMediaFailed', { name: 'NotAllowedError', message: 'Permission denied' });
    session.emit('failed', undefined, 'WebRTC Error');
    session.emit('terminated', undefined, 'WebRTC Error');
    expect(shown()).toEqual(['media.permissionDenied']);
  });

  it.each(['request timeout', 'Request Timeout', 'REQUEST TIMEOUT'])(
    'blames the network for "%s"',
    (cause) => {
      const { source, shown } = setUp(sipjsUA());
      const session = newSession();
      source.track(session);
      session.emit('failed', null, cause);
      expect(shown()).toEqual(['call.networkFailed']);
    },
  );

  it('says nothing when the person takes it back', () => {
    const { source, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    session.emit('cancel');
    session.emit('rejected', response(487), 'Canceled');
    session.emit('failed', response(487), 'Canceled');
    session.emit('terminated', response(487), 'Canceled');
    expect(shown()).toEqual([]);
  });
});

describe('an incoming call in sip.js 0.15', () => {
  const ringing = () => {
    const ua = sipjsUA();
    const set = setUp(ua);
    const session = newSession({ accept: () => undefined });
    ua.emit('invite', session);
    return { ...set, ua, session };
  };

  it.each(['Temporarily Unavailable', 'Busy Here', 'Decline'])(
    'that the person declines as "%s" says nothing',
    (text) => {
      const { session, shown } = ringing();
      session.emit('rejected', text, text);
      session.emit('failed', text, text);
      session.emit('terminated', undefined, undefined);
      expect(shown()).toEqual([]);
    },
  );

  it('rings on when its socket is lost and comes back, and can be answered', () => {
    const { session, shown, store } = ringing();
    session.emit('failed', undefined, 'Connection Error');
    session.emit('accepted', 'OK');
    expect(shown()).toEqual([]);
    expect(store.getSnapshot().hangupCause.calls['s1']?.phase).toBe('active');
  });
});

describe('a call of JsSIP', () => {
  it('that could not have its microphone is over, and so not in the way of the next', () => {
    const ua = jssipUA();
    const { shown, store } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('User Denied Media Access'));
    session.emit('getusermediafailed', { name: 'NotFoundError' });
    expect(shown()).toEqual(['media.deviceNotFound']);
    expect(store.getSnapshot().hangupCause.calls['s1']?.phase).toBe('ended');
  });

  it('that the person declines while the connection is away is no failure', () => {
    const ua = jssipUA({ isConnected: () => false });
    const { shown } = setUp(ua);
    const session = newSession({ direction: 'incoming' });
    ua.emit('newRTCSession', { originator: 'remote', session });
    session.emit('failed', local('Rejected'));
    expect(shown()).toEqual([]);
  });

  it('that ended before a store came is not there for it', () => {
    const ua = jssipUA();
    const source = sipjsLegacySource(ua);
    source.track(newSession({ start_time: new Date(), end_time: new Date(), isEnded: () => true }));
    const store = createCallStore([source]);
    store.connect();
    expect(store.getSnapshot().hangupCause.calls).toEqual({});
  });

  it('that nobody answered is not taken for one that the person took back', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession({ _cancel_reason: 'SIP ;cause=408 ;text="Request Timeout"' });
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('Canceled'));
    expect(shown()).toEqual(['call.networkFailed']);
  });

  it('that rang when the connection went away did not get through', () => {
    const ua = jssipUA({ isConnected: () => false });
    const { shown } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('Canceled'));
    expect(shown()).toContain('call.networkFailed');
  });

  it('that the person took back says nothing', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('Canceled'));
    expect(shown()).toEqual([]);
  });

  it('that its own session timer ended was cut off', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('accepted', {});
    session.emit('ended', local('Request Timeout'));
    expect(shown()).toEqual(['call.dropped']);
  });

  it('is found by itself, also an incoming one that is missed', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession({ direction: 'incoming' });
    ua.emit('newRTCSession', { originator: 'remote', session });
    session.emit('failed', { originator: 'remote', message: null, cause: 'Canceled' });
    expect(shown()).toEqual(['call.missed']);
  });
});

describe('the connection of the older packages', () => {
  it('is being restored, as both packages do, until the app itself stops', () => {
    const ua = sipjsUA();
    const { shown, store } = setUp(ua);
    ua.transport.emit('disconnected', { code: 1006 });
    expect(shown()).toEqual(['signaling.reconnecting']);
    ua.transport.emit('connected');
    shown();
    ua.status = 3;
    ua.transport.emit('disconnected', { code: 1000 });
    expect(shown()).toEqual([]);
    expect(store.getSnapshot().reconnectState['sipjs']?.status).not.toBe('reconnecting');
  });

  it('that hangs while it is made is not tried again, and says so', () => {
    const ua = sipjsUA({ transport: undefined });
    const { shown, store } = setUp(ua);
    const transport = fakeTransport();
    ua.emit('transportCreated', transport);
    transport.emit('connecting');
    transport.emit('disconnected', { code: 1000 });
    expect(shown()).toEqual(['signaling.unreachable']);
    expect(store.getSnapshot().screen.banner?.actions).toContain('reconnect');
  });

  it('that the app gives up while it is being restored is closed, and nobody is alarmed', () => {
    const ua = sipjsUA();
    const { shown, store } = setUp(ua);
    ua.transport.emit('disconnected', { code: 1006, reason: '' });
    ua.status = 3;
    ua.transport.emit('closed');
    expect(shown()).toEqual([]);
    expect(store.getSnapshot().reconnectState['sipjs']?.status).not.toBe('failed');
  });

  it('that the app closes is not called connected', () => {
    const ua = sipjsUA();
    const { store } = setUp(ua);
    ua.status = 3;
    ua.transport.emit('disconnecting');
    expect(store.getSnapshot().reconnectState['sipjs']?.status).not.toBe('connected');
  });

  it('on which nobody answers a registration is not being restored: the person can try, and sees how it went', async () => {
    const ua = jssipUA();
    const register = vi.fn((): unknown =>
      ua.emit('registrationFailed', { response: null, cause: 'Request Timeout' }),
    );
    ua.register = register;
    const { shown, store } = setUp(ua);
    ua.emit('registrationFailed', { response: null, cause: 'Request Timeout' });
    expect(shown(30_000)).toEqual(['signaling.disconnected']);
    const issue = store.getSnapshot().callErrors.issues[0];
    await expect(store.recover(issue?.id ?? '', 'reconnect')).rejects.toThrow(
      /did not take the registration/,
    );
    expect(register).toHaveBeenCalledOnce();
  });

  it('is heard on a transport that was made after the source', () => {
    const ua = sipjsUA({ transport: undefined });
    const { shown } = setUp(ua);
    const transport = fakeTransport();
    ua.emit('transportCreated', transport);
    transport.emit('connected');
    transport.emit('disconnected', { code: 1006 });
    expect(shown()).toEqual(['signaling.reconnecting']);
  });
});

describe('what a developer may get wrong', () => {
  it('is said in a sentence', () => {
    expect(() => sipjsLegacySource({} as never)).toThrow(/Pass the UA/);
    expect(() => sipjsLegacySource(sipjsUA()).track({} as never)).toThrow(/Pass what ua\.invite/);
  });
});
