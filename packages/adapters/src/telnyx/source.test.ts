import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCallStore, type CallEvent } from '@faultline/core';
import { createFakeEmitter, createVirtualClock, describeAdapter } from '@faultline/testing';
import { telnyxSource } from './source.ts';
import type { TelnyxClientLike } from './sdk.ts';

describeAdapter(
  'telnyx',
  { describe, it },
  {
    create(now) {
      const client = { ...createFakeEmitter(), options: {} };
      return {
        source: telnyxSource(client, { now }),
        listenerCount: client.listenerCount,
        provoke: () => client.emit('telnyx.warning', { warning: { code: 34001 } }),
        provokeNonsense() {
          for (const event of [
            'telnyx.error',
            'telnyx.warning',
            'telnyx.notification',
            'telnyx.socket.close',
            'telnyx.socket.error',
          ])
            for (const payload of [
              undefined,
              null,
              7,
              'x',
              [],
              { error: null },
              { warning: 'no' },
              { call: 5, type: 'callUpdate' },
              { error: { code: 99999, fatal: true } },
            ])
              client.emit(event, payload);
        },
      };
    },
  },
);

const setUp = (more: Partial<TelnyxClientLike> = {}, options: Parameters<typeof telnyxSource>[1] = {}) => {
  const emitter = createFakeEmitter();
  const client = { ...emitter, options: {}, ...more };
  const clock = createVirtualClock(1_000_000);
  const source = telnyxSource(client, { now: clock.now, ...options });
  const store = createCallStore([source], { clock });
  store.connect();
  const screen = () => store.getSnapshot().screen;
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const call = (state: string, more: object = {}) =>
    emitter.emit('telnyx.notification', {
      type: 'callUpdate',
      call: {
        id: 'c1',
        state,
        direction: 'outbound',
        cause: null,
        causeCode: null,
        sipCode: null,
        sipReason: null,
        ...more,
      },
    });
  return { ...emitter, client, clock, source, store, screen, later, call };
};

const error = (code: number, more: object = {}, fields: object = {}) => ({
  error: { code, fatal: true, ...fields },
  sessionId: 's',
  ...more,
});

afterEach(() => vi.useRealTimers());

describe('telnyx: local hangup causes lie', () => {
  it('explains a call that ended because the microphone was denied by the microphone', () => {
    const { emit, call, screen, later } = setUp();
    call('new');
    emit('telnyx.error', error(42001, { callId: 'c1' }, { originalError: { name: 'NotAllowedError' } }));
    call('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
    expect(screen().dialog).toBeNull();
  });

  it('explains it the same when the hangup comes first', () => {
    const { emit, call, screen, later } = setUp();
    call('new');
    call('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    emit('telnyx.error', error(42001, { callId: 'c1' }, { originalError: { name: 'NotAllowedError' } }));
    later(1_000);
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
    expect(screen().dialog).toBeNull();
  });

  it('keeps a local USER_BUSY without an error as the person’s own cancel: silent', () => {
    const { call, screen, store, later } = setUp();
    call('new');
    call('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen()).toEqual({
      banner: null,
      prompt: null,
      dialog: null,
      indicators: [],
      confirmation: null,
    });
    expect(store.getSnapshot().callErrors.issues.at(-1)?.condition).toBe('call.canceled');
  });

  it('says busy when the remote side said so', () => {
    const { call, screen } = setUp();
    call('new');
    call('hangup', { cause: 'USER_BUSY', causeCode: 17, sipCode: 486, sipReason: 'Busy Here' });
    expect(screen().dialog?.condition).toBe('call.busy');
  });

  it('explains a call torn down by the end of all attempts, whichever comes first', () => {
    for (const hangupFirst of [true, false]) {
      const { emit, call, screen, later } = setUp();
      emit('telnyx.ready', {});
      call('new');
      call('active');
      emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
      later(5_000);
      const steps = [
        () => call('hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 }),
        () => emit('telnyx.error', error(45003)),
      ];
      for (const step of hangupFirst ? steps : steps.reverse()) step();
      later(2_000);
      expect(screen().dialog?.condition).toBe('call.dropped');
      expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    }
  });
});

describe('telnyx: calls that are answered, missed, recovered', () => {
  it('tells a missed call when the caller gives up', () => {
    const { call, screen } = setUp();
    call('ringing', { direction: 'inbound' });
    call('hangup', { direction: 'inbound', cause: 'ORIGINATOR_CANCEL', causeCode: 487 });
    expect(screen().banner?.condition).toBe('call.missed');
  });

  it('does not take recovering for an end, nor the new object for a new call', () => {
    const { emit, call, screen, store, later } = setUp();
    emit('telnyx.ready', {});
    call('active');
    emit('telnyx.warning', { warning: { code: 36004 }, callId: 'c1' });
    later(600);
    expect(screen().banner?.condition).toBe('ice.reconnecting');
    call('recovering', { cause: 'NORMAL_CLEARING', causeCode: 16 });
    call('recovering', { recoveredCallId: 'c1', direction: 'inbound' });
    call('active', { recoveredCallId: 'c1', direction: 'inbound' });
    later(10);
    expect(store.getSnapshot().hangupCause.calls).toMatchObject({
      c1: { direction: 'outbound', phase: 'active' },
    });
    expect(screen().banner).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });
});

describe('telnyx: a call that waits for its microphone', () => {
  const waiting = () => {
    const asked = vi.fn(() => Promise.resolve({ getTracks: () => [] }));
    const set = setUp({}, { getUserMedia: asked });
    const [resume, reject] = [vi.fn(), vi.fn()];
    set.call('ringing', { direction: 'inbound' });
    set.emit('telnyx.error', {
      ...error(42001, { callId: 'c1' }, { fatal: false, originalError: { name: 'NotAllowedError' } }),
      recoverable: true,
      retryDeadline: 1_020_000,
      resume,
      reject,
    });
    const issueId = set.screen().prompt?.issueId ?? '';
    return { ...set, asked, resume, reject, issueId };
  };

  it('offers to resume or decline within the deadline', () => {
    const { screen } = waiting();
    expect(screen().prompt).toMatchObject({
      condition: 'media.permissionDenied',
      severity: 'error',
      deadlineAt: 1_020_000,
      actions: ['resumeMedia', 'declineCall'],
    });
  });

  it('asks for the microphone before it lets the SDK ask its only time', async () => {
    const { store, issueId, asked, resume, call, screen } = waiting();
    await store.recover(issueId, 'resumeMedia');
    expect(asked).toHaveBeenCalledBefore(resume);
    call('active', { direction: 'inbound' });
    expect(screen().prompt).toBeNull();
  });

  it('keeps the offer open when the microphone is still refused', async () => {
    const { store, issueId, asked, resume, screen } = waiting();
    asked.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await expect(store.recover(issueId, 'resumeMedia')).rejects.toThrow();
    expect(resume).not.toHaveBeenCalled();
    expect(screen().prompt?.actions).toContain('resumeMedia');
  });

  it('resumes by itself when the permission is granted', async () => {
    const { store, resume, clock } = waiting();
    store.send({ type: 'permissionChanged', at: clock.now(), device: 'microphone', state: 'granted' });
    await vi.waitFor(() => expect(resume).toHaveBeenCalledOnce());
  });

  it('ends silently after a decline, although the SDK then reports 42003', async () => {
    const { store, issueId, reject, emit, call, screen, later } = waiting();
    await store.recover(issueId, 'declineCall');
    expect(reject).toHaveBeenCalledOnce();
    emit('telnyx.error', error(42003, { callId: 'c1' }, { originalError: { name: 'Error' } }));
    call('hangup', { direction: 'inbound', cause: 'USER_BUSY', causeCode: 17 });
    later(2_000);
    expect(screen()).toMatchObject({ banner: null, prompt: null, dialog: null });
  });

  it('says after the deadline that the call was missed, and keeps the first reason', () => {
    const { emit, call, screen, later } = waiting();
    later(20_001);
    emit('telnyx.error', error(42003, { callId: 'c1' }, { originalError: { name: 'Error' } }));
    call('hangup', { direction: 'inbound', cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen().prompt).toMatchObject({
      condition: 'media.permissionDenied',
      phase: 'missed',
      actions: ['dismiss'],
    });
    expect(screen().dialog).toBeNull();
  });

  it('refuses to resume after the deadline with a sentence', async () => {
    const { store, issueId, later } = waiting();
    later(20_500);
    await expect(store.recover(issueId, 'resumeMedia')).rejects.toThrow(/deadline/);
  });
});

describe('telnyx: the connection', () => {
  it('counts a close once, in both payload shapes, and proves its attempts', () => {
    const { emit, store, later } = setUp({ options: { maxReconnectAttempts: 4 } });
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
    emit('telnyx.socket.close', { code: 1006, reason: 'STUCK', wasClean: false, socketGeneration: 1 });
    later(1_000);
    emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 2 });
    expect(store.getSnapshot().reconnectState['telnyx']?.incident).toMatchObject({
      attempt: 2,
      maxAttempts: 4,
      nextAttemptAt: 1_003_000,
    });
  });

  it('promises no attempts where the SDK does not number its sockets', () => {
    const { emit, store } = setUp();
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { code: 1006, reason: '', wasClean: false });
    expect(store.getSnapshot().reconnectState['telnyx']).toMatchObject({
      status: 'reconnecting',
      incident: { attempt: null, nextAttemptAt: null },
    });
  });

  it('ignores the late end of a socket that was replaced', () => {
    const { emit, screen, store, later } = setUp();
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
    later(5_000);
    expect(store.getSnapshot().reconnectState['telnyx']?.status).toBe('connected');
    expect(screen().banner).toBeNull();
  });

  it('tells a silent end by the server after ten seconds, and offers the way back', () => {
    const { emit, screen, later } = setUp({ connect: () => Promise.resolve() });
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { event: { code: 1005, wasClean: true }, socketGeneration: 1 });
    later(9_900);
    expect(screen().banner).toBeNull();
    later(200);
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', actions: ['reconnect'] });
  });

  it('says nothing of a close that the app announced', () => {
    const { emit, store, screen, later } = setUp();
    emit('telnyx.ready', {});
    store.closing();
    emit('telnyx.socket.close', { event: { code: 1005, wasClean: true }, socketGeneration: 1 });
    later(60_000);
    expect(screen().banner).toBeNull();
  });

  it('asks the person where the app switched reconnecting off', () => {
    const { emit, screen, later } = setUp({ options: { autoReconnect: false } });
    emit('telnyx.ready', {});
    emit('telnyx.warning', { warning: { code: 36005 }, reason: 'auto_reconnect_disabled' });
    emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
    later(10_100);
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', actor: 'person' });
  });

  it('takes back an announced recovery that never closed the socket', () => {
    const { emit, screen, store, later } = setUp();
    emit('telnyx.ready', {});
    emit('telnyx.warning', { warning: { code: 36003 }, source: 'probe' });
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    later(20_000);
    expect(store.getSnapshot().reconnectState['telnyx']?.status).toBe('connected');
    expect(screen().banner).toBeNull();
  });

  it('ends offline by traffic on the socket', () => {
    const { emit, screen, later } = setUp();
    emit('telnyx.ready', {});
    emit('telnyx.error', error(48001, {}, { fatal: false }));
    later(1_600);
    expect(screen().banner?.condition).toBe('signaling.offline');
    emit('telnyx.socket.message', {});
    expect(screen().banner).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });

  const registered = { result: { params: { state: 'REGED' } } };

  it('knows of a registration that the SDK keeps to itself after it was sent away', async () => {
    const { emit, store } = setUp();
    const status = () => store.getSnapshot().reconnectState['telnyx']?.status;
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { event: { code: 1005 }, socketGeneration: 1 });
    emit('telnyx.socket.open', {});
    emit('telnyx.socket.message', registered);
    await Promise.resolve();
    expect(status()).toBe('connected');
  });

  it('counts a registration that the SDK tells of itself once', async () => {
    const events: string[] = [];
    const emitter = createFakeEmitter();
    const source = telnyxSource({ ...emitter, options: {} });
    const stop = source.connect((event) => events.push(event.type));
    events.length = 0;
    emitter.emit('telnyx.socket.message', registered);
    emitter.emit('telnyx.ready', {});
    await Promise.resolve();
    expect(events).toEqual(['connectionChanged']);
    stop();
  });

  it('has the SDK make a new connection where the old one would keep silent', async () => {
    const clearConnection = vi.fn();
    const connection = { connected: false, isAlive: false, previousGatewayState: 'REGED' };
    const { emit, screen, store, later } = setUp({
      connect: () => Promise.resolve(),
      clearConnection,
      connection,
    });
    emit('telnyx.ready', {});
    emit('telnyx.socket.close', { event: { code: 1005 }, socketGeneration: 1 });
    later(10_100);
    const asked = store.recover(screen().banner?.issueId ?? '', 'reconnect');
    await vi.waitFor(() => expect(clearConnection).toHaveBeenCalledOnce());
    emit('telnyx.ready', {});
    await asked;
  });

  it('does not speak of reconnecting to somebody who never got in', () => {
    const { emit, screen } = setUp();
    emit('telnyx.error', error(45003));
    expect(screen().banner?.condition).toBe('signaling.unreachable');
  });

  it('reconnects on the same client when the person asks', async () => {
    const connect = vi.fn(() => Promise.resolve());
    const { emit, screen, store } = setUp({ connect });
    emit('telnyx.ready', {});
    emit('telnyx.error', error(45003));
    const asked = store.recover(screen().banner?.issueId ?? '', 'reconnect');
    expect(store.getSnapshot().reconnectState['telnyx']?.status).toBe('reconnecting');
    await vi.waitFor(() => expect(connect).toHaveBeenCalledOnce());
    emit('telnyx.ready', {});
    await asked;
    expect(screen()).toMatchObject({ banner: null });
    expect(screen().confirmation).not.toBeNull();
  });
});

describe('telnyx: sockets that are numbered anew', () => {
  it('takes the close of the new first socket for what it is', () => {
    const connection = { connected: true, isAlive: true, socketGeneration: 1 };
    const { emit, screen, later } = setUp({ connection, hasAutoReconnect: () => true });
    emit('telnyx.ready', {});
    emit('telnyx.error', error(45004, {}, { fatal: false }));
    emit('telnyx.socket.close', { event: { code: 1005 }, socketGeneration: 1 });
    later(500);
    emit('telnyx.ready', {});
    later(1_000);
    emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
    later(1_500);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
  });

  it('replaces an open socket that is of no use, without telling its close', async () => {
    const connection = { connected: true, isAlive: true };
    const calls: string[] = [];
    const set = setUp({
      connection,
      hasAutoReconnect: () => false,
      disconnect: () => {
        calls.push('disconnect');
        queueMicrotask(() => {
          connection.isAlive = connection.connected = false;
          set.emit('telnyx.socket.close', { event: { code: 1005 }, socketGeneration: 1 });
        });
        return Promise.resolve();
      },
      connect: () => {
        calls.push('connect');
        queueMicrotask(() => set.emit('telnyx.ready', {}));
        return Promise.resolve();
      },
    });
    set.emit('telnyx.error', error(45003));
    await set.store.recover(set.screen().banner?.issueId ?? '', 'reconnect');
    expect(calls).toEqual(['disconnect', 'connect']);
    expect(set.screen().banner).toBeNull();
    expect(set.store.getSnapshot().reconnectState['telnyx']?.status).toBe('connected');
  });
});

describe('telnyx: signing in', () => {
  it('clears a refused refresh when the next one is taken, although no ready follows', async () => {
    const login = ({ onSuccess }: { onSuccess?: () => void }) => onSuccess?.();
    const { emit, screen, store } = setUp({ login }, { credentials: () => ({ login_token: 'fresh' }) });
    emit('telnyx.ready', {});
    emit('telnyx.error', error(46001));
    expect(store.getSnapshot().reconnectState['telnyx']?.status).toBe('connected');
    await store.recover(screen().prompt?.issueId ?? '', 'reauthenticate');
    expect(screen().prompt).toBeNull();
  });

  it('keeps the warning through a ready with the same token and ends it with a new one', () => {
    const options = { login_token: 'one' };
    const { emit, screen, later } = setUp({ options });
    emit('telnyx.warning', { warning: { code: 34001 } });
    emit('telnyx.ready', {});
    expect(screen().banner?.condition).toBe('auth.expiringSoon');
    options.login_token = 'two';
    emit('telnyx.ready', {});
    later(1_500);
    expect(screen().banner).toBeNull();
  });

  it('reads the end of the token from the token', () => {
    const login_token = `x.${btoa(JSON.stringify({ exp: 1_060 }))}.y`;
    const { emit, screen } = setUp({ options: { login_token } });
    emit('telnyx.warning', { warning: { code: 34001 } });
    expect(screen().banner?.deadlineAt).toBe(1_060_000);
  });

  it('signs in again on the same client with fresh credentials', async () => {
    const login = vi.fn(({ onSuccess }: { creds?: object; onSuccess?: () => void }) => onSuccess?.());
    const { emit, screen, store } = setUp({ login }, { credentials: () => ({ login_token: 'fresh' }) });
    emit('telnyx.error', error(46001));
    await store.recover(screen().prompt?.issueId ?? '', 'reauthenticate');
    expect(login.mock.calls[0]?.[0].creds).toEqual({ login_token: 'fresh' });
    emit('telnyx.ready', {});
    expect(screen().prompt).toBeNull();
  });

  it('says what is missing when there are no credentials', async () => {
    const { emit, screen, store } = setUp({ login: () => undefined });
    emit('telnyx.error', error(46001));
    await expect(store.recover(screen().prompt?.issueId ?? '', 'reauthenticate')).rejects.toThrow(
      /credentials/,
    );
  });

  it.each([
    [{ code: -32001, message: 'Authentication Failure' }, 'auth.loginFailed'],
    [{ code: -32000, message: 'Authentication Required' }, 'auth.required'],
  ])('understands the raw JSON-RPC error %j of 2.25.25', (raw, condition) => {
    const { emit, screen } = setUp();
    emit('telnyx.error', { error: raw, sessionId: 's' });
    expect(screen().prompt?.condition).toBe(condition);
  });

  it('understands a raw Error of 2.25.25 by its type, and keeps one without any on record', () => {
    const { emit, screen, store } = setUp();
    emit('telnyx.error', { error: new Error('Invalid options'), type: 'InvalidCredentialsOptions' });
    expect(screen().prompt?.condition).toBe('auth.invalidCredentials');
    emit('telnyx.error', { error: new Error('what is this'), sessionId: 's' });
    expect(store.getSnapshot().callErrors.issues.at(-1)).toMatchObject({
      code: 'telnyx/error/Error',
      condition: 'sdk.unknown',
      surface: 'banner',
    });
  });
});

describe('telnyx: the static bus', () => {
  const bus = () => {
    const emitter = createFakeEmitter();
    return { on: emitter.on, emit: emitter.emit, listenerCount: emitter.listenerCount };
  };

  it('hears the warnings that no client hears, of its own calls only, and nothing twice', () => {
    const TelnyxRTC = bus();
    const { call, store } = setUp({}, { TelnyxRTC });
    call('active');
    TelnyxRTC.emit('telnyx.warning', { warning: { code: 33001 }, callId: 'somebody-else' });
    TelnyxRTC.emit('telnyx.warning', { warning: { code: 33001 }, callId: 'c1' });
    TelnyxRTC.emit('telnyx.warning', { warning: { code: 31001 }, callId: 'c1' });
    expect(store.getSnapshot().callErrors.issues.map(({ code, callId }) => [code, callId])).toEqual([
      ['telnyx/33001', 'c1'],
    ]);
  });

  it('hears that a call could not be set up, and whose it was', () => {
    const TelnyxRTC = bus();
    const { call, screen } = setUp({ sessionid: 'mine' }, { TelnyxRTC });
    call('new');
    TelnyxRTC.emit('telnyx.error', { error: { code: 40001, fatal: true }, sessionId: 'other' });
    expect(screen().dialog).toBeNull();
    TelnyxRTC.emit('telnyx.error', { error: { code: 40001, fatal: true }, sessionId: 'mine' });
    expect(screen().dialog).toMatchObject({ condition: 'call.setupFailed', callId: 'c1' });
  });

  it('adds one listener a class and event, however many clients and reconnects', () => {
    const TelnyxRTC = bus();
    const events: CallEvent[] = [];
    for (const id of ['a', 'b'])
      telnyxSource(createFakeEmitter(), { TelnyxRTC, id }).connect((event) => void events.push(event))();
    expect(TelnyxRTC.listenerCount()).toBe(2);
    events.length = 0;
    TelnyxRTC.emit('telnyx.warning', { warning: { code: 33001 }, sessionId: undefined });
    expect(events).toEqual([]);
  });
});

describe('telnyx: misuse', () => {
  it('refuses something without on and off in a sentence', () => {
    expect(() => telnyxSource({} as TelnyxClientLike)).toThrow(/without on\(\) and off\(\)/);
  });

  it('takes in what newCall() throws', () => {
    const { source, screen } = setUp();
    source.report(Object.assign(new Error('no number'), { code: 44002, fatal: true }));
    expect(screen().dialog?.condition).toBe('call.invalidTarget');
  });
});
