import { describe, expect, it, vi } from 'vitest';
import { createCallStore } from '@faultline/core';
import { createFakeEmitter, createVirtualClock, describeAdapter } from '@faultline/testing';
import { meteredSource, type MeteredSourceOptions } from './source.ts';

const fakeClient = (state = 'idle') => ({
  ...createFakeEmitter(),
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

const fakePeer = (client: object | null = null) => ({
  ...createFakeEmitter(),
  state: 'idle',
  channel: null as string | null,
  remotePeers: [] as ReturnType<typeof fakeRemote>[],
  join: vi.fn(() => Promise.resolve()),
  close: vi.fn(() => Promise.resolve()),
  ...(client && { client }),
});

function fakeRemote(id: string, name?: string) {
  return { ...createFakeEmitter(), id, state: 'idle', ...(name !== undefined && { metadata: { name } }) };
}

type Client = ReturnType<typeof fakeClient>;
type Peer = ReturnType<typeof fakePeer>;
type Remote = ReturnType<typeof fakeRemote>;

const move = (object: Client | Peer | Remote, to: string) => {
  const from = object.state;
  object.state = to;
  object.emit('state-change', { from, to });
};

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
    create(now) {
      const client = fakeClient();
      const peer = fakePeer(fakeClient());
      return {
        source: meteredSource({ client, peer }, { now }),
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

const watch = (objects: Parameters<typeof meteredSource>[0], options: MeteredSourceOptions = {}) => {
  const clock = createVirtualClock(1_000_000);
  const source = meteredSource(objects, { now: clock.now, ...options });
  const store = createCallStore([source], { clock });
  store.connect();
  const issues = () => store.getSnapshot().callErrors.issues;
  return {
    source,
    store,
    clock,
    screen: () => store.getSnapshot().screen,
    connection: () => store.getSnapshot().reconnectState['metered'],
    calls: () => store.getSnapshot().hangupCause.calls,
    issues,
    issue: (code: string) => issues().find((one) => one.code === code),
    later: (ms: number) => clock.runTo(clock.now() + ms),
  };
};

const withClient = (options?: MeteredSourceOptions) => {
  const client = fakeClient();
  const watched = watch({ client }, options);
  const connect = () => {
    move(client, 'connecting');
    move(client, 'connected');
    client._impl.reconnectAttempts = 0;
    client.emit('connected', { peerId: 'me', isReconnect: false });
  };
  /** As the SDK does it: the news first, then its own state. */
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

/** A peer as it is at run time, with its own client inside; its news come before those of the client. */
const withPeer = (options?: MeteredSourceOptions) => {
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
  const inCall = (id = 'ana') => {
    join();
    const remote = meet(id);
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

describe('metered: what the SDK does wins over what a close says by itself', () => {
  it('gives up at once before the first welcome, whatever the code', () => {
    const { client, drop, screen, connection } = withClient();
    move(client, 'connecting');
    drop(1006, false);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unreachable', actions: ['reconnect'] });
    expect(connection()?.status).toBe('failed');
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

  it('lets the SDK refresh an expired token in silence, and tells when that does not help', () => {
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

describe('metered: remote peers are calls', () => {
  it('is in a call while one is connected, and says nothing when it hangs up', () => {
    const { inCall, lose, calls, screen, later } = withPeer();
    const ana = inCall();
    expect(calls()['ana']?.phase).toBe('active');
    lose(ana);
    later(1_000);
    expect(calls()['ana']).toMatchObject({ phase: 'ended', hangup: { endedBy: 'unknown' } });
    expect(screen()).toMatchObject({ banner: null, dialog: null });
  });

  it('knows the same party again after an outage, under another id', () => {
    const { inCall, lose, drop, meet, peer, inside, calls, screen, source, later, issues } = withPeer();
    const ana = inCall();
    drop(1006);
    later(1_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    move(inside, 'connected');
    inside.emit('connected', { isReconnect: true });
    lose(ana);
    const again = meet('ana-2');
    move(peer, 'joined');
    move(again, 'connecting');
    move(again, 'connected');
    later(10);
    expect(Object.keys(calls())).toEqual(['ana']);
    expect(calls()['ana']?.phase).toBe('active');
    expect(source.peerIdOf('ana')).toBe('ana-2');
    expect(screen()).toMatchObject({ banner: null, dialog: null, confirmation: {} });
    expect(issues().map((issue) => issue.status)).toEqual(issues().map(() => 'resolved'));
  });

  it('does not take a stranger who came meanwhile for the one who left', () => {
    const { join, meet, lose, drop, peer, calls } = withPeer();
    join();
    const ana = meet('ana', 'Ana');
    move(ana, 'connected');
    drop(1006);
    lose(ana);
    meet('bo', 'Bo');
    move(peer, 'joined');
    expect(calls()).toMatchObject({ ana: { phase: 'ended' }, bo: { phase: 'new', remote: 'Bo' } });
  });

  it('gives a party that comes back under its old id a new call', () => {
    const { inCall, lose, meet, calls } = withPeer();
    lose(inCall());
    move(meet('ana'), 'connected');
    expect(calls()).toMatchObject({ ana: { phase: 'ended' }, 'ana#2': { phase: 'active' } });
  });

  it('tells lost sound of one call only, until it is back', () => {
    const { inCall, screen, later } = withPeer();
    const ana = inCall();
    move(ana, 'reconnecting');
    later(600);
    expect(screen().banner).toMatchObject({ condition: 'ice.reconnecting', callId: 'ana' });
    move(ana, 'connected');
    expect(screen().banner).toBeNull();
  });

  it('says when the SDK has given up restoring sound', () => {
    const { inCall, screen } = withPeer();
    const ana = inCall();
    move(ana, 'reconnecting');
    ana.emit('negotiation-error', { err: { name: 'IceRestartExhaustedError', message: '9' } });
    expect(screen().dialog).toMatchObject({ condition: 'ice.failed', callId: 'ana' });
  });

  it('keeps the noise of negotiation in the details', () => {
    const { inCall, screen, issue, later } = withPeer();
    const ana = inCall();
    ana.emit('negotiation-error', { err: { name: 'OperationError', message: 'x' } });
    ana.emit('ice-candidate-error', { err: { name: 'OperationError', message: 'x' } });
    later(1_000);
    expect(screen()).toMatchObject({ banner: null, dialog: null });
    expect(issue('metered/remote/negotiation-error')?.callId).toBe('ana');
  });

  it('says that the call was cut off when the session ends for good', () => {
    const { inCall, drop, screen } = withPeer();
    inCall();
    drop(1006);
    drop(1006, false);
    expect(screen()).toMatchObject({
      dialog: { condition: 'call.dropped', callId: 'ana' },
      banner: { condition: 'signaling.reconnectExhausted' },
    });
  });

  it('lets one dialog say why: removed, not cut off as well', () => {
    const { inCall, drop, screen, later } = withPeer();
    inCall();
    drop(4020, false);
    later(1_000);
    expect(screen().dialog).toMatchObject({ condition: 'signaling.removed', waiting: 0 });
  });

  it('ends silently when the app closes its peer', () => {
    const { inCall, lose, peer, inside, screen, calls, connection, later } = withPeer();
    const ana = inCall();
    move(peer, 'leaving');
    lose(ana);
    inside._impl.explicitlyClosed = true;
    move(inside, 'closed');
    inside.emit('disconnected', { code: 1000, reason: '', willReconnect: false });
    move(peer, 'closed');
    later(30_000);
    expect(calls()['ana']?.hangup?.endedBy).toBe('you');
    expect(screen()).toMatchObject({ banner: null, dialog: null });
    expect(connection()?.status).toBe('idle');
  });

  it('hears peers that were there before it', () => {
    const peer = { ...fakePeer(fakeClient('connected')), state: 'joined' };
    const ana = { ...fakeRemote('ana'), state: 'connected' };
    peer.remotePeers.push(ana);
    const { calls, connection } = watch({ peer });
    expect(connection()?.status).toBe('connected');
    expect(calls()['ana']?.phase).toBe('active');
  });
});

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

describe('metered: what methods throw', () => {
  const report = (error: object) => {
    const { inCall, source, issues, screen } = withPeer();
    inCall();
    source.report(error, 'camera');
    return { issue: issues().at(-1), screen: screen() };
  };

  it('tells whom a new track did not reach', () => {
    const { issue, screen } = report({
      name: 'MeteredPeerReplaceTrackError',
      succeeded: ['bo', 'cy'],
      failed: [{ peerId: 'ana', err: new Error('codec') }],
    });
    expect(screen.banner?.condition).toBe('media.trackReplaceFailed');
    expect(issue).toMatchObject({
      callId: 'ana',
      device: 'camera',
      details: { succeeded: 2, failed: 1, failedPeers: 'ana' },
    });
  });

  it('names a server’s refusal by its code, with its request', () => {
    const { issue } = report({ name: 'peer_not_found', message: 'no such peer' });
    expect(issue).toMatchObject({ code: 'metered/server/peer_not_found', surface: 'silent' });
  });

  it.each([
    [{ name: 'MeteredPeerSendError', code: 'not_joined' }, 'metered/error/not_joined'],
    [{ name: 'MeteredPeerStateError', code: 'new_one' }, 'metered/MeteredPeerStateError'],
    [{ name: 'OversizedPayloadError', size: 9, cap: 1 }, 'metered/OversizedPayloadError'],
  ])('knows %j', (error, code) => {
    expect(report(error).issue).toMatchObject({ code, surface: 'silent' });
  });

  it('keeps what it does not know', () => {
    expect(report({ name: 'NewError', message: 'x' })).toMatchObject({
      issue: { code: 'metered/error/NewError', condition: 'sdk.unknown' },
      screen: { banner: { condition: 'sdk.unknown' } },
    });
    expect(report(null as unknown as object).issue?.code).toBe('metered/error/unknown');
  });

  it('tells what became of the app’s own question for a device', () => {
    const { source, screen } = withPeer();
    source.report({ name: 'NotAllowedError', message: 'Permission denied' }, 'camera');
    expect(screen().prompt).toMatchObject({ condition: 'media.permissionDenied', device: 'camera' });
  });

  it('does not tell a refused connect() a second time', () => {
    const { client, drop, source, screen } = withClient();
    move(client, 'connecting');
    drop(4001, false, 'secret reason');
    source.report({ name: 'SignallingConnectError', closeCode: 4001, closeReason: 'r' });
    expect(screen().prompt).toMatchObject({ condition: 'auth.invalidCredentials', count: 1 });
  });

  it('explains a join that was refused its channel', () => {
    const { peer, inside, source, screen } = withPeer();
    move(peer, 'joining');
    move(inside, 'connected');
    inside.emit('connected', {});
    move(peer, 'idle');
    source.report({ name: 'channel_not_authorized', message: 'not in channels' });
    expect(screen().dialog?.condition).toBe('auth.notAuthorized');
  });

  it('tells a welcome that never came when connect() does, long before the socket closes', () => {
    const { client, drop, source, screen, later } = withClient();
    move(client, 'connecting');
    source.report(new Error('invalid state: connect() was called twice'));
    later(10_000);
    expect(screen().banner).toBeNull();
    source.report(new Error('no welcome frame within 10000ms'));
    expect(screen().banner).toMatchObject({
      condition: 'signaling.unreachable',
      code: 'metered/close/4000',
      actions: ['reconnect'],
    });
    later(20_000);
    drop(1006, false);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unreachable', count: 1 });
  });

  it('lets no token out', () => {
    const { client, source, issues } = withClient();
    client.emit('server-error', { code: 'x', message: 'wss://h/v1?token=eyJhbGciOi.abc.def' });
    source.report({ name: 'Odd', message: 'Authorization: Bearer abcdef123456' });
    expect(JSON.stringify(issues())).not.toMatch(/eyJ|abcdef123456/);
  });
});

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
    const ask = (action: 'reconnect' | 'dialIn') =>
      source.recover?.({ issueId: 'x', action, code: '', callId: null });
    await expect(ask('reconnect')).rejects.toThrow(/nothing to connect/);
    await expect(ask('dialIn')).rejects.toThrow(/actions/);
  });

  it('refuses to listen to nothing', () => {
    expect(() => meteredSource({})).toThrow(/nothing that it can listen to/);
    expect(() => meteredSource({ client: {} as Client })).toThrow(/SignallingClient/);
  });
});
