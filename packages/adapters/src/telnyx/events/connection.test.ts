import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmitter } from '@faultline/testing';
import { telnyxSource } from '../source.ts';
import { setUp, error } from '../test-support/client.ts';

afterEach(() => vi.useRealTimers());

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

  it('knows of a registration that the SDK keeps to itself after it was sent away (A2)', async () => {
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
    const emitter = createEmitter();
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
