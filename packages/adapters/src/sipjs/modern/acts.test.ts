import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../../test-support/recoveryRequest.ts';
import { revivedMessage } from './replay.ts';
import { fakeSession, nothing, setUp, stateful, response } from './test-support/agent.ts';

/** A session with the methods of the real one. */
const withMethods = (more: object = {}) =>
  fakeSession('call-1', {
    bye: vi.fn(() => Promise.resolve('bye')),
    cancel: vi.fn(() => Promise.resolve('cancel')),
    dispose: vi.fn(() => Promise.resolve('dispose')),
    ...more,
  });

function talking() {
  const own = stateful('Started', {
    start: vi.fn(() => Promise.resolve()),
    stop: () => Promise.resolve(),
  });
  const made = setUp({}, own);
  const agent = made.agent as typeof made.agent & typeof own;
  made.connect();
  const session = withMethods() as ReturnType<typeof fakeSession> & Record<string, () => Promise<unknown>>;
  made.source.track(session);
  session.go('Establishing');
  session.go('Established');
  session.peer.go('connected');
  const end = () => made.store.getSnapshot().hangupCause.calls['call-1'];
  return { ...made, agent, session, end };
}

describe('sipjs: who ends a talk (A1)', () => {
  it('is the app where it hangs up, and that is silent', () => {
    const { session, screen, later, end } = talking();
    void session['bye']?.();
    session.go('Terminated');
    later(2_000);
    expect(screen()).toEqual(nothing);
    expect(end()?.hangup?.endedBy).toBe('you');
  });

  it('is not the app where it did nothing and nobody said goodbye: it was cut off', () => {
    const { session, screen, later, end } = talking();
    later(32_000);
    session.go('Terminated');
    later(2_000);
    expect(screen().dialog?.condition).toBe('call.dropped');
    expect(end()?.hangup?.endedBy).toBe('unknown');
  });

  it('is not the app where the SDK tidies up after a lost connection, also once that is back', () => {
    const { session, agent, lose, connect, screen, later, end } = talking();
    lose();
    void session['dispose']?.();
    session.go('Terminated');
    later(4_000);
    agent.transport.go('Connecting');
    connect();
    later(2_000);
    expect(screen()).toMatchObject({ dialog: { condition: 'call.dropped' }, confirmation: null });
    expect(end()?.hangup?.endedBy).toBe('network');
  });

  it('is the app where it stops the user agent, which disposes of its sessions', () => {
    const { session, screen, later } = talking();
    void session['dispose']?.();
    session.go('Terminated');
    later(2_000);
    expect(screen()).toEqual(nothing);
  });

  it('is not the app where nobody answered the ping of SessionManager, which closes and connects again', () => {
    const { session, agent, screen, later, end, connection } = talking();
    agent.transport.go('Disconnecting');
    agent.delegate?.onDisconnect?.();
    void session['dispose']?.();
    session.go('Terminated');
    agent.transport.go('Connecting');
    later(2_000);
    expect(screen()).toMatchObject({
      dialog: { condition: 'call.dropped' },
      banner: { condition: 'signaling.reconnecting' },
    });
    expect(end()?.hangup?.endedBy).toBe('network');
    agent.transport.go('Connected');
    expect(connection()?.status).toBe('connected');
  });

  it('is not the app where the page might have been left, and the person stayed', () => {
    const { session, agent, source, screen, later, connection } = talking();
    vi.stubGlobal('event', { type: 'beforeunload' });
    void agent.stop();
    vi.unstubAllGlobals();
    void session['dispose']?.();
    session.go('Terminated');
    later(2_000);
    expect(screen().dialog?.condition).toBe('call.dropped');
    agent.transport.go('Disconnecting');
    agent.transport.go('Disconnected');
    agent.go('Stopped');
    later(12_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', actions: ['reconnect'] });
    void source.recover?.(recoveryRequest('reconnect'));
    expect(agent.start).toHaveBeenCalledOnce();
    agent.transport.go('Connecting');
    agent.transport.go('Connected');
    expect(connection()?.status).toBe('connected');
  });

  it('is the app where it stops the user agent, whatever the page was asked before', () => {
    const { session, agent, screen, later, connection } = talking();
    void agent.stop();
    void session['dispose']?.();
    session.go('Terminated');
    agent.transport.go('Disconnecting');
    agent.transport.go('Disconnected');
    later(12_000);
    expect(screen()).toEqual(nothing);
    expect(connection()?.status).toBe('idle');
  });

  it('is not the app where it tried what only works before an answer, and the call went on', () => {
    const { session, screen, later } = talking();
    void session['cancel']?.();
    later(60_000);
    session.go('Terminated');
    later(2_000);
    expect(screen().dialog?.condition).toBe('call.dropped');
  });

  it('is known for good: what comes later replaces nothing', () => {
    const { session, source, screen, later } = talking();
    void session['bye']?.();
    session.go('Terminated');
    source.delegate({}, session).onReject?.(response(488));
    source.report({ name: 'NotAllowedError', message: 'Permission denied' }, 'call-1');
    later(2_000);
    expect(screen()).toEqual(nothing);
  });
});

describe('sipjs: an incoming call that somebody takes or turns down', () => {
  const ring = () => {
    const made = setUp({}, { delegate: { onInvite: () => undefined } });
    const invitation = withMethods({
      accept: () => Promise.resolve('accept'),
      reject: () => Promise.resolve('reject'),
    }) as ReturnType<typeof fakeSession> & Record<string, () => Promise<unknown>>;
    made.agent.delegate?.onInvite?.(invitation);
    const cancel = (reason?: string) => {
      invitation.delegate?.onCancel?.({ request: revivedMessage({ reason }, false) });
      invitation.go('Terminated');
      made.later(2_000);
    };
    return { ...made, invitation, cancel };
  };

  it('is silent when the app turns it down', () => {
    const { invitation, screen, later } = ring();
    void invitation['reject']?.();
    invitation.go('Terminated');
    later(2_000);
    expect(screen()).toEqual(nothing);
  });

  it('is missed when the SDK gives it up by itself', () => {
    const { invitation, screen, later } = ring();
    invitation.go('Terminated');
    later(2_000);
    expect(screen().banner?.condition).toBe('call.missed');
  });

  it.each([undefined, 'SIP;cause=200;text="Call completed elsewhere"'])(
    'is lost by somebody who had pressed Answer when it is canceled with %s (B10)',
    (reason) => {
      const { invitation, screen, cancel } = ring();
      void invitation['accept']?.();
      cancel(reason);
      expect(screen().banner?.condition).toBe('call.answerLost');
    },
  );

  it('is lost when the answer crossed that of another phone', () => {
    const { invitation, screen, later } = ring();
    void invitation['accept']?.();
    invitation.go('Establishing');
    invitation.go('Established');
    later(200);
    const reason = 'SIP;cause=200;text="Call completed elsewhere"';
    invitation.delegate?.onBye?.({ accept: vi.fn(), request: revivedMessage({ reason }, false) });
    invitation.go('Terminated');
    later(2_000);
    expect(screen()).toMatchObject({ banner: { condition: 'call.answerLost' }, dialog: null });
  });
});

describe('sipjs: what its promises are rejected with', () => {
  it.each([
    'An error occurred during state transition.',
    'Invalid session state Established',
    'Request pending.',
  ])(
    'in a live call, "%s" is a mistake of the app and disturbs nobody, whatever its class is called',
    (message) => {
      const { source, session, screen, issues, later } = talking();
      source.report(new Error(message), session.id);
      later(2_000);
      expect(screen()).toEqual(nothing);
      expect(issues().at(-1)?.condition).toBe('sdk.misuse');
    },
  );

  it('in a live call, that its peer connection is in a wrong state says nothing of the microphone', () => {
    const { source, session, screen, later } = talking();
    source.report(new DOMException('The signalingState is closed.', 'InvalidStateError'), session.id);
    later(2_000);
    expect(screen()).toEqual(nothing);
  });
});

describe('sipjs: the methods that are listened to (A1)', () => {
  it('return and throw what they did, under an app that wraps them too, and are their old selves after the undo', async () => {
    const { source } = setUp();
    const session = withMethods() as ReturnType<typeof fakeSession> & Record<string, () => Promise<unknown>>;
    const { bye, cancel } = session;
    const undo = source.track(session);
    expect(session['bye']).not.toBe(bye);
    await expect(session['bye']?.()).resolves.toBe('bye');
    const under = session['cancel'];
    session['cancel'] = () => Promise.reject(new Error('the app’s own'));
    await expect(session['cancel']()).rejects.toThrow('the app’s own');
    undo();
    expect(session['bye']).toBe(bye);
    await expect(under?.()).resolves.toBe('cancel');
    expect(cancel).toHaveBeenCalledOnce();
  });
});

it('sipjs: an answer whose sound cannot be used is told as that', () => {
  const { source, screen, later } = setUp();
  const session = withMethods({ dialog: {} });
  source.track(session);
  session.go('Establishing');
  session.go('Terminated');
  later(1_000);
  expect(screen().dialog?.condition).toBe('call.incompatible');
});
