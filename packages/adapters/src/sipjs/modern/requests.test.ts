import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../../kit/replay/emitter.ts';
import { fakeSession, nothing, response, setUp } from './test-support/agent.ts';

interface Sent {
  delegate?: Record<string, ((response: object) => void) | undefined> | undefined;
}

/**
 * A session in an active call, whose requests somebody else sends: for example `SessionManager`, which does not have
 * our delegate.
 */
async function talking() {
  const invited: Sent = { delegate: { onReject: vi.fn() } };
  const referred: Sent = {};
  const track = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
  const sender = { track: track as object, replaceTrack: () => Promise.resolve() };
  const session = fakeSession('call-1', {
    invite: () => Promise.resolve(invited),
    refer() {
      return Promise.resolve(referred);
    },
    bye: () => Promise.resolve(),
    reject: () => Promise.resolve(),
    accept: undefined,
    onNotify: undefined as ((notification: object) => void) | undefined,
  });
  Object.assign(session.peer, { getSenders: () => [sender] });
  const one = setUp();
  one.connect();
  one.source.track(session as never);
  session.go('Establishing');
  session.go('Established');
  session.peer.go('connected');
  const asked = session as unknown as Record<'invite' | 'refer' | 'bye', () => Promise<unknown>>;
  const settled = async () => {
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ...one, session, asked, invited, referred, track, sender, settled };
}

describe('sipjs: a request within a call (B11)', () => {
  it.each([488, 491, 408, 481])(
    'for a hold that is refused with %i is told, whoever sent it',
    async (status) => {
      const { asked, invited, settled, later, screen } = await talking();
      const theirs = invited.delegate?.['onReject'];
      void asked.invite();
      await settled();
      invited.delegate?.['onReject']?.(response(status, { method: 'INVITE' }));
      later(1_000);
      expect(theirs).toHaveBeenCalledOnce();
      expect(screen().banner?.condition).toBe('call.holdFailed');
    },
  );

  it.each([
    ['invite', 'INVITE', 200],
    ['refer', 'REFER', 202],
  ] as const)(
    'for %s that is accepted ends the news that an earlier one was not',
    async (name, method, status) => {
      const one = await talking();
      const sent = name === 'invite' ? one.invited : one.referred;
      const send = async (answer: string, code: number) => {
        sent.delegate = {};
        void one.asked[name]();
        await one.settled();
        sent.delegate[answer]?.(response(code, { method }));
        one.later(2_000);
        return one.screen().banner?.condition;
      };
      expect(await send('onReject', 488)).toMatch(/Failed$/);
      expect(await send('onAccept', status)).toBeUndefined();
    },
  );

  it('is told once where the app has our delegate too', async () => {
    const { asked, invited, settled, issues, source, session } = await talking();
    const ours = source.delegate(undefined, session as never);
    invited.delegate = { onReject: (answer) => ours.onReject?.(answer as never) };
    void asked.invite();
    await settled();
    invited.delegate['onReject']?.(response(488, { method: 'INVITE' }));
    expect(issues().filter(({ condition }) => condition === 'call.holdFailed')).toMatchObject([{ count: 1 }]);
  });

  it('that is refused after the person has hung up is nobody’s news', async () => {
    const { asked, invited, settled, later, screen, session } = await talking();
    void asked.invite();
    await settled();
    void asked.bye();
    session.go('Terminating');
    session.go('Terminated');
    invited.delegate?.['onReject']?.(response(500, { method: 'INVITE' }));
    later(2_000);
    expect(screen()).toEqual(nothing);
  });

  it('for a hold whose answer cannot be used, so that the SDK hangs up, is told as that', async () => {
    const { session, later, screen } = await talking();
    Object.assign(session, { pendingReinvite: true });
    session.go('Terminated');
    later(1_000);
    expect(screen()).toMatchObject({ dialog: { condition: 'call.endedByHold' }, banner: null });
  });

  it.each([
    [0, 'call.endedByHold'],
    [5_000, 'call.dropped'],
  ])('for a hold that is refused, with the end of the call %i ms later', async (ms, condition) => {
    const { asked, invited, settled, later, screen, session } = await talking();
    void asked.invite();
    await settled();
    invited.delegate?.['onReject']?.(response(488, { method: 'INVITE' }));
    later(ms);
    session.go('Terminated');
    later(1_000);
    expect(screen().dialog?.condition).toBe(condition);
  });

  it('that still waits when the person hangs up, or the connection goes, has not ended the call', async () => {
    const mine = await talking();
    Object.assign(mine.session, { pendingReinvite: true });
    void mine.asked.bye();
    mine.session.go('Terminated');
    mine.later(1_000);
    expect(mine.screen()).toEqual(nothing);
    const lost = await talking();
    Object.assign(lost.session, { pendingReinvite: true });
    lost.lose();
    lost.session.go('Terminated');
    lost.later(1_000);
    expect(lost.screen().dialog?.condition).toBe('call.dropped');
  });

  it('for a transfer that is refused is told, also where nobody listens to it', async () => {
    const { asked, referred, settled, later, screen } = await talking();
    void asked.refer();
    await settled();
    referred.delegate?.['onReject']?.(response(603, { method: 'REFER' }));
    later(1_000);
    expect(screen().banner?.condition).toBe('call.transferFailed');
  });

  it.each([
    ['SIP/2.0 486 Busy Here\r\n', 'call.transferFailed'],
    ['SIP/2.0 200 OK', undefined],
    ['SIP/2.0 100 Trying', undefined],
    ['nonsense', undefined],
  ])('whose NOTIFY says %j', async (body, condition) => {
    const { asked, settled, later, screen, session } = await talking();
    const theirs = vi.fn();
    Object.assign(session, { onNotify: theirs });
    void asked.refer();
    await settled();
    (session as unknown as { onNotify(notification: object): void }).onNotify({ request: { body } });
    later(1_000);
    expect(theirs).toHaveBeenCalledOnce();
    expect(screen().banner?.condition).toBe(condition);
  });
});

describe('sipjs: the NOTIFY of a transfer that the session’s own delegate takes', () => {
  const busy = { request: { body: 'SIP/2.0 486 Busy Here\r\n' } };
  type Notified = { onNotify?(notification: object): void } | undefined;

  it('is heard beside it', async () => {
    const { later, screen, session } = await talking();
    const onNotify = vi.fn();
    session.delegate = { onNotify } as object;
    (session.delegate as Notified)?.onNotify?.(busy);
    later(1_000);
    expect(onNotify).toHaveBeenCalledExactlyOnceWith(busy);
    expect(screen().banner?.condition).toBe('call.transferFailed');
  });

  it('is accepted where the app has none, as the SDK would have done', async () => {
    const { later, screen, session } = await talking();
    const accept = vi.fn();
    (session.delegate as Notified)?.onNotify?.({ ...busy, accept });
    later(1_000);
    expect(accept).toHaveBeenCalledOnce();
    expect(screen().banner?.condition).toBe('call.transferFailed');
  });
});

describe('sipjs: what the SDK throws', () => {
  it.each([
    'Invalid session state Established',
    'Invalid session state Terminated',
    'The session has terminated.',
    'Request pending.',
    'Reinvite in progress. Please wait until complete, then try again.',
  ])('is on record only in a call that goes on: %s', async (message) => {
    const { source, later, screen, issues } = await talking();
    source.report(new Error(message), 'call-1');
    later(2_000);
    expect(screen()).toEqual(nothing);
    expect(issues()).toMatchObject([{ condition: 'sdk.misuse', surface: 'silent' }]);
  });
});

describe('sipjs: an error of the SDK in a call that is being set up', () => {
  class Exception extends Error {}

  it.each([
    [new Error('Unspecified transport error.'), 'sipjs/error/TransportError', 'call.networkFailed'],
    [new Error('Not connected.'), 'sipjs/error/TransportError', 'call.networkFailed'],
    [new Error('WebSocket send failed.'), 'sipjs/error/TransportError', 'call.networkFailed'],
    [new Error('Transaction state error.'), 'sipjs/error/TransactionStateError', 'sdk.misuse'],
    [
      new Error('INVITE not acceptable in state Completed.'),
      'sipjs/error/TransactionStateError',
      'sdk.misuse',
    ],
    [new Exception('Whatever it says'), 'sipjs/error/Exception', 'call.setupFailed'],
    [
      new DOMException('Called in wrong state: have-local-offer', 'InvalidStateError'),
      'sipjs/WEBRTC_ERROR',
      'call.setupFailed',
    ],
    [
      { name: 'INVALID_STATE_ERROR', message: 'Invalid status: 8' },
      'sipjs/error/StateTransitionError',
      'sdk.misuse',
    ],
  ])('is told as what it is, whatever its class is called: %s', (error, code, condition) => {
    const { call, source, issues } = setUp();
    call();
    source.report(error, 'call-1');
    expect(issues().at(-1)).toMatchObject({ code, condition });
  });
});

describe('sipjs: the microphone of a call', () => {
  it('that ends is told, and works again with another track', async () => {
    const { track, sender, session, later, screen } = await talking();
    track.readyState = 'ended';
    track.emit('ended');
    later(100);
    expect(screen().prompt?.condition).toBe('media.captureEnded');
    sender.track = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
    session.peer.go('connected');
    session.go('Established');
    later(100);
    expect(screen().prompt).toBeNull();
  });

  it('that the system holds is told after 2 s, until it is given back', async () => {
    const { track, later, screen } = await talking();
    track.muted = true;
    track.emit('mute');
    later(1_900);
    expect(screen().banner).toBeNull();
    later(700);
    expect(screen().banner?.condition).toBe('media.captureInterrupted');
    track.muted = false;
    track.emit('unmute');
    later(2_000);
    expect(screen().banner).toBeNull();
  });
});
