import { afterEach, describe, expect, it, vi } from 'vitest';
import { selectMediaRecovery, type CallEvent } from '@faultline/core';
import { createEmitter, describeAdapter } from '@faultline/testing';
import { telnyxSource } from './source.ts';
import type { TelnyxClientLike } from './sdk.ts';
import { setUp, error } from './test-support/client.ts';

afterEach(() => vi.useRealTimers());

describeAdapter(
  'telnyx',
  { describe, it },
  {
    create(clock) {
      const client = { ...createEmitter(), options: {} };
      return {
        source: telnyxSource(client, { clock }),
        listenerCount: client.listenerCount,
        offer(retryDeadline) {
          const offer = {
            resume: () => undefined,
            reject: () => undefined,
            recoverable: true,
            retryDeadline,
          };
          client.emit('telnyx.error', { ...offer, callId: 'c', error: { code: 42001 } });
          return { issueId: 'i', action: 'resumeMedia', code: 'telnyx/42001', callId: 'c', device: null };
        },
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
    const emitter = createEmitter();
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
      telnyxSource(createEmitter(), { TelnyxRTC, id }).connect((event) => void events.push(event))();
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

describe('telnyx: a store that comes during an outage', () => {
  it.each([
    ['recovering', 'signaling.reconnecting'],
    ['ringing', undefined],
  ])('tells it to who talks: %s', (state, condition) => {
    const call = { id: 'c1', state, direction: 'outbound' };
    const connection = { connected: false, isAlive: false };
    const { screen, later, emit } = setUp({ calls: { c1: call }, connection });
    later(600);
    expect(screen().banner?.condition).toBe(condition);
    emit('telnyx.ready', {});
    emit('telnyx.notification', { type: 'callUpdate', call: { ...call, state: 'active' } });
    later(2_000);
    expect(screen().banner).toBeNull();
  });
});

describe('telnyx: a call that the server attaches to the page again', () => {
  const talk = () => {
    const one = setUp();
    one.emit('telnyx.ready', {});
    one.call('active');
    one.later(5_000);
    return one;
  };

  it('has no sound until its new object is active, also when the connection is back: nobody is back before', () => {
    const { call, emit, later, screen } = talk();
    emit('telnyx.socket.close', { event: { code: 1006 } });
    later(3_000);
    emit('telnyx.ready', {});
    call('recovering');
    later(2_000);
    expect(screen().banner?.condition).toBe('ice.reconnecting');
    expect(screen().confirmation).toBeNull();
    call('active', { recoveredCallId: 'c1' });
    later(20);
    expect(screen().banner).toBeNull();
    expect(screen().confirmation?.awayMs).toBeGreaterThanOrEqual(2_000);
  });

  it.each([
    ['them', { cause: 'NORMAL_CLEARING', causeCode: 16, sipCode: 200 }, undefined],
    ['the network', { cause: 'NORMAL_TEMPORARY_FAILURE', causeCode: 41 }, 'call.dropped'],
  ])('was a talk also for a page that was loaded anew, where %s ends it meanwhile', (_, how, dialog) => {
    const { call, emit, screen, later } = setUp();
    const again = { direction: 'inbound', recoveredCallId: 'c1' };
    emit('telnyx.ready', {});
    for (const state of ['new', 'answering']) call(state, again);
    later(500);
    call('hangup', { ...again, ...how });
    later(1_000);
    expect([screen().banner, screen().dialog?.condition]).toEqual([null, dialog]);
  });

  it('says nothing of an attach that takes a moment', () => {
    const { call, later, screen } = talk();
    call('recovering');
    later(200);
    call('active', { recoveredCallId: 'c1' });
    later(5_000);
    expect(screen()).toMatchObject({ banner: null, confirmation: null });
  });
});

describe('telnyx: a store that is stopped and started again', () => {
  const waits = (resume: () => void) => ({
    callId: 'c1',
    recoverable: true,
    retryDeadline: 1_020_000,
    resume,
    reject: () => undefined,
    error: { code: 42001, fatal: true },
  });

  it('can still resume the call that waits for its microphone, and hears that it was', async () => {
    const resume = vi.fn();
    const { emit, call, store, screen } = setUp({}, { getUserMedia: () => Promise.resolve() });
    call('ringing');
    emit('telnyx.error', waits(resume));
    store.connect()();
    store.connect();
    await store.recover(screen().prompt?.issueId ?? '', 'resumeMedia');
    expect(resume).toHaveBeenCalledOnce();
    call('active');
    expect(selectMediaRecovery(store.getSnapshot()).offers['c1']?.outcome).toBe('resumed');
  });

  it('says that sound is back with the next ready, although it was lost before', () => {
    const { emit, call, store, screen, later } = setUp();
    emit('telnyx.ready', {});
    call('active');
    emit('telnyx.notification', { type: 'peerConnectionFailureError', error: { message: 'x' } });
    store.connect()();
    store.connect();
    call('active');
    emit('telnyx.ready', {});
    later(5_000);
    expect(screen().banner).toBeNull();
  });
});
