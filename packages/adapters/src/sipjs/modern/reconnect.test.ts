import { watchScreen } from '@faultline/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../../test-support/recoveryRequest.ts';
import { createCallStore } from '@faultline/core';
import { reconnectSipjs, type ReconnectSipjsOptions } from './reconnect.ts';
import { sipjsSource } from './source.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const setUp = (options: ReconnectSipjsOptions = {}, registration = 'Registered') => {
  const listeners = new Set<(state: string) => void>();
  const transport = {
    state: 'Connected',
    stateChange: {
      addListener: (listener: (state: string) => void) => void listeners.add(listener),
      removeListener: (listener: (state: string) => void) => void listeners.delete(listener),
    },
    go(...states: readonly string[]) {
      for (const state of states) {
        this.state = state;
        for (const listener of [...listeners]) listener(state);
      }
    },
  };
  let reachable = false;
  const reconnect = vi.fn(() => {
    transport.go('Connecting', reachable ? 'Connected' : 'Disconnected');
    return reachable ? Promise.resolve() : Promise.reject(new Error('closed'));
  });
  const register = vi.fn((_?: object) => Promise.resolve());
  const stopped = new Set<(state: string) => void>();
  const registerer = { state: registration, stateChange: transport.stateChange, register };
  const stateChange = {
    addListener: (listener: (state: string) => void) => void stopped.add(listener),
    removeListener: (listener: (state: string) => void) => void stopped.delete(listener),
  };
  const agent = { transport, stateChange, reconnect };
  const reconnecting = reconnectSipjs(agent, { registerer, random: () => 0.5, ...options });
  const source = sipjsSource(agent, { reconnecting });
  const store = createCallStore([source]);
  const seen = watchScreen(store);
  store.connect();
  return {
    transport,
    reconnect,
    register,
    stop: () => stopped.forEach((listener) => listener('Stopped')),
    reconnecting,
    listeners,
    source,
    connection: () => store.getSnapshot().reconnectState['sipjs'],
    screen: () => seen().screen,
    restore: () => (reachable = true),
  };
};

describe('reconnectSipjs (A2)', () => {
  it('tries with longer and longer waits, and says which try comes when', async () => {
    const { transport, reconnect, connection } = setUp();
    const lostAt = Date.now();
    transport.go('Disconnected');
    expect(connection()).toMatchObject({
      status: 'reconnecting',
      incident: { attempt: 1, nextAttemptAt: lostAt + 1_000, longestBackoffMs: 37_500 },
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reconnect).toHaveBeenCalledTimes(1);
    expect(connection()?.incident).toMatchObject({ attempt: 2, nextAttemptAt: lostAt + 3_000 });
    await vi.advanceTimersByTimeAsync(2_000 + 4_000 + 8_000 + 16_000);
    expect(reconnect).toHaveBeenCalledTimes(5);
    expect(connection()?.incident?.nextAttemptAt).toBe(lostAt + 31_000 + 30_000);
  });

  it('varies the wait by a quarter, so that not everyone comes back at once', () => {
    for (const [random, delay] of [
      [0, 750],
      [1, 1_250],
    ] as const) {
      const { transport, reconnecting } = setUp({ random: () => random });
      transport.go('Disconnected');
      expect(reconnecting.plan?.nextAttemptAt).toBe(Date.now() + delay);
    }
  });

  it('registers again once connected, since a restarted server has forgotten it', async () => {
    const requestDelegate = {};
    const { transport, restore, register, connection } = setUp({ requestDelegate: () => requestDelegate });
    transport.go('Disconnected');
    restore();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(connection()?.status).toBe('connected');
    expect(register).toHaveBeenCalledExactlyOnceWith({ requestDelegate });
  });

  it('does not sign in what was not signed in', async () => {
    const { transport, restore, register } = setUp({}, 'Initial');
    transport.go('Disconnected');
    restore();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(register).not.toHaveBeenCalled();
  });

  it('ends with its user agent, also between two tries', async () => {
    const { transport, stop, reconnect, reconnecting, connection, screen } = setUp();
    transport.go('Disconnected');
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reconnect).not.toHaveBeenCalled();
    expect(reconnecting.plan).toBeNull();
    expect(connection()?.status).not.toBe('reconnecting');
    expect(screen().banner).toBeNull();
  });

  it('gives up after its maximum, and tries again when the person asks', async () => {
    const { transport, connection, reconnecting, reconnect, restore, source, screen } = setUp({
      maxAttempts: 2,
    });
    transport.go('Disconnected');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reconnecting.gaveUp).toBe(true);
    expect(connection()?.status).toBe('failed');
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    restore();
    await source.recover?.(recoveryRequest('reconnect'));
    expect(reconnect).toHaveBeenCalledTimes(3);
    expect(connection()?.status).toBe('connected');
  });

  it('leaves alone what the app closed itself', async () => {
    const { transport, reconnect } = setUp();
    transport.go('Disconnecting', 'Disconnected');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reconnect).not.toHaveBeenCalled();
  });

  it('stops trying and listening', async () => {
    const { transport, reconnecting, reconnect, listeners } = setUp();
    const before = listeners.size;
    transport.go('Disconnected');
    reconnecting.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reconnect).not.toHaveBeenCalled();
    // Those of the connection, and of the registration.
    expect(listeners.size).toBe(before - 2);
    expect(reconnecting.plan).toBeNull();
  });

  it('says what it needs', () => {
    expect(() => reconnectSipjs({ transport: setUp().transport })).toThrow(
      'Pass the UserAgent of sip.js 0.21',
    );
  });
});
