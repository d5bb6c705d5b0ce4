import { describe, expect, it } from 'vitest';
import { createCallStore, type CallEvent } from '@faultline/core';
import { createFakeEmitter, createVirtualClock, describeAdapter } from '@faultline/testing';
import { opentokEvents } from './normalise.ts';
import { opentokSource, type OpentokSourceOptions } from './source.ts';

const nonsense = [
  undefined,
  null,
  7,
  'x',
  [],
  { error: null },
  { code: {} },
  { reason: 5, stats: 1 },
  { code: 99 },
];

describeAdapter(
  'opentok',
  { describe, it },
  {
    create(now) {
      const [OT, session, publisher, subscriber] = [1, 2, 3, 4].map(() => createFakeEmitter());
      const objects = { OT, session, publisher, subscriber } as Record<
        string,
        ReturnType<typeof createFakeEmitter>
      >;
      const source = opentokSource({ OT, session, publisher, now } as OpentokSourceOptions);
      source.trackSubscriber(subscriber as ReturnType<typeof createFakeEmitter>);
      return {
        source,
        listenerCount: () => Object.values(objects).reduce((sum, one) => sum + one.listenerCount(), 0),
        provoke: () => session?.emit('sessionReconnecting', {}),
        provokeNonsense() {
          for (const [kind, names] of Object.entries(opentokEvents))
            for (const name of names.split(' ').filter((one) => one !== 'destroyed'))
              for (const payload of nonsense) objects[kind]?.emit(name, payload);
          for (const error of nonsense) source.report(error);
        },
      };
    },
  },
);

const quiet = { banner: null, prompt: null, dialog: null, indicators: [], confirmation: null };

function setUp(options: OpentokSourceOptions = {}, more: object = {}) {
  const session = { ...createFakeEmitter(), ...more };
  const OT = { ...createFakeEmitter(), unblockAudio: () => Promise.resolve() };
  const clock = createVirtualClock(1_000_000);
  const source = opentokSource({ OT, session, now: clock.now, timer: clock.timer, ...options });
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  return {
    session,
    OT,
    source,
    store,
    clock,
    stop,
    screen: () => store.getSnapshot().screen,
    issues: () => store.getSnapshot().callErrors.issues,
    calls: () => Object.values(store.getSnapshot().hangupCause.calls),
    later: (ms: number) => clock.runTo(clock.now() + ms),
    publisher() {
      const publisher = createFakeEmitter();
      source.trackPublisher(publisher);
      return publisher;
    },
    subscriber(stream: object = { name: 'Ana' }) {
      const subscriber = { ...createFakeEmitter(), stream };
      source.trackSubscriber(subscriber);
      return subscriber;
    },
  };
}

const denied = {
  name: 'OT_USER_MEDIA_ACCESS_DENIED',
  code: 1500,
  message: 'x',
  originalName: 'NotAllowedError',
  originalMessage: 'Permission denied',
};

describe('opentok: one failure told twice is one issue', () => {
  it.each(['exception first', 'handler first'])('by exception and completion handler, %s', (order) => {
    const { OT, source, issues } = setUp();
    const tell = [
      () => OT.emit('exception', { code: 1004, title: 'Authentication error', message: 'm' }),
      () => source.report({ name: 'OT_AUTHENTICATION_ERROR', code: 1004 }, { method: 'Session.connect' }),
    ];
    for (const one of order === 'exception first' ? tell : tell.reverse()) one();
    expect(issues()).toMatchObject([{ code: 'opentok/OT_AUTHENTICATION_ERROR', count: 1 }]);
  });

  it('by a number that several names share: the name decides, in either order', () => {
    for (const handlerFirst of [true, false]) {
      const { OT, source, issues, later } = setUp();
      const tell = [
        () => OT.emit('exception', { code: 1500, title: 'Unable to Publish', message: 'GetUserMedia' }),
        () => source.report({ name: 'OT_NO_DEVICES_FOUND', code: 1500 }, { method: 'initPublisher' }),
      ];
      for (const one of handlerFirst ? tell.reverse() : tell) one();
      later(5_000);
      expect(issues()).toMatchObject([
        { code: 'opentok/OT_NO_DEVICES_FOUND', condition: 'media.deviceNotFound' },
      ]);
    }
  });

  it('by an exception that carries its error, which is named', () => {
    const { OT, issues } = setUp();
    OT.emit('exception', { code: 2001, message: 'm', error: { name: 'OT_EMPTY_RESPONSE_BODY', code: 2001 } });
    expect(issues()).toMatchObject([{ code: 'opentok/OT_EMPTY_RESPONSE_BODY' }]);
  });

  it('by an event for a refusal, after the completion handler', () => {
    const { source, publisher, issues } = setUp();
    const one = publisher();
    one.emit('publishComplete', denied);
    source.report(denied, { method: 'OT.initPublisher' });
    one.emit('accessDenied', { code: 1500 });
    expect(issues()).toMatchObject([{ code: 'opentok/OT_USER_MEDIA_ACCESS_DENIED', count: 1 }]);
  });

  it('but the same failure a minute later is told again, and an exception alone by its number', () => {
    const { OT, issues, later } = setUp();
    OT.emit('exception', { code: 1004 });
    later(60_000);
    OT.emit('exception', { code: 1004 });
    OT.emit('exception', { code: 1500, message: 'ICEWorkflow' });
    expect(issues()).toMatchObject([{ count: 2 }]);
    later(1_000);
    expect(issues()).toMatchObject([{}, { code: 'opentok/code/1500', condition: 'call.setupFailed' }]);
  });
});

describe('opentok: numbers are aliases, methods decide', () => {
  it.each([
    ['Session.connect', 'service.upstream'],
    ['Session.publish', 'call.setupFailed'],
    ['Session.subscribe', 'media.playbackFailed'],
    ['Session.signal', 'message.notDelivered'],
  ])('2001 in %s is %s', (method, condition) => {
    const { source, issues } = setUp();
    source.report({ code: 2001, message: 'Unexpected server response' }, { method });
    expect(issues().at(-1)).toMatchObject({ code: 'opentok/code/2001', condition });
  });

  it('the name wins over the number', () => {
    const { source, issues } = setUp();
    source.report({ name: 'OT_PERMISSION_DENIED', code: 1500 }, { method: 'Session.publish' });
    expect(issues()).toMatchObject([
      { code: 'opentok/OT_PERMISSION_DENIED', condition: 'auth.actionNotPermitted' },
    ]);
  });

  it('OT_NOT_CONNECTED is the network only where connecting failed', () => {
    const { source, screen, later } = setUp();
    source.report({ name: 'OT_NOT_CONNECTED', code: 1010 }, { method: 'Session.publish' });
    later(2_000);
    expect(screen()).toEqual(quiet);
    source.report({ name: 'OT_NOT_CONNECTED' }, { method: 'Session.connect' });
    expect(screen().banner?.condition).toBe('signaling.unreachable');
  });

  it.each([
    ['Permission dismissed', 'media.permissionDismissed'],
    ['Permission denied by system', 'media.blockedBySystem'],
  ])('what the browser said is finer than the name: %s', (originalMessage, condition) => {
    const { source, screen } = setUp();
    source.report({ ...denied, originalMessage }, { method: 'OT.initPublisher' });
    expect(screen().prompt?.condition).toBe(condition);
  });
});

describe('opentok: the token in messages never leaves', () => {
  it.each([
    'Invalid token format Token: T1==cGFydG5lcl9pZD0x (1004)',
    'Token: eyJhbGciOi.x.y',
    'token: short',
  ])('%s', (message) => {
    const events: CallEvent[] = [];
    const source = opentokSource();
    source.connect((event) => events.push(event));
    source.report({ name: 'OT_AUTHENTICATION_ERROR', message }, { method: 'connect' });
    source.report(message);
    expect(JSON.stringify(events)).toContain('[redacted]');
    expect(JSON.stringify(events)).not.toMatch(/cGFydG5|eyJhbGci|short/);
  });
});

describe('opentok: the session', () => {
  it('says reconnecting while the SDK does, and that it is back', () => {
    const { session, screen, later } = setUp();
    session.emit('sessionConnected', {});
    session.emit('sessionReconnecting', {});
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    session.emit('sessionReconnected', {});
    expect(screen()).toMatchObject({ banner: null, confirmation: {} });
  });

  it('ends for good when the SDK has stopped trying, and the call with it', () => {
    const { session, publisher, screen, later, calls } = setUp();
    session.emit('sessionConnected', {});
    publisher().emit('streamCreated', {});
    session.emit('sessionReconnecting', {});
    later(30_000);
    session.emit('sessionDisconnected', { reason: 'networkDisconnected' });
    later(1_000);
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    expect(screen().dialog?.condition).toBe('call.dropped');
    expect(calls()).toMatchObject([{ phase: 'ended', hangup: { endedBy: 'network' } }]);
  });

  it('is silent when the app leaves', () => {
    const { session, publisher, screen, later, store } = setUp();
    session.emit('sessionConnected', {});
    const one = publisher();
    one.emit('streamCreated', {});
    session.emit('sessionDisconnected', { reason: 'clientDisconnected' });
    one.emit('streamDestroyed', { reason: 'clientDisconnected' });
    later(20_000);
    expect(screen()).toEqual(quiet);
    expect(store.getSnapshot().reconnectState['opentok']?.status).toBe('idle');
  });

  it('is left as it was when a connect failed for want of room: nothing retries', () => {
    const { session, screen, later } = setUp();
    session.emit('sessionConnectFailed', { name: 'OT_CONNECTION_LIMIT_EXCEEDED', code: 1027 });
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'quota.connections', actor: 'person' });
  });

  it('is read when the source connects', () => {
    const connected = { connection: { connectionId: 'c1' }, currentState: 'connected' };
    expect(setUp({}, connected).store.getSnapshot().reconnectState['opentok']?.status).toBe('connected');
    const connecting = setUp({}, { currentState: 'connecting' });
    expect(connecting.store.getSnapshot().reconnectState['opentok']?.status).toBe('connecting');
  });

  it('keeps a reason that it does not know', () => {
    const { session, screen, issues, later } = setUp();
    session.emit('sessionConnected', {});
    session.emit('sessionDisconnected', { reason: 'ofALaterVersion' });
    later(20_000);
    expect(issues()).toMatchObject([{ code: 'opentok/reason/ofALaterVersion' }]);
    expect(screen().banner?.condition).toBe('signaling.disconnected');
  });
});

describe('opentok: publishers and subscribers', () => {
  it('make one call while any of them flows', () => {
    const { session, publisher, subscriber, calls, later } = setUp();
    session.emit('sessionConnected', {});
    const [mine, theirs] = [publisher(), subscriber()];
    mine.emit('streamCreated', {});
    theirs.emit('connected', {});
    expect(calls()).toMatchObject([{ phase: 'active', remote: 'Ana' }]);
    theirs.emit('destroyed', { reason: 'clientDisconnected' });
    expect(calls()).toMatchObject([{ phase: 'active' }]);
    mine.emit('streamDestroyed', { reason: 'unpublished' });
    expect(calls()).toMatchObject([{ phase: 'ended', hangup: { endedBy: 'you' } }]);
    later(5_000);
    publisher().emit('streamCreated', {});
    expect(calls()).toMatchObject([{ phase: 'ended' }, { phase: 'active' }]);
  });

  it('ask for the answer to the browser only while it asks', () => {
    const { publisher, screen } = setUp();
    const one = publisher();
    one.emit('accessDialogOpened', {});
    expect(screen().prompt?.condition).toBe('media.permissionPending');
    one.emit('accessDialogClosed', {});
    one.emit('accessAllowed', {});
    expect(screen().prompt).toBeNull();
  });

  it.each([
    ['granted', null],
    ['prompt', 'media.permissionPending'],
  ])('say that the browser asks only where it can: %s', async (state, condition) => {
    const { publisher, screen } = setUp({ permission: () => Promise.resolve(state) });
    publisher().emit('accessDialogOpened', {});
    await Promise.resolve();
    expect(screen().prompt?.condition ?? null).toBe(condition);
    const slow = setUp({ permission: () => Promise.resolve('prompt') });
    const one = slow.publisher();
    one.emit('accessDialogOpened', {});
    one.emit('accessDialogClosed', {});
    await Promise.resolve();
    expect(slow.screen().prompt).toBeNull();
  });

  it('forget a refusal once another publisher gets the device', () => {
    const { source, publisher, screen } = setUp();
    source.report(denied, { method: 'OT.initPublisher' });
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
    publisher().emit('accessAllowed', {});
    expect(screen().prompt).toBeNull();
  });

  it('hold sound back until the last blocked one plays', () => {
    const { session, subscriber, screen } = setUp();
    session.emit('sessionConnected', {});
    const [a, b] = [subscriber(), subscriber()];
    for (const one of [a, b]) one.emit('audioBlocked', {});
    a.emit('audioUnblocked', {});
    expect(screen().prompt).toMatchObject({
      condition: 'media.playbackBlocked',
      actions: ['resumePlayback'],
    });
    b.emit('destroyed', {});
    expect(screen().prompt).toBeNull();
  });

  it('are muted by the host until the person unmutes', () => {
    const connected = { connection: { connectionId: 'c1' }, currentState: 'connected' };
    const { session, publisher, screen, calls } = setUp({}, connected);
    const one = publisher();
    one.emit('streamCreated', {});
    one.emit('muteForced', {});
    expect(screen().banner?.condition).toBe('media.mutedByHost');
    expect(calls()).toMatchObject([{ muted: true }]);
    const change = { changedProperty: 'hasAudio', newValue: true };
    session.emit('streamPropertyChanged', { ...change, stream: { connection: { connectionId: 'other' } } });
    expect(screen().banner).not.toBeNull();
    session.emit('streamPropertyChanged', { ...change, stream: { connection: { connectionId: 'c1' } } });
    expect(calls()).toMatchObject([{ muted: false }]);
  });

  it('say nothing of a video that its sender turned off, nor of a shared screen that was stopped', () => {
    const { session, source, subscriber, screen, later } = setUp();
    session.emit('sessionConnected', {});
    const theirs = subscriber();
    theirs.emit('connected', {});
    theirs.emit('videoDisabled', { reason: 'publishVideo' });
    const shared = { ...createFakeEmitter(), stream: { videoType: 'screen' } };
    source.trackPublisher(shared);
    shared.emit('mediaStopped', {});
    later(2_000);
    expect(screen()).toEqual(quiet);
  });

  it('say nothing of the processor before there is a call', () => {
    const { session, publisher, screen, later, issues } = setUp();
    session.emit('sessionConnected', {});
    session.emit('cpuPerformanceChanged', { cpuPerformanceState: 'serious' });
    later(5_000);
    expect(screen()).toEqual(quiet);
    expect(issues()).toHaveLength(1);
    publisher().emit('streamCreated', {});
    expect(screen().indicators).toMatchObject([{ condition: 'quality.deviceOverloaded' }]);
    session.emit('cpuPerformanceChanged', { cpuPerformanceState: 'nominal' });
    later(5_000);
    expect(screen()).toEqual(quiet);
  });

  it('tell quality by its own clearing', () => {
    const { session, subscriber, screen } = setUp();
    session.emit('sessionConnected', {});
    const theirs = subscriber();
    theirs.emit('connected', {});
    const at = (audioQualityScore: number) =>
      theirs.emit('qualityScoreChanged', { qualityScore: { audioQualityScore } });
    at(1.4);
    expect(screen().indicators).toMatchObject([{ condition: 'quality.degraded' }]);
    at(4);
    session.emit('cpuPerformanceChanged', { cpuPerformanceState: 'critical' });
    expect(screen().indicators.at(-1)).toMatchObject({ condition: 'quality.deviceOverloaded' });
  });
});

describe('opentok: recovery', () => {
  it('connects the same session again with a fresh token', async () => {
    const tokens: string[] = [];
    const connect = (token: string, done: (error?: unknown) => void) => {
      tokens.push(token);
      done();
    };
    const { source } = setUp({ token: () => Promise.resolve('fresh') }, { connect });
    const ask = { issueId: 'i', code: '', callId: null };
    await source.recover?.({ ...ask, action: 'reconnect' });
    await source.recover?.({ ...ask, action: 'reauthenticate', input: { token: 'given' } });
    expect(tokens).toEqual(['fresh', 'given']);
  });

  it('says what is missing for it', async () => {
    const { source } = setUp({}, { connect: () => undefined });
    const ask = { issueId: 'i', code: '', callId: null };
    await expect(source.recover?.({ ...ask, action: 'reconnect' })).rejects.toThrow(/no token/);
    await expect(source.recover?.({ ...ask, action: 'resumeMedia' })).rejects.toThrow(/republish/);
    await expect(opentokSource().recover?.({ ...ask, action: 'reconnect' })).rejects.toThrow(/no session/);
    await expect(opentokSource().recover?.({ ...ask, action: 'resumePlayback' })).rejects.toThrow(
      /pass `OT`/,
    );
  });

  it('rejects when the service refuses, and tells the refusal', async () => {
    const connect = (_: string, done: (error?: unknown) => void) =>
      done({ name: 'OT_AUTHENTICATION_ERROR', code: 1004 });
    const { source, issues } = setUp({ token: () => 't' }, { connect });
    const asked = source.recover?.({ issueId: 'i', action: 'reconnect', code: '', callId: null });
    await expect(asked).rejects.toThrow(/did not let/);
    expect(issues()).toMatchObject([{ condition: 'auth.invalidCredentials' }]);
  });

  it('asks for the device before it publishes again', async () => {
    const order: string[] = [];
    const { source } = setUp({
      getUserMedia: async () => void order.push('asked'),
      republish: () => void order.push('published'),
    });
    await source.recover?.({ issueId: 'i', action: 'resumeMedia', code: '', callId: null });
    expect(order).toEqual(['asked', 'published']);
  });
});

describe('opentok: what the app hands over', () => {
  it('goes on to its own completion handler', () => {
    const heard: unknown[] = [];
    const { source, issues, store } = setUp();
    const wrapped = source.wrap('Session.connect', (...all: unknown[]) => void heard.push(all));
    expect(store.getSnapshot().reconnectState['opentok']?.status).toBe('connecting');
    const error = { name: 'OT_CONNECT_FAILED', code: 1006 };
    wrapped(error);
    expect(heard).toEqual([[error]]);
    expect(issues()).toMatchObject([{ code: 'opentok/OT_CONNECT_FAILED' }]);
  });

  it('must be something that can be listened to', () => {
    expect(() => opentokSource({ session: {} as never })).toThrow(/without on\(\) and off\(\)/);
  });

  it('is forgotten when a subscriber is destroyed', () => {
    const { subscriber } = setUp();
    const one = subscriber();
    expect(one.listenerCount()).toBeGreaterThan(0);
    one.emit('destroyed', {});
    expect(one.listenerCount()).toBe(0);
  });
});
