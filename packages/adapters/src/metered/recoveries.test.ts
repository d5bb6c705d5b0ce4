import { describe, expect, it } from 'vitest';
import { recoveryRequest } from '../test-support/recoveryRequest.ts';
import { meteredSource } from './source.ts';
import type { watch } from './test-support/fakes.ts';
import { fakeClient, fakePeer, move, withClient, withPeer, type Client } from './test-support/fakes.ts';

describe('metered: ways back', () => {
  const recover = (watched: Pick<ReturnType<typeof watch>, 'screen' | 'store'>) => {
    const item = watched.screen().banner ?? watched.screen().prompt;
    return watched.store.recover(item?.issueId ?? '', item?.actions[0] ?? 'dismiss');
  };

  it('connects a client that gave up, and subscribes again', async () => {
    const watched = withClient();
    watched.connect();
    watched.drop(1006, true);
    watched.drop(1006, false);
    watched.client._impl.activeSubscriptions.set('room', { includeSenderMetadata: true });
    await recover(watched);
    expect(watched.client.connect).toHaveBeenCalledOnce();
    expect(watched.client.subscribe).toHaveBeenCalledWith('room', { includeSenderMetadata: true });
  });

  it('says in a sentence that it did not work, without the SDK’s words', async () => {
    const watched = withClient();
    move(watched.client, 'connecting');
    watched.drop(1006, false);
    watched.client.connect.mockRejectedValueOnce(new Error('url?token=abc'));
    await expect(recover(watched)).rejects.toThrow('The connection could not be made.');
  });

  it('offers nothing while the SDK is at it', () => {
    const { connect, drop, screen, later } = withClient();
    connect();
    drop(1006, true);
    later(15_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', actions: [] });
  });

  it('wakes a peer that waits for its dead client', async () => {
    const watched = withPeer();
    watched.inCall();
    watched.drop(1006);
    move(watched.inside, 'closed');
    watched.inside._impl.activeSubscriptions.set('room', {});
    await recover(watched);
    expect(watched.inside.connect).toHaveBeenCalledOnce();
    expect(watched.inside.subscribe).toHaveBeenCalledWith('room', {});
  });

  it('joins with a new peer where the old one is closed for good', async () => {
    const next = fakePeer(fakeClient());
    const watched = withPeer({ newPeer: () => next });
    watched.inCall();
    watched.drop(1006);
    watched.drop(1006, false);
    await recover(watched);
    expect(next.join).toHaveBeenCalledWith('room');
    expect(watched.peer.listenerCount()).toBe(0);
    move(next, 'joining');
    move(next, 'joined');
    expect(watched.connection()?.status).toBe('connected');
  });

  it('offers no way back that it has not', () => {
    const { inCall, drop, screen } = withPeer();
    inCall();
    drop(1006);
    drop(1006, false);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnectExhausted', actions: [] });
  });

  it('joins again with a peer that never got in', async () => {
    const watched = withPeer({ channel: 'room' });
    move(watched.peer, 'joining');
    move(watched.inside, 'connecting');
    watched.inside.emit('disconnected', { code: 1006, reason: '', willReconnect: false });
    move(watched.inside, 'closed');
    move(watched.peer, 'idle');
    await recover(watched);
    expect(watched.peer.join).toHaveBeenCalledWith('room');
  });

  it('refuses what it cannot do with a sentence', async () => {
    const { source } = withClient();
    const ask = (action: 'reconnect' | 'dialIn') => source.recover?.(recoveryRequest(action));
    await expect(ask('reconnect')).rejects.toThrow(/nothing to connect/);
    await expect(ask('dialIn')).rejects.toThrow(/actions/);
  });

  it('refuses to listen to nothing', () => {
    expect(() => meteredSource({})).toThrow(/nothing that it can listen to/);
    expect(() => meteredSource({ client: {} as Client })).toThrow(/SignallingClient/);
  });
});
