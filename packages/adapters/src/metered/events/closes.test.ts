import { describe, expect, it } from 'vitest';
import { fakeClient, move, watch, withClient } from '../test-support/fakes.ts';

describe('metered: what the SDK does wins over what a close says by itself', () => {
  it('gives up at once before the first welcome, whatever the code', () => {
    const { client, drop, screen, connection } = withClient();
    move(client, 'connecting');
    drop(1006, false);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unreachable', actions: ['reconnect'] });
    expect(connection()?.status).toBe('failed');
  });

  it('cannot be reached when the first welcome never comes, and stays so when the socket is closed for it', () => {
    const { client, source, later, drop, screen } = withClient();
    move(client, 'connecting');
    later(10_000);
    source.report(new Error('welcome timeout'));
    expect(screen().banner?.condition).toBe('signaling.unreachable');
    later(3);
    drop(4000, false, 'welcome timeout');
    later(5_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unreachable', actions: ['reconnect'] });
  });

  it('asks the person where a full plan refuses the first connection', () => {
    const { client, drop, screen, later } = withClient();
    move(client, 'connecting');
    drop(4010, false);
    later(2_000);
    expect(screen().banner).toMatchObject({
      condition: 'quota.connections',
      actor: 'person',
      actions: ['reconnect'],
    });
  });

  it('counts down to the next try at a full plan: half a minute at least', () => {
    const { connect, drop, screen, later } = withClient();
    connect();
    drop(4010, true);
    later(2_000);
    expect(screen().banner).toMatchObject({
      condition: 'quota.connections',
      actor: 'sdk',
      attempt: 1,
      nextAttemptAt: 1_030_000,
    });
  });

  it('proves its attempts and when they come', () => {
    const { connect, drop, connection } = withClient();
    connect();
    drop(1006, true);
    drop(1006, true);
    drop(1006, true);
    expect(connection()?.incident).toMatchObject({ attempt: 3, maxAttempts: 100, nextAttemptAt: 1_002_000 });
  });

  it('waits for as long as the SDK can, with the fifth that it adds at random, before it says that nothing comes', () => {
    const { client, connect, drop, connection } = withClient();
    connect();
    drop(1006, true);
    expect(connection()?.incident?.longestBackoffMs).toBe(36_000);
    // A full plan needs a longer wait than the app's own limit.
    client._impl.reconnectOpts.maxDelayMs = 5_000;
    drop(4010, true);
    expect(connection()?.incident?.longestBackoffMs).toBe(36_000);
  });

  it('says that all attempts are used up, and only then', () => {
    const { connect, drop, screen, later } = withClient();
    connect();
    drop(1006, true);
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    drop(1006, false);
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
  });

  it('says disconnected where the app wants no reconnecting', () => {
    const { connect, drop, screen, later } = withClient();
    connect();
    drop(1006, false);
    later(10_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', actions: ['reconnect'] });
  });

  it('believes in a retry even where the code is a final one', () => {
    const { connect, drop, screen, later, back } = withClient();
    connect();
    drop(4020, true);
    later(2_000);
    expect(screen()).toMatchObject({ banner: { condition: 'signaling.reconnecting' }, dialog: null });
    back();
    expect(screen().banner).toBeNull();
  });

  it.each([
    [4001, 'prompt', 'auth.invalidCredentials'],
    [4003, 'dialog', 'auth.notAuthorized'],
    [4012, 'dialog', 'auth.accountSuspended'],
    [4020, 'dialog', 'signaling.removed'],
  ] as const)('%s ends the session: %s %s', (code, surface, condition) => {
    const { connect, drop, screen, connection, later } = withClient();
    connect();
    drop(code, false);
    later(20_000);
    expect(screen()[surface]?.condition).toBe(condition);
    expect(screen().banner).toBeNull();
    expect(connection()?.status).toBe('failed');
  });

  it('lets the SDK refresh an expired token in silence, and tells when that does not help (B12)', () => {
    const { connect, drop, screen, later } = withClient();
    connect();
    drop(4002, true);
    later(400);
    expect(screen().banner).toBeNull();
    drop(4002, true);
    drop(4002, true);
    later(100);
    expect(screen()).toMatchObject({ banner: { condition: 'auth.refreshFailing' }, prompt: null });
  });

  it('tells a restart that was announced, with the server’s own hint', () => {
    const { client, connect, drop, screen, later, issue } = withClient();
    connect();
    client.emit('going-away', { retryAfterMs: 8_000 });
    later(5_000);
    expect(screen().banner).toBeNull();
    drop(1001, true);
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.serverRestarting', deadlineAt: 1_008_000 });
    expect(issue('metered/event/going-away')?.details).toEqual({ retryAfterMs: 8_000 });
  });

  it('explains no other close by a restart, and none long after it was announced', () => {
    const { client, connect, drop, screen, later, back } = withClient();
    connect();
    client.emit('going-away', { retryAfterMs: 1_000 });
    drop(4011, true);
    later(2_000);
    expect(screen().banner?.condition).toBe('quota.rate');
    back();
    client.emit('going-away', { retryAfterMs: 1_000 });
    later(70_000);
    drop(1006, true);
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
  });

  it('takes the app’s own close for what it is', () => {
    const { client, connect, screen, connection, later, issue } = withClient();
    connect();
    client._impl.explicitlyClosed = true;
    move(client, 'closed');
    client.emit('disconnected', { code: 1000, reason: 'client requested close', willReconnect: false });
    later(30_000);
    expect(screen().banner).toBeNull();
    expect(connection()?.status).toBe('idle');
    expect(issue('metered/close/1000')?.condition).toBe('signaling.closed');
  });

  it('says nothing of attempts that it cannot prove', () => {
    const client = { ...fakeClient(), _impl: undefined };
    const { connection } = watch({ client });
    client.emit('connected', {});
    client.emit('disconnected', { code: 1006, willReconnect: true });
    expect(connection()?.incident).toMatchObject({ retrying: true, attempt: null, nextAttemptAt: null });
  });
});
