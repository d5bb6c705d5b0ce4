import { createCallStore } from '@faultline/core';
import { createEmitter, createVirtualClock, watchScreen } from '@faultline/testing';
import { vi } from 'vitest';
import { meteredSource, type MeteredSourceOptions } from '../source.ts';

export const fakeClient = (state = 'idle') => ({
  ...createEmitter(),
  state,
  _impl: {
    explicitlyClosed: false,
    reconnectAttempts: 0,
    reconnectOpts: { initialDelayMs: 500, multiplier: 2, maxDelayMs: 30_000, maxAttempts: 100 },
    activeSubscriptions: new Map<string, object>(),
  },
  connect: vi.fn(() => Promise.resolve()),
  subscribe: vi.fn(() => Promise.resolve()),
});

export const fakePeer = (client: object | null = null) => ({
  ...createEmitter(),
  state: 'idle',
  channel: null as string | null,
  remotePeers: [] as ReturnType<typeof fakeRemote>[],
  join: vi.fn(() => Promise.resolve()),
  close: vi.fn(() => Promise.resolve()),
  ...(client && { client }),
});

export function fakeRemote(id: string, name?: string) {
  return { ...createEmitter(), id, state: 'idle', ...(name !== undefined && { metadata: { name } }) };
}

export type Client = ReturnType<typeof fakeClient>;
type Peer = ReturnType<typeof fakePeer>;
type Remote = ReturnType<typeof fakeRemote>;

export const move = (object: Client | Peer | Remote, to: string) => {
  const from = object.state;
  object.state = to;
  object.emit('state-change', { from, to });
};

export const watch = (objects: Parameters<typeof meteredSource>[0], options: MeteredSourceOptions = {}) => {
  const clock = createVirtualClock(1_000_000);
  const source = meteredSource(objects, { clock, ...options });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  const issues = () => store.getSnapshot().callErrors.issues;
  return {
    source,
    store,
    clock,
    screen: () => seen().screen,
    connection: () => store.getSnapshot().reconnectState['metered'],
    calls: () => store.getSnapshot().hangupCause.calls,
    issues,
    issue: (code: string) => issues().find((one) => one.code === code),
    later: (ms: number) => clock.runTo(clock.now() + ms),
  };
};

export const withClient = (options?: MeteredSourceOptions) => {
  const client = fakeClient();
  const watched = watch({ client }, options);
  const connect = () => {
    move(client, 'connecting');
    move(client, 'connected');
    client._impl.reconnectAttempts = 0;
    client.emit('connected', { peerId: 'me', isReconnect: false });
  };
  /** In the SDK's order: the event first, then its own state. */
  const drop = (code: number, willReconnect: boolean, reason = '') => {
    client.emit('disconnected', { code, reason, willReconnect });
    if (willReconnect) client._impl.reconnectAttempts += 1;
    if (client.state !== (willReconnect ? 'reconnecting' : 'closed'))
      move(client, willReconnect ? 'reconnecting' : 'closed');
  };
  const back = () => {
    move(client, 'connected');
    client._impl.reconnectAttempts = 0;
    client.emit('connected', { peerId: 'me', isReconnect: true });
  };
  return { ...watched, client, connect, drop, back };
};

/** A peer as it is at run time, with its own client inside; its events come before those of the client. */
export const withPeer = (options?: MeteredSourceOptions) => {
  const inside = fakeClient();
  const peer = fakePeer(inside);
  const watched = watch({ peer }, options);
  const remotes: Remote[] = [];
  const meet = (id: string, name?: string) => {
    const remote = fakeRemote(id, name);
    remotes.push(remote);
    peer.emit('peer-joined', { peer: remote });
    return remote;
  };
  const lose = (remote: Remote) => {
    move(remote, 'closed');
    remotes.splice(remotes.indexOf(remote), 1);
    peer.emit('peer-left', { peer: remote });
  };
  const join = () => {
    move(peer, 'joining');
    move(inside, 'connecting');
    move(inside, 'connected');
    inside.emit('connected', { peerId: 'me', isReconnect: false });
    peer.channel = 'room';
    move(peer, 'joined');
    peer.emit('joined', { peerId: 'me', channel: 'room' });
  };
  const inCall = (id = 'ana', name?: string) => {
    join();
    const remote = meet(id, name);
    move(remote, 'connecting');
    move(remote, 'connected');
    return remote;
  };
  const drop = (code: number, willReconnect = true) => {
    if (willReconnect) {
      for (const remote of remotes) if (remote.state !== 'reconnecting') move(remote, 'reconnecting');
      if (peer.state !== 'reconnecting') move(peer, 'reconnecting');
    } else {
      for (const remote of [...remotes]) lose(remote);
      move(peer, 'closed');
      peer.emit('left', { peerId: 'me', channel: 'room', reason: 'x' });
    }
    inside.emit('disconnected', { code, reason: '', willReconnect });
    const state = willReconnect ? 'reconnecting' : 'closed';
    if (inside.state !== state) move(inside, state);
  };
  return { ...watched, inside, peer, meet, lose, join, inCall, drop };
};
