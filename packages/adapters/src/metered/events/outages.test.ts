import { createCallStore } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import {
  fakeClient,
  fakePeer,
  fakeRemote,
  move,
  watch,
  withClient,
  withPeer,
} from '../test-support/fakes.ts';
import { meteredSource } from '../source.ts';

describe('metered: a cause is over when a later close disproves it', () => {
  it('says that all attempts are used up, also when the first was refused for too many connections', () => {
    const { connect, drop, later, screen } = withClient();
    connect();
    drop(4010, true);
    later(2_000);
    drop(1006, true);
    drop(1006, false);
    later(2_000);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnectExhausted',
      actions: expect.arrayContaining(['reconnect']) as unknown,
    });
  });

  it('no longer speaks of the sign-in once a socket had its token', () => {
    const { connect, drop, later, screen } = withClient();
    connect();
    for (let times = 0; times < 4; times++) drop(4002, true);
    later(2_000);
    expect(screen().banner?.condition).toBe('auth.refreshFailing');
    drop(1006, true);
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
  });

  it('does not go on restoring the sound that was given up', () => {
    const { inCall, later, screen, store } = withPeer();
    const ana = inCall();
    move(ana, 'reconnecting');
    later(5_000);
    ana.emit('negotiation-error', { err: { name: 'IceRestartExhaustedError' } });
    later(1_000);
    const { dialog } = screen();
    expect(dialog?.condition).toBe('ice.failed');
    store.dismiss(dialog?.issueId ?? '');
    later(1_000);
    expect(screen()).toMatchObject({ dialog: null, banner: null });
  });
});

describe('metered: a way back that fails', () => {
  it('leaves the person with a word and a button, not with an empty screen', async () => {
    const fresh = fakePeer(fakeClient());
    const { join, drop, later, screen, store } = withPeer({ newPeer: () => fresh });
    join();
    drop(1006);
    drop(1006, false);
    later(2_000);
    fresh.join.mockImplementation(() => {
      move(fresh, 'joining');
      move(fresh, 'idle');
      return Promise.reject(new Error('subscribe refused'));
    });
    await expect(store.recover(screen().banner?.issueId ?? '', 'reconnect')).rejects.toThrow();
    later(20_000);
    expect(screen().banner?.actions).toContain('reconnect');
  });
});

describe('metered: a client that the app closes and connects again', () => {
  it('is not called unreachable for the close that the socket before still tells', () => {
    const { client, connect, later, screen, connection } = withClient();
    connect();
    client._impl.explicitlyClosed = true;
    move(client, 'closed');
    client._impl.explicitlyClosed = false;
    move(client, 'connecting');
    client.emit('disconnected', { code: 1000, reason: 'client requested close', willReconnect: false });
    move(client, 'closed');
    later(2_000);
    expect(screen().banner).toBeNull();
    connect();
    expect(connection()?.status).toBe('connected');
  });
});

describe('metered: a store that comes later', () => {
  it('does not promise to reconnect what the SDK has given up, and can bring it back', async () => {
    const inside = { ...fakeClient('closed') };
    const peer = { ...fakePeer(inside), state: 'reconnecting', channel: 'room' };
    const { screen, later, store } = watch({ peer });
    later(30_000);
    const { banner, prompt } = screen();
    const shown = banner ?? prompt;
    expect(shown?.condition).not.toMatch(/reconnect/);
    const [action = 'dismiss'] = shown?.actions ?? [];
    await store.recover(shown?.issueId ?? '', action);
    expect(inside.connect).toHaveBeenCalled();
  });

  it('knows who left while nobody listened', () => {
    const peer = { ...fakePeer(fakeClient('connected')), state: 'joined', channel: 'room' };
    const ana = { ...fakeRemote('ana'), state: 'connected' };
    peer.remotePeers.push(ana);
    const source = meteredSource({ peer });
    createCallStore([source]).connect()();
    peer.remotePeers.splice(0);
    const store = createCallStore([source]);
    store.connect();
    const phases = Object.values(store.getSnapshot().hangupCause.calls).map(({ phase }) => phase);
    expect(phases).not.toContain('active');
  });
});
