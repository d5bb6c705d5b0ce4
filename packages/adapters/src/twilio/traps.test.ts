import { createCallStore, selectHangupCause, selectReconnectState } from '@faultline/core';
import { createFakeEmitter, createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { eventsOf, type FixtureEvent } from '../fixture.ts';
import type { TwilioCodeId } from './catalogue.ts';
import { twilioFixtures } from './fixtures.ts';
import { replayTwilio } from './replay.ts';
import type { TwilioCallLike } from './sdk.ts';
import { twilioSource, type TwilioSourceOptions } from './source.ts';

/** A device on a store, and what is on its screen after a while. */
function onScreen() {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayTwilio({}, clock.now);
  const store = createCallStore([source], { clock });
  store.connect();
  return {
    store,
    play,
    plays: (events: readonly FixtureEvent[]) => events.forEach(({ event, payload }) => play(event, payload)),
    is: (id: TwilioCodeId) => eventsOf(twilioFixtures[id]).forEach((one) => play(one.event, one.payload)),
    before: (id: TwilioCodeId) => twilioFixtures[id].before.forEach((one) => play(one.event, one.payload)),
    seen(ms = 600) {
      clock.runTo(clock.now() + ms);
      const { banner, prompt, dialog } = store.getSnapshot().screen;
      return [banner, prompt, dialog].map((item) => item?.condition).find((one) => one !== undefined) ?? null;
    },
    connection: () => selectReconnectState(store.getSnapshot(), 'twilio').status,
    end: () => selectHangupCause(store.getSnapshot()),
  };
}

/** A device whose fields and emitter are at hand. */
function onDevice(fields: object = {}, options: TwilioSourceOptions = {}) {
  const emitter = createFakeEmitter();
  const signalling = createFakeEmitter();
  const device = {
    ...emitter,
    state: 'registered',
    token: 'first',
    _stream: { ...signalling, transport: { state: 'open', _socket: {} as unknown } },
    register: vi.fn(() => Promise.resolve()),
    updateToken: vi.fn((token: string) => void (device.token = token)),
    ...fields,
  };
  const clock = createVirtualClock(1_000_000);
  const source = twilioSource(device, { now: clock.now, ...options });
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  const live = () =>
    store.getSnapshot().callErrors.issues.flatMap(({ code, status }) => (status === 'active' ? [code] : []));
  return { device, source, store, stop, clock, signalling, live };
}

const request = (action: 'reauthenticate' | 'reconnect' | 'resumeMedia', input?: unknown) => ({
  issueId: 'x',
  action,
  code: '',
  callId: null,
  input,
});

describe('how a call ended', () => {
  it.each([
    ['twilio/31486', 'call.busy', 'them', 486],
    ['twilio/31603', 'call.declined', 'them', 603],
    ['twilio/31404', 'call.numberNotFound', 'service', 404],
    ['twilio/31001', 'service.misconfigured', 'service', null],
    ['twilio/53405', 'ice.failed', 'network', null],
    ['twilio/call/transportClose', 'call.dropped', 'network', null],
  ] as const)('%s: %s, ended by %s', (id, condition, endedBy, sipCode) => {
    const { is, seen, end } = onScreen();
    is(id);
    expect(seen()).toBe(condition);
    expect(end()?.hangup).toMatchObject({ endedBy, sipCode });
  });

  it('reads a SIP status that the SDK has no class for', () => {
    const { before, play, seen, end } = onScreen();
    before('twilio/31486');
    play('call.error', { code: 31_005, originalError: { code: 31_408, message: 'Request Timeout' } });
    expect(seen()).toBe('call.noAnswer');
    expect(end()?.hangup?.sipCode).toBe(408);
  });

  it('is told by the microphone that was refused, although that comes after the end', () => {
    const { is, seen, store } = onScreen();
    is('twilio/31401');
    expect(seen()).toBe('media.permissionDenied');
    expect(store.getSnapshot().screen.prompt?.actions).toContain('resumeMedia');
  });

  it('says nothing of a hangup, whoever it was', () => {
    const { is, seen, end } = onScreen();
    is('twilio/call/disconnect');
    expect(seen()).toBeNull();
    expect(end()?.hangup?.endedBy).toBe('them');
  });

  it('tells an outgoing call that the service ends unanswered, but not one that the person gives up', () => {
    const first = onScreen();
    first.before('twilio/31486');
    first.play('call.disconnect', { hungUp: true });
    expect(first.seen()).toBe('call.unavailable');
    const second = onScreen();
    second.before('twilio/31486');
    second.play('call.disconnect', null);
    expect(second.seen()).toBeNull();
  });

  it('leaves a call that only a message or a tone failed in', () => {
    const { before, play, seen, end } = onScreen();
    before('twilio/31210');
    play('call.error', { code: 31_210, name: 'CallMessageEventTypeInvalidError' });
    play('call.error', { code: 31_005, name: 'ConnectionError', message: 'Could not send DTMF' });
    expect(seen()).toBeNull();
    expect(end()).toBeNull();
  });

  it('explains an end by an error without more inside that came just before', () => {
    const { before, plays, seen } = onScreen();
    before('twilio/31486');
    plays([
      { event: 'call.error', payload: { code: 31_005, name: 'ConnectionError' } },
      { event: 'call.disconnect', payload: { hungUp: true } },
    ]);
    expect(seen()).toBe('call.serviceError');
  });

  it('calls missed what rang when its signalling was lost, although the service gave a way back', () => {
    const { before, play, end, store } = onScreen();
    before('twilio/call/cancel');
    play('call.transportClose', null);
    play('call.reconnecting', twilioFixtures['twilio/53001'].payload);
    expect(end()?.hangup?.endedBy).toBe('network');
    expect(store.getSnapshot().callErrors.issues).toContainEqual(
      expect.objectContaining({ condition: 'call.missed', status: 'active' }),
    );
  });

  it('tells a call whose set-up failed, although the SDK leaves it hanging', () => {
    const { is, seen } = onScreen();
    is('twilio/53402');
    expect(seen()).toBe('call.incompatible');
  });
});

describe('the connection', () => {
  it('is one incident, however often the SDK tells it', () => {
    const { is, play, seen, connection, store } = onScreen();
    is('twilio/31005');
    const failure = twilioFixtures['twilio/31005'].payload;
    for (let tries = 0; tries < 5; tries++) play('error', failure);
    expect(seen(2_000)).toBe('signaling.reconnecting');
    expect(selectReconnectState(store.getSnapshot(), 'twilio').losses).toHaveLength(1);
    play('registering', null);
    play('registered', null);
    expect(connection()).toBe('connected');
    expect(store.getSnapshot().callErrors.issues.filter(({ status }) => status === 'active')).toEqual([]);
  });

  it('is closed, not lost, when the app does not want it', () => {
    const { before, play, seen, connection } = onScreen();
    before('twilio/31005');
    play('unregistered', { transport: 'closed' });
    expect(connection()).toBe('idle');
    expect(seen(20_000)).toBeNull();
  });

  it('decides by what came before where the transport cannot be read', () => {
    const { before, play, connection } = onScreen();
    before('twilio/31005');
    play('unregistered', null);
    expect(connection()).toBe('idle');
    const other = onScreen();
    other.before('twilio/31005');
    other.play('error', twilioFixtures['twilio/31005'].payload);
    other.play('unregistered', null);
    expect(other.connection()).toBe('reconnecting');
  });

  it('of a device that nobody waits for stays on record only', () => {
    const { play, seen, store } = onScreen();
    play('error', twilioFixtures['twilio/31005'].payload);
    expect(seen(20_000)).toBeNull();
    expect(store.getSnapshot().callErrors.issues.map(({ condition }) => condition)).toEqual([
      'signaling.closed',
    ]);
  });

  it('is waited for while a call is being placed, and there when the signalling says so', async () => {
    const { device, source, signalling, store } = onDevice({ state: 'unregistered' });
    const failure = Object.assign(new Error('gone'), { name: 'InvalidStateError' });
    let fail: (error: Error) => void = () => undefined;
    const call = new Promise<TwilioCallLike>((_, reject) => (fail = reject));
    expect(source.track(call)).toBe(call);
    device.emit('error', twilioFixtures['twilio/31005'].payload);
    expect(selectReconnectState(store.getSnapshot(), 'twilio').status).toBe('reconnecting');
    signalling.emit('connected');
    expect(selectReconnectState(store.getSnapshot(), 'twilio').status).toBe('connected');
    fail(failure);
    await expect(call).rejects.toBe(failure);
    expect(store.getSnapshot().callErrors.issues.map(({ code }) => code)).toContain(
      'twilio/InvalidStateError',
    );
  });

  it('of a call keeps signalling and sound apart', () => {
    const { is, play, seen, connection } = onScreen();
    is('twilio/53001');
    expect([seen(), connection()]).toEqual(['signaling.reconnecting', 'reconnecting']);
    play('call.reconnected', null);
    expect(connection()).toBe('connected');
    play('call.reconnecting', { code: 53_405, name: 'ConnectionError' });
    expect([seen(5_000), connection()]).toEqual(['ice.reconnecting', 'connected']);
    play('call.reconnected', null);
    expect(seen(20_000)).toBeNull();
  });
});

describe('warnings of a call', () => {
  it('end with their clearing, each its own', () => {
    const { before, play, store } = onScreen();
    before('twilio/warning/high-rtt');
    play('call.warning', 'high-rtt');
    play('call.warning', 'low-mos');
    play('call.warning-cleared', 'high-rtt');
    const live = store.getSnapshot().callErrors.issues.filter(({ status }) => status === 'active');
    expect(live.map(({ code }) => code)).toEqual(['twilio/warning/low-mos']);
  });

  it('of a silent microphone end when the person mutes it', () => {
    const { is, play, store } = onScreen();
    is('twilio/warning/constant-audio-input-level');
    play('call.mute', true);
    expect(store.getSnapshot().callErrors.issues.filter(({ status }) => status === 'active')).toEqual([]);
  });

  it('of a newer SDK are kept, and stay quiet', () => {
    const { before, play, seen, store } = onScreen();
    before('twilio/warning/high-rtt');
    play('call.warning', 'low-battery');
    expect(seen()).toBeNull();
    expect(store.getSnapshot().callErrors.issues).toContainEqual(
      expect.objectContaining({ code: 'twilio/warning/low-battery', unknown: true }),
    );
  });
});

describe('access tokens', () => {
  const jwt = (exp: number) => `e30.${btoa(JSON.stringify({ exp }))}.none`;

  it('are about to expire when they say so themselves', () => {
    const { device, store } = onDevice({ token: jwt(1_008) });
    device.emit('tokenWillExpire', device);
    expect(store.getSnapshot().callErrors.issues[0]).toMatchObject({
      condition: 'auth.expiringSoon',
      deadlineAt: 1_008_000,
    });
  });

  it('that were renewed are not said to expire by the timer of the old one', () => {
    const { device, live } = onDevice({ token: jwt(4_600) });
    device.emit('tokenWillExpire', device);
    expect(live()).toEqual([]);
  });

  it('are renewed when the signalling took another one from the app', () => {
    const { device, signalling, live } = onDevice();
    device.emit('tokenWillExpire', device);
    signalling.emit('connected');
    expect(live()).toEqual(['twilio/device/tokenWillExpire']);
    device.token = 'second';
    signalling.emit('connected');
    expect(live()).toEqual([]);
  });

  it('are renewed by reauthenticate, with the function of the source or with what is passed', async () => {
    const { device, source, live } = onDevice({}, { credentials: () => Promise.resolve('fresh') });
    device.emit('error', { code: 20_104, name: 'AccessTokenExpired' });
    expect(live()).toEqual(['twilio/20104']);
    await source.recover?.(request('reauthenticate'));
    expect(device.updateToken).toHaveBeenLastCalledWith('fresh');
    expect(live()).toEqual([]);
    await source.recover?.(request('reauthenticate', { token: 'given' }));
    expect(device.updateToken).toHaveBeenLastCalledWith('given');
  });

  it('that are refused while the device waits to be let in reject it with a sentence', async () => {
    const { device, source } = onDevice({ state: 'registering' });
    const asked = source.recover?.(request('reauthenticate', 'wrong'));
    await Promise.resolve();
    device.emit('error', { code: 20_101, name: 'AccessTokenInvalid' });
    await expect(asked).rejects.toThrow('did not accept');
    await expect(onDevice().source.recover?.(request('reauthenticate'))).rejects.toThrow('credentials');
  });
});

describe('other ways back', () => {
  it('register again only while the SDK does not try by itself', async () => {
    const { device, source } = onDevice({ state: 'unregistered' });
    const asked = source.recover?.(request('reconnect'));
    device.state = 'registered';
    device.emit('registered');
    await asked;
    expect(device.register).toHaveBeenCalledOnce();
    device.state = 'unregistered';
    device._stream.transport._socket = undefined;
    await expect(source.recover?.(request('reconnect'))).rejects.toThrow('by itself');
    expect(device.register).toHaveBeenCalledOnce();
  });

  it('ask for the microphone, and let go of it', async () => {
    const stop = vi.fn();
    const getUserMedia = () => Promise.resolve({ getTracks: () => [{ stop }] });
    const { source } = onDevice({}, { getUserMedia });
    await source.recover?.(request('resumeMedia'));
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('misuse', () => {
  it('throws a sentence', () => {
    expect(() => twilioSource({} as never)).toThrow('new Device(token)');
    expect(() => onDevice().source.track(7 as never)).toThrow('device.connect()');
  });

  it('leaves no listener on calls or signalling, and lets go of calls that have ended', () => {
    const { device, source, signalling, stop } = onDevice();
    const made = (id: string) => {
      const emitter = createFakeEmitter();
      const call = {
        ...emitter,
        status: () => 'open',
        direction: 'OUTGOING',
        parameters: {},
        outboundConnectionId: id,
      };
      return call;
    };
    const [first, second] = [made('TJ1'), made('TJ2')];
    device.emit('tokenWillExpire', device);
    source.track(first);
    first.emit('disconnect');
    source.track(second);
    expect(first.listenerCount()).toBe(0);
    stop();
    expect(device.listenerCount() + second.listenerCount() + signalling.listenerCount()).toBe(0);
  });
});
