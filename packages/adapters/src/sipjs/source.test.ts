import { describe, expect, it, vi } from 'vitest';
import { createCallStore, type CallEvent } from '@faultline/core';
import { createVirtualClock, describeAdapter } from '@faultline/testing';
import { revivedMessage } from './replayModern.ts';
import type { SipjsRegistererLike, SipjsSessionLike } from './sdk.ts';
import { sipjsSource, type SipjsSourceOptions } from './source.ts';

const stateful = <More extends object>(state: string, more: More) => {
  const listeners: ((state: string) => void)[] = [];
  return {
    state,
    stateChange: {
      addListener: (listener: (state: string) => void) => void listeners.push(listener),
      removeListener: (listener: (state: string) => void) =>
        void listeners.splice(listeners.indexOf(listener) >>> 0, 1),
    },
    count: () => listeners.length,
    go(next: unknown) {
      if (typeof next === 'string') this.state = next;
      for (const listener of [...listeners]) listener(next as string);
    },
    ...more,
  };
};

interface Delegate {
  onDisconnect?(error?: unknown): void;
  onInvite?(invitation: unknown): void;
  onBye?(bye: unknown): void;
  onCancel?(cancel: unknown): void;
}

const fakeAgent = (more: object = {}) => ({
  transport: stateful('Disconnected', { disconnect: vi.fn(() => Promise.resolve()) }),
  delegate: undefined as Delegate | undefined,
  configuration: {},
  reconnect: vi.fn(() => Promise.resolve()),
  ...more,
});

const fakePeer = () => {
  const listeners = new Set<() => void>();
  return {
    connectionState: 'new',
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    go(state: string) {
      this.connectionState = state;
      for (const listener of listeners) listener();
    },
    count: () => listeners.size,
  };
};

const fakeSession = (id = 'call-1', more: object = {}) => {
  const peer = fakePeer();
  return stateful('Initial', {
    id,
    peer,
    delegate: undefined as Delegate | undefined,
    sessionDescriptionHandler: { peerConnection: peer },
    remoteIdentity: { displayName: '', uri: { user: 'bob' } },
    ...more,
  });
};

describeAdapter(
  'sipjs',
  { describe, it },
  {
    create(now) {
      const agent = fakeAgent();
      const registerer = stateful('Initial', {});
      const source = sipjsSource(agent, { now, registerer });
      const session = fakeSession();
      source.track(session);
      return {
        source,
        listenerCount: () =>
          agent.transport.count() + registerer.count() + session.count() + session.peer.count(),
        provoke() {
          agent.transport.go('Connecting');
          agent.transport.state = 'Disconnected';
        },
        provokeNonsense() {
          for (const value of [undefined, null, 7, 'Elsewhere', [], {}]) {
            agent.transport.go(value);
            registerer.go(value);
            session.go(value);
            session.delegate?.onBye?.(value);
            session.delegate?.onCancel?.(value);
            agent.delegate?.onDisconnect?.(value);
            source.report(value);
            source.delegate().onReject?.(value as never);
            source.delegate().onProgress?.({ message: value } as never);
          }
        },
      };
    },
  },
);

const setUp = (options: SipjsSourceOptions = {}, more: object = {}) => {
  const agent = fakeAgent(more);
  const clock = createVirtualClock(1_000_000);
  const registerer = stateful('Initial', {
    register: vi.fn((_?: unknown): Promise<unknown> => Promise.resolve()),
  });
  const source = sipjsSource(agent, { now: clock.now, registerer, ...options });
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  const call = (id?: string) => {
    const session = fakeSession(id);
    source.track(session);
    session.go('Establishing');
    return session;
  };
  return {
    agent,
    clock,
    registerer,
    source,
    store,
    stop,
    screen: () => store.getSnapshot().screen,
    issues: () => store.getSnapshot().callErrors.issues,
    connection: () => store.getSnapshot().reconnectState['sipjs'],
    later: (ms: number) => clock.runTo(clock.now() + ms),
    connect() {
      agent.transport.go('Connecting');
      agent.transport.go('Connected');
    },
    lose(code = 1006) {
      agent.transport.go('Disconnected');
      agent.delegate?.onDisconnect?.(new Error(`WebSocket closed ws://127.0.0.1 (code: ${code})`));
    },
    call,
    answered() {
      const session = call();
      session.go('Established');
      session.peer.go('connected');
      return session;
    },
  };
};

const response = (statusCode: number, more: object = {}, local = false) => ({
  message: revivedMessage({ statusCode, ...more }, local),
});

const nothing = { banner: null, prompt: null, dialog: null, indicators: [], confirmation: null };

describe('sipjs: the state comes before its reason', () => {
  it('waits for the reason and tells it, once', () => {
    const { call, source, screen, later } = setUp();
    const session = call();
    session.go('Terminated');
    expect(screen().dialog).toBeNull();
    later(8);
    source.delegate({}, session).onReject?.(response(486));
    later(1_000);
    expect(screen().dialog?.condition).toBe('call.busy');
  });

  it('finds the call of an answer without being told, also without any header', () => {
    const { call, source, screen } = setUp();
    call().go('Terminated');
    source.delegate().onReject?.(response(408, {}, true));
    expect(screen().dialog?.condition).toBe('call.networkFailed');
  });

  it('tells two calls apart by the Call-ID of the answer', () => {
    const { call, source, issues } = setUp();
    const [first, second] = [call('aaa1'), call('bbb2')];
    first.go('Terminated');
    second.go('Terminated');
    source.delegate().onReject?.({ message: { ...response(603).message, callId: 'bbb' } });
    const told = issues().find((issue) => issue.condition === 'call.declined');
    expect(told?.callId).toBe('bbb2');
  });

  it('says that the call could not be set up where no reason comes', () => {
    const { call, screen, later } = setUp();
    call().go('Terminated');
    later(299);
    expect(screen().dialog).toBeNull();
    later(1);
    expect(screen().dialog?.condition).toBe('call.setupFailed');
  });

  it('keeps quiet about what the person cancelled, whatever the other side answers', () => {
    const { call, source, screen, later } = setUp();
    const session = call();
    session.go('Terminating');
    session.go('Terminated');
    source.delegate({}, session).onReject?.(response(486));
    later(2_000);
    expect(screen()).toEqual(nothing);
  });

  it('does not take a refused re-INVITE for the end of the call', () => {
    const { answered, source, screen, later } = setUp();
    source.delegate({}, answered()).onReject?.(response(488));
    later(2_000);
    expect(screen()).toEqual(nothing);
  });
});

describe('sipjs: the microphone', () => {
  it('explains a call that was never sent, whichever comes first', () => {
    for (const order of ['state first', 'error first']) {
      const { source, screen, later } = setUp();
      const session = fakeSession();
      source.track(session);
      const error = { name: 'NotAllowedError', message: 'Permission denied' };
      if (order === 'state first') session.go('Terminated');
      source.report(error);
      if (order === 'error first') session.go('Terminated');
      later(1_000);
      expect(screen().prompt?.condition).toBe('media.permissionDenied');
      expect(screen().dialog).toBeNull();
    }
  });

  it('is asked for when the person tries again, and let go', async () => {
    const track = { stop: vi.fn() };
    const { source } = setUp({ getUserMedia: () => Promise.resolve({ getTracks: () => [track] }) });
    await source.recover?.({ issueId: 'x', action: 'resumeMedia', code: '', callId: null });
    expect(track.stop).toHaveBeenCalledOnce();
  });
});

describe('sipjs: a BYE', () => {
  it('is accepted for an app that has no delegate, and by the delegate of one that has', () => {
    const { answered } = setUp();
    const accept = vi.fn();
    const session = answered();
    session.delegate?.onBye?.({ accept, request: revivedMessage({}, false) });
    expect(accept).toHaveBeenCalledOnce();

    const own = { onBye: vi.fn() };
    const other = setUp();
    const theirs = other.answered();
    theirs.delegate = own;
    theirs.delegate.onBye?.({ accept, request: revivedMessage({}, false) });
    expect(own.onBye).toHaveBeenCalledOnce();
    expect(accept).toHaveBeenCalledOnce();
    expect(other.store.getSnapshot().hangupCause.calls['call-1']?.hangup?.endedBy).toBe('them');
  });

  it('is silent when it clears normally, and told when the network cut the call', () => {
    for (const [reason, condition] of [
      ['Q.850;cause=16', undefined],
      ['Q.850;cause=38', 'call.dropped'],
    ]) {
      const { answered, screen, later } = setUp();
      const session = answered();
      session.delegate?.onBye?.({ accept: vi.fn(), request: revivedMessage({ reason }, false) });
      session.go('Terminated');
      later(1_000);
      expect(screen().dialog?.condition).toBe(condition);
    }
  });
});

describe('sipjs: incoming calls', () => {
  const ring = (configuration = {}, request: object = revivedMessage({}, false)) => {
    const made = setUp({}, { delegate: { onInvite: () => undefined }, configuration });
    const invitation = fakeSession('in-1', { accept: () => Promise.resolve(), request });
    made.agent.delegate?.onInvite?.(invitation);
    return { ...made, invitation };
  };
  const endOf = ({ store }: ReturnType<typeof setUp>) => store.getSnapshot().hangupCause.calls['in-1'];

  it('are found by themselves, but only where the app takes them: else the SDK says busy', () => {
    expect(ring().store.getSnapshot().hangupCause.calls['in-1']).toMatchObject({
      phase: 'ringing',
      direction: 'inbound',
      remote: 'bob',
    });
    expect(setUp().agent.delegate?.onInvite).toBeUndefined();
  });

  it('are missed when the caller gives up', () => {
    const made = ring();
    made.invitation.delegate?.onCancel?.({ request: revivedMessage({}, false) });
    made.invitation.go('Terminated');
    made.later(2_000);
    expect(made.screen().banner?.condition).toBe('call.missed');
  });

  it('are not missed when another phone of the same person took them', () => {
    const made = ring();
    made.invitation.delegate?.onCancel?.({
      request: revivedMessage({ reason: 'SIP;cause=200;text="Call completed elsewhere"' }, false),
    });
    made.invitation.go('Terminated');
    made.later(2_000);
    expect(made.screen()).toEqual(nothing);
  });

  it('are missed when they ring for as long as the SDK lets them, which it never says', () => {
    const made = ring({ noAnswerTimeout: 20 });
    made.later(20_000);
    made.invitation.go('Terminated');
    made.later(2_000);
    expect(made.screen().banner?.condition).toBe('call.missed');
    expect(made.issues().at(-1)?.code).toBe('sipjs/NO_ANSWER');
  });

  it('are missed when they ring for as long as the caller let them', () => {
    const made = ring({}, revivedMessage({ expires: '10' }, false));
    made.later(10_000);
    made.invitation.go('Terminated');
    expect(made.issues().at(-1)?.code).toBe('sipjs/EXPIRES');
  });

  it('are silent when the person turns them down', () => {
    const made = ring();
    made.later(3_000);
    made.invitation.go('Terminated');
    made.later(2_000);
    expect(made.screen()).toEqual(nothing);
    expect(endOf(made)?.hangup?.endedBy).toBe('you');
  });
});

describe('sipjs: the connection', () => {
  it('is disconnected, not reconnecting, since the SDK does not try again', () => {
    const { connect, answered, lose, screen, later, issues } = setUp();
    connect();
    answered();
    lose(1011);
    later(600);
    expect(screen().banner?.condition).toBe('signaling.disconnected');
    expect(screen().banner?.actions).toContain('reconnect');
    expect(issues().filter((issue) => issue.code === 'sipjs/CONNECTION_ERROR')).toMatchObject([
      { count: 1, details: { closeCode: 1011 } },
    ]);
  });

  it('is reconnecting once someone is seen to try, also between the tries', () => {
    const { connect, answered, lose, agent, screen, later } = setUp();
    connect();
    answered();
    lose();
    later(600);
    for (let tries = 0; tries < 3; tries++) {
      agent.transport.go('Connecting');
      agent.transport.go('Disconnected');
      later(1_000);
      expect(screen().banner?.condition).toBe('signaling.reconnecting');
    }
    agent.transport.go('Connecting');
    agent.transport.go('Connected');
    expect(screen().banner).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });

  it('knows the attempts of a user agent that was told to reconnect, and when they are used up', () => {
    const { connect, lose, agent, connection } = setUp(
      {},
      { configuration: { reconnectionAttempts: 2, reconnectionDelay: 4 } },
    );
    connect();
    lose();
    expect(connection()).toMatchObject({ status: 'reconnecting', incident: { attempt: 1, maxAttempts: 2 } });
    agent.transport.go('Connecting');
    agent.transport.go('Disconnected');
    expect(connection()?.incident).toMatchObject({ attempt: 2, nextAttemptAt: 1_004_000 });
    agent.transport.go('Connecting');
    agent.transport.go('Disconnected');
    expect(connection()?.status).toBe('failed');
  });

  it('is unreachable when the first one fails', () => {
    const { agent, screen } = setUp();
    agent.transport.go('Connecting');
    agent.transport.go('Disconnected');
    expect(screen().banner?.condition).toBe('signaling.unreachable');
  });

  it('is no trouble when the app closes it', () => {
    const { connect, agent, screen, later } = setUp();
    connect();
    agent.transport.go('Disconnecting');
    agent.transport.go('Disconnected');
    agent.delegate?.onDisconnect?.();
    later(60_000);
    expect(screen()).toEqual(nothing);
  });

  it('keeps the app’s delegate, also one that is given later, and returns it on stop', () => {
    const first = { onDisconnect: vi.fn() };
    const { agent, stop, connect, lose } = setUp({}, { delegate: first });
    connect();
    lose();
    expect(first.onDisconnect).toHaveBeenCalledOnce();
    const second = { onDisconnect: vi.fn() };
    agent.delegate = second;
    connect();
    lose();
    expect(second.onDisconnect).toHaveBeenCalledOnce();
    stop();
    expect(agent.delegate).toBe(second);
  });

  it('connects again when the person asks, and registers again', async () => {
    const { source, agent, registerer } = setUp();
    registerer.register.mockImplementation((options) => {
      const { requestDelegate } = options as { requestDelegate: { onAccept(given: object): void } };
      requestDelegate.onAccept(response(200));
      return Promise.resolve();
    });
    await source.recover?.({ issueId: 'x', action: 'reconnect', code: '', callId: null });
    expect(agent.reconnect).toHaveBeenCalledOnce();
    expect(registerer.register).toHaveBeenCalledOnce();
  });

  it('leaves a socket on which nobody answers before it connects again', async () => {
    const { source, agent, connect } = setUp({ registerer: stateful('Initial', {}) as SipjsRegistererLike });
    connect();
    source.delegate().onReject?.(response(408, { method: 'REGISTER' }, true));
    await source.recover?.({ issueId: 'x', action: 'reconnect', code: '', callId: null });
    expect(agent.transport.disconnect).toHaveBeenCalledOnce();
  });
});

describe('sipjs: registration', () => {
  it.each([
    [401, 'auth.invalidCredentials', 'prompt'],
    [403, 'auth.loginFailed', 'prompt'],
    [503, 'service.upstream', 'banner'],
    [420, 'service.misconfigured', 'banner'],
  ] as const)('refused with %i', (status, condition, surface) => {
    const { connect, registerer, source, screen, later } = setUp();
    connect();
    registerer.go('Unregistered');
    source.delegate().onReject?.(response(status, { method: 'REGISTER' }));
    later(2_000);
    expect(screen()[surface]?.condition).toBe(condition);
  });

  it('stays refused over a new connection, until it is accepted', () => {
    const { connect, registerer, source, agent, lose, screen, later } = setUp();
    connect();
    source.delegate().onReject?.(response(401, { method: 'REGISTER' }));
    lose();
    agent.transport.go('Connecting');
    agent.transport.go('Connected');
    expect(screen().prompt?.condition).toBe('auth.invalidCredentials');
    registerer.go('Registered');
    later(5_000);
    expect(screen().prompt).toBeNull();
  });

  it('is told as a lost connection when nobody answers', () => {
    const { connect, answered, source, screen, later } = setUp();
    connect();
    answered();
    source.delegate().onReject?.(response(408, { method: 'REGISTER' }, true));
    later(600);
    expect(screen().banner?.condition).toBe('signaling.disconnected');
  });

  it('signs in again with fresh credentials on the same user agent', async () => {
    const { source, agent, registerer } = setUp({
      credentials: () => ({ authorizationPassword: 'fresh' }),
    });
    registerer.register.mockImplementation((options) => {
      const { requestDelegate } = options as { requestDelegate: { onAccept(given: object): void } };
      requestDelegate.onAccept(response(200));
      return Promise.resolve();
    });
    await source.recover?.({ issueId: 'x', action: 'reauthenticate', code: '', callId: null });
    expect(agent.configuration).toEqual({ authorizationPassword: 'fresh' });
  });

  it('rejects with a sentence when it is refused again', async () => {
    const { source, registerer } = setUp({ credentials: () => ({ authorizationPassword: 'wrong' }) });
    registerer.register.mockImplementation((options) => {
      const { requestDelegate } = options as { requestDelegate: { onReject(given: object): void } };
      requestDelegate.onReject(response(401, { method: 'REGISTER' }));
      return Promise.resolve();
    });
    await expect(
      source.recover?.({ issueId: 'x', action: 'reauthenticate', code: '', callId: null }),
    ).rejects.toThrow('did not take the registration (401)');
  });
});

describe('sipjs: media, of which the SDK says nothing', () => {
  it('is reconnecting while the browser looks for a way, and back when it has one', () => {
    const { answered, screen, later } = setUp();
    const { peer } = answered();
    peer.go('disconnected');
    later(600);
    expect(screen().banner?.condition).toBe('ice.reconnecting');
    peer.go('connected');
    expect(screen().banner).toBeNull();
  });

  it('has failed when the browser gave up, since nothing restarts it', () => {
    const { answered, screen, later } = setUp();
    const { peer } = answered();
    peer.go('disconnected');
    later(10_000);
    peer.go('failed');
    expect(screen().dialog?.condition).toBe('ice.failed');
  });
});

describe('sipjs: misuse', () => {
  it('says what to pass', () => {
    expect(() => sipjsSource({} as never)).toThrow('Pass the UserAgent of sip.js 0.21');
    const { source } = setUp();
    expect(() => source.track({} as SipjsSessionLike)).toThrow('Pass the Inviter before its invite()');
  });

  it('takes errors of the SDK about the app to the details, and no further', () => {
    const { source, screen, issues, later } = setUp();
    source.report({ name: 'RequestPendingError', message: 'already in progress' });
    later(2_000);
    expect(screen()).toEqual(nothing);
    expect(issues().at(-1)).toMatchObject({ code: 'sipjs/error/RequestPendingError' });
  });

  it('forgets sessions that are over when it is shown a new one', () => {
    const { call, source } = setUp();
    const old = call();
    old.go('Terminated');
    source.track(fakeSession('call-2'));
    expect(old.count()).toBe(0);
  });

  it('hears a session that was shown before the store connects', () => {
    const agent = fakeAgent();
    const source = sipjsSource(agent);
    const session = fakeSession();
    source.track(session);
    session.go('Establishing');
    const events: CallEvent[] = [];
    source.connect((event) => void events.push(event));
    expect(events.at(-1)).toMatchObject({ type: 'callChanged', callId: 'call-1', phase: 'new' });
  });
});
