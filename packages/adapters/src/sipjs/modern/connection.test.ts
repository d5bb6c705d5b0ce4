import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../../test-support/recoveryRequest.ts';
import type { SipjsRegistererLike } from './sdk.ts';
import { stateful, setUp, response, nothing } from './test-support/agent.ts';

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

  it('is lost once, also when the promise of start() is rejected with the same error', () => {
    const { connect, lose, source, later, issues } = setUp();
    connect();
    lose(1006);
    source.report(new Error('WebSocket closed wss://sip.example (code: 1006)'));
    later(600);
    expect(issues().map(({ code }) => code)).toEqual(['sipjs/CONNECTION_ERROR']);
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
    const { source, agent, registerer, register } = setUp();
    register.mockImplementation(() => {
      registerer.go('Registered');
      return Promise.resolve();
    });
    await source.recover?.(recoveryRequest('reconnect'));
    expect(agent.reconnect).toHaveBeenCalledOnce();
    expect(register).toHaveBeenCalledOnce();
  });

  it('leaves a socket on which nobody answers before it connects again', async () => {
    const { source, agent, connect } = setUp({ registerer: stateful('Initial', {}) as SipjsRegistererLike });
    connect();
    source.delegate().onReject?.(response(408, { method: 'REGISTER' }, true));
    await source.recover?.(recoveryRequest('reconnect'));
    expect(agent.transport.disconnect).toHaveBeenCalledOnce();
  });
});

describe('sipjs: a store that comes again during an outage', () => {
  it.each([true, false])('tells it to who talks, and to nobody else: %s', (talks) => {
    const { answered, call, connect, lose, stop, store, later, screen, connection, agent } = setUp();
    connect();
    if (talks) answered();
    else call();
    lose();
    stop();
    store.connect();
    later(1_000);
    expect(screen().banner?.condition).toBe(talks ? 'signaling.disconnected' : undefined);
    agent.transport.go('Connecting');
    agent.transport.go('Connected');
    expect(connection()?.status).toBe('connected');
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
    const { source, agent, registerer, register } = setUp({
      credentials: () => ({ authorizationPassword: 'fresh' }),
    });
    register.mockImplementation(() => {
      registerer.go('Registered');
      return Promise.resolve();
    });
    await source.recover?.(recoveryRequest('reauthenticate'));
    expect(agent.configuration).toEqual({ authorizationPassword: 'fresh' });
  });

  it('rejects with a sentence when it is refused again', async () => {
    const { source, register } = setUp({ credentials: () => ({ authorizationPassword: 'wrong' }) });
    register.mockImplementation((options) => {
      const { requestDelegate } = options as { requestDelegate: { onReject(given: object): void } };
      requestDelegate.onReject(response(401, { method: 'REGISTER' }));
      return Promise.resolve();
    });
    await expect(source.recover?.(recoveryRequest('reauthenticate'))).rejects.toThrow(
      'did not take the registration (401)',
    );
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
