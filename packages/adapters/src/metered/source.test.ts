import { describe, expect, it } from 'vitest';
import { describeAdapter } from '@faultline/testing';
import { meteredSource } from './source.ts';
import { fakeClient, fakePeer, move, watch, withPeer } from './test-support/fakes.ts';

const nonsense = [
  undefined,
  null,
  7,
  'x',
  [],
  { err: null },
  { peer: 5 },
  { code: 'no' },
  { to: {} },
  { from: 1 },
];

describeAdapter(
  'metered',
  { describe, it },
  {
    create(clock) {
      const client = fakeClient();
      const peer = fakePeer(fakeClient());
      return {
        source: meteredSource({ client, peer }, { clock }),
        listenerCount: () => client.listenerCount() + peer.listenerCount(),
        provoke: () => client.emit('going-away', { retryAfterMs: 1_000 }),
        provokeNonsense() {
          for (const payload of nonsense) {
            for (const event of ['connected', 'disconnected', 'state-change', 'server-error', 'going-away'])
              client.emit(event, payload);
            for (const event of ['state-change', 'joined', 'left', 'peer-joined', 'peer-left', 'error'])
              peer.emit(event, payload);
            client.emit('token-provider-error', payload);
          }
        },
      };
    },
  },
);

describe('metered: a peer and its client are told once', () => {
  it('leaves out what the peer repeats of its client', () => {
    const { join, peer, inside, issues } = withPeer();
    join();
    peer.emit('error', { err: { name: 'action_not_permitted', message: 'server error' } });
    inside.emit('server-error', { code: 'action_not_permitted', requestId: 'r1' });
    expect(issues().map(({ code, count }) => [code, count])).toEqual([
      ['metered/server/action_not_permitted', 1],
    ]);
  });

  it('does not believe a retry of a client that its joining peer has closed already', () => {
    const { peer, inside, screen, connection } = withPeer({ channel: 'room' });
    move(peer, 'joining');
    move(inside, 'connecting');
    move(inside, 'connected');
    inside.emit('connected', { isReconnect: false });
    inside._impl.explicitlyClosed = true;
    move(inside, 'closed');
    inside.emit('disconnected', { code: 1006, reason: '', willReconnect: true });
    move(peer, 'idle');
    expect(connection()?.incident?.retrying).toBe(false);
    expect(screen().banner?.condition).not.toBe('signaling.reconnecting');
  });

  it('is one connection with a client beside it: lost while one is, back when both are', () => {
    const client = fakeClient('connected');
    const inside = fakeClient('connected');
    const peer = { ...fakePeer(inside), state: 'joined' };
    const { connection, screen, later, issue } = watch({ client, peer });
    expect(connection()?.status).toBe('connected');
    client.emit('disconnected', { code: 1006, willReconnect: true });
    move(peer, 'reconnecting');
    inside.emit('disconnected', { code: 1006, willReconnect: true });
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', waiting: 0, count: 1 });
    client.emit('connected', { isReconnect: true });
    expect(connection()?.status).toBe('reconnecting');
    move(peer, 'joined');
    expect(connection()?.status).toBe('connected');
    expect(connection()?.losses).toHaveLength(1);
    expect(issue('metered/close/1006')?.status).toBe('resolved');
  });

  it('takes the peer’s own client for the peer, also where it is passed as well', () => {
    const inside = fakeClient();
    const peer = fakePeer(inside);
    const { issue } = watch({ client: inside, peer });
    inside.emit('server-error', { code: 'peer_not_found' });
    expect(issue('metered/server/peer_not_found')?.count).toBe(1);
  });

  it('says that a peer waits in vain for the list of those present', () => {
    const { inCall, drop, peer, screen, connection } = withPeer();
    inCall();
    drop(1006);
    peer.emit('error', { err: { name: 'ReconcileTimeoutError', message: 'no presence' } });
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    expect(connection()?.status).toBe('failed');
  });
});
