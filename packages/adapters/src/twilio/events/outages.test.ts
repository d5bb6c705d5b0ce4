import { screenView, selectReconnectState } from '@faultline/core';
import { createEmitter } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { twilioFixtures } from '../codes/fixtures.ts';
import type { TwilioCallLike } from '../sdk.ts';
import { fakeCall, onDevice } from '../test-support/onDevice.ts';
import { onScreen } from '../test-support/onScreen.ts';

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

describe('the connection of a device that only calls out', () => {
  /** In a call, when the signalling falls silent: only the call reports it. */
  function inOutage() {
    const on = onDevice({ state: 'unregistered' });
    const call = fakeCall('TJ1');
    on.source.track(call);
    call.emit('transportClose');
    call.emit('reconnecting', twilioFixtures['twilio/53001'].payload);
    return { ...on, call };
  }

  it('is there again when the signalling is, although the person hangs up meanwhile', () => {
    const { call, connection, signalling } = inOutage();
    expect(connection()).toBe('reconnecting');
    signalling.emit('connected');
    call.emit('disconnect');
    expect(connection()).toBe('connected');
  });

  it('is there again when the service refuses to take the call up', () => {
    const { call, connection } = inOutage();
    call.emit('error', twilioFixtures['twilio/31209'].payload);
    expect(connection()).toBe('connected');
  });
});

describe('a store that comes during an outage', () => {
  const lost = { ...createEmitter(), transport: { state: 'connecting' } };

  it('says that the device is reconnecting, which will register again by itself', () => {
    const { clock, connection, device, store } = onDevice({
      state: 'unregistered',
      _shouldReRegister: true,
      _stream: lost,
    });
    expect(connection()).toBe('reconnecting');
    device.emit('error', twilioFixtures['twilio/31005'].payload);
    clock.runTo(clock.now() + 2_000);
    expect(store.read(screenView).banner?.condition).toBe('signaling.reconnecting');
  });

  it('says so of a call that is being restored', () => {
    const calls = [fakeCall('TJ1', 'reconnecting')];
    expect(onDevice({ state: 'unregistered', _stream: lost, calls }).connection()).toBe('reconnecting');
  });

  it('says nothing of a device that nobody waits for', () => {
    expect(onDevice({ state: 'unregistered', _stream: lost }).connection()).toBe('idle');
  });
});

describe('signalling that the service closes', () => {
  it('is told, as the SDK makes no other by itself, and registering anew is offered', () => {
    const { is, seen, connection, play, store } = onScreen();
    is('twilio/stream/close');
    expect(connection()).toBe('disconnected');
    expect(seen(11_000)).toBe('signaling.disconnected');
    expect(store.read(screenView).banner?.actions).toContain('reconnect');
    play('registering', null);
    play('registered', null);
    expect([seen(5_000), connection()]).toEqual([null, 'connected']);
  });

  it('is still told to the next store', () => {
    const { device, signalling, source, stop, store } = onDevice();
    device.state = 'unregistered';
    device._stream.transport.state = 'closed';
    device.emit('unregistered');
    signalling.emit('close');
    expect(selectReconnectState(store.getSnapshot(), 'twilio').status).toBe('disconnected');
    stop();
    const told: string[] = [];
    source.connect((event) => told.push(event.type === 'connectionChanged' ? event.status : event.type))();
    expect(told).toEqual(['lost']);
  });

  it('is no news where the app had taken the device out itself', () => {
    const { before, play, seen, connection } = onScreen();
    before('twilio/31005');
    play('unregistered', { transport: 'closed' });
    expect(seen(1_000)).toBeNull();
    play('stream.close', {});
    expect([seen(20_000), connection()]).toEqual([null, 'idle']);
  });
});
