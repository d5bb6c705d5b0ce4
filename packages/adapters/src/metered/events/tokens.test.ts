import { describe, expect, it } from 'vitest';
import { fakeClient, move, watch, withClient, withPeer, type Client } from '../test-support/fakes.ts';

describe('metered: a token provider that fails', () => {
  const fail = (client: Client, consecutiveFailures: number) =>
    client.emit('token-provider-error', { consecutiveFailures, err: new Error('mint endpoint 500') });

  it('explains why it reconnects', () => {
    const { client, connect, drop, screen, later, issue } = withClient();
    connect();
    drop(1006, true);
    later(3_000);
    fail(client, 3);
    expect(screen().banner?.condition).toBe('auth.refreshFailing');
    expect(issue('metered/event/token-provider-error')?.details).toMatchObject({ consecutiveFailures: 3 });
  });

  it('is noticed when the SDK gives up without a word', () => {
    const { client, connect, drop, screen, connection, later } = withClient();
    connect();
    drop(1006, true);
    fail(client, 3);
    move(client, 'closed');
    later(2_000);
    expect(screen()).toMatchObject({
      banner: null,
      prompt: { condition: 'auth.loginFailed', actions: ['reauthenticate'] },
    });
    expect(connection()?.status).toBe('failed');
  });

  it('is noticed by its timing where the SDK hides who closed it', () => {
    const client = { ...fakeClient(), _impl: undefined };
    const { screen, later } = watch({ client });
    client.emit('connected', {});
    client.emit('disconnected', { code: 1006, willReconnect: true });
    client.emit('token-provider-error', { consecutiveFailures: 9, err: { name: 'Error' } });
    client.emit('state-change', { from: 'reconnecting', to: 'closed' });
    expect(screen().prompt?.condition).toBe('auth.loginFailed');
    later(1_000);
    client.emit('state-change', { from: 'closed', to: 'connecting' });
    client.emit('state-change', { from: 'connecting', to: 'closed' });
    later(1);
    expect(screen().prompt).toMatchObject({ condition: 'auth.loginFailed' });
  });

  it('ends the very first connect()', () => {
    const { client, screen, source } = withClient();
    move(client, 'connecting');
    move(client, 'closed');
    expect(screen().prompt?.condition).toBe('auth.loginFailed');
    source.report(new Error('mint endpoint 500'));
    expect(screen()).toMatchObject({ banner: null, prompt: { count: 1 } });
  });

  it('is told by the rejected connect() where nothing else tells it', () => {
    const client = { ...fakeClient(), _impl: undefined };
    const { source, screen } = watch({ client });
    client.emit('state-change', { from: 'idle', to: 'connecting' });
    client.emit('state-change', { from: 'connecting', to: 'closed' });
    source.report(new Error('mint endpoint 500'));
    expect(screen()).toMatchObject({ banner: null, prompt: { condition: 'auth.loginFailed' } });
  });

  it('leaves a peer waiting for ever, which its client gives away', () => {
    const { inCall, drop, inside, peer, screen, connection, calls } = withPeer();
    inCall();
    drop(1006);
    inside.emit('token-provider-error', { consecutiveFailures: 3, err: new Error('no') });
    move(inside, 'closed');
    expect(peer.state).toBe('reconnecting');
    expect(screen().prompt?.condition).toBe('auth.loginFailed');
    expect(connection()?.status).toBe('failed');
    expect(calls()['ana']?.phase).toBe('recovering');
  });
});
