import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../../test-support/recoveryRequest.ts';
import { revivedMessage } from './replay.ts';
import { fakeSession, setUp, response, nothing } from './test-support/agent.ts';

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

  it.each([
    [[183], 603, 'call.unavailable'],
    [[183], 480, 'call.unavailable'],
    [[183, 180], 603, 'call.declined'],
    [[180, 183], 480, 'call.noAnswer'],
  ])('takes only a 180 for ringing: %j, then %i is %s', (provisional, status, condition) => {
    const { call, source, later, screen, store } = setUp();
    const session = call();
    const delegate = source.delegate();
    for (const one of provisional) delegate.onProgress?.(response(one));
    expect(store.getSnapshot().hangupCause.calls['call-1']?.phase).toBe('ringing');
    session.go('Terminated');
    delegate.onReject?.(response(status));
    later(1_000);
    expect(screen().dialog?.condition).toBe(condition);
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
    source.delegate().onReject?.({ message: { ...response(486).message, callId: 'bbb' } });
    const told = issues().find((issue) => issue.condition === 'call.busy');
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

  it.each([401, 407])('asks to sign in after a %i, until a call is answered', (status) => {
    const { call, source, screen, later } = setUp({ credentials: () => ({ authorizationPassword: 'new' }) });
    const session = call('first');
    session.go('Terminated');
    source.delegate({}, session).onReject?.(response(status));
    later(1_000);
    expect(screen()).toMatchObject({ prompt: { condition: 'auth.required' }, dialog: null });
    expect(screen().prompt?.actions).toContain('reauthenticate');
    call('second').go('Established');
    later(1_000);
    expect(screen().prompt).toBeNull();
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

  it('does not take a refused re-INVITE for the end of the call, but for a hold that failed', () => {
    const { answered, source, screen, store, later } = setUp();
    source.delegate({}, answered()).onReject?.(response(488));
    later(2_000);
    expect(screen()).toMatchObject({ banner: { condition: 'call.holdFailed' }, dialog: null });
    expect(store.getSnapshot().hangupCause.calls['call-1']?.phase).toBe('active');
  });

  it.each([
    ['REFER', 'call.transferFailed'],
    ['MESSAGE', 'message.notDelivered'],
    ['BYE', undefined],
    ['INFO', undefined],
  ])(
    'tells a refused %s as that, in a call and without one, and never as a failed sign-in',
    (method, told) => {
      for (const inCall of [true, false]) {
        const { answered, source, issues, connection, connect } = setUp();
        connect();
        const session = inCall ? answered() : undefined;
        source.delegate({}, session).onReject?.(response(403, { method }));
        expect(issues().at(-1)?.condition).toBe(told);
        expect(connection()?.status).toBe('connected');
      }
    },
  );
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
    await source.recover?.(recoveryRequest('resumeMedia'));
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
