import { EventEmitter } from 'node:events';
import { createCallStore } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { sipjsLegacySource } from './source.ts';
import { sipjsUA, jssipUA, newSession, response, local, setUp } from './test-support/fakes.ts';

describe('a call that fails in sip.js 0.15', () => {
  it('is one issue, whatever three events tell it', () => {
    const { source, store, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    session.emit('rejected', response(486), 'Busy');
    session.emit('failed', response(486), 'Busy');
    session.emit('terminated', response(486), 'Busy');
    expect(shown()).toEqual(['call.busy']);
    expect(store.getSnapshot().callErrors.issues).toHaveLength(1);
    expect(store.getSnapshot().callErrors.issues[0]?.count).toBe(1);
  });

  it.each([
    [100, 'call.unavailable'],
    [180, 'call.noAnswer'],
  ])('has rung at the other side only if somebody said so (%i)', (status, condition) => {
    const { source, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    session.emit('progress', response(status));
    session.emit('rejected', response(480), 'Unavailable');
    expect(shown()).toEqual([condition]);
  });

  it('asks for the microphone that only its media handler speaks of', () => {
    const { source, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    const handler = new EventEmitter();
    Object.assign(session, { sessionDescriptionHandler: handler });
    session.emit('SessionDescriptionHandler-created', handler);
    handler.emit('userMediaFailed', { name: 'NotAllowedError', message: 'Permission denied' });
    session.emit('failed', undefined, 'WebRTC Error');
    session.emit('terminated', undefined, 'WebRTC Error');
    expect(shown()).toEqual(['media.permissionDenied']);
  });

  it.each(['request timeout', 'Request Timeout', 'REQUEST TIMEOUT'])(
    'blames the network for "%s"',
    (cause) => {
      const { source, shown } = setUp(sipjsUA());
      const session = newSession();
      source.track(session);
      session.emit('failed', null, cause);
      expect(shown()).toEqual(['call.networkFailed']);
    },
  );

  it('says nothing when the person takes it back', () => {
    const { source, shown } = setUp(sipjsUA());
    const session = newSession();
    source.track(session);
    session.emit('cancel');
    session.emit('rejected', response(487), 'Canceled');
    session.emit('failed', response(487), 'Canceled');
    session.emit('terminated', response(487), 'Canceled');
    expect(shown()).toEqual([]);
  });
});

describe('an incoming call in sip.js 0.15', () => {
  const ringing = () => {
    const ua = sipjsUA();
    const set = setUp(ua);
    const session = newSession({ accept: () => undefined });
    ua.emit('invite', session);
    return { ...set, ua, session };
  };

  it.each(['Temporarily Unavailable', 'Busy Here', 'Decline'])(
    'that the person declines as "%s" says nothing',
    (text) => {
      const { session, shown } = ringing();
      session.emit('rejected', text, text);
      session.emit('failed', text, text);
      session.emit('terminated', undefined, undefined);
      expect(shown()).toEqual([]);
    },
  );

  it('rings on when its socket is lost and comes back, and can be answered', () => {
    const { session, shown, store } = ringing();
    session.emit('failed', undefined, 'Connection Error');
    session.emit('accepted', 'OK');
    expect(shown()).toEqual([]);
    expect(store.getSnapshot().hangupCause.calls['s1']?.phase).toBe('active');
  });
});

describe('a call of JsSIP', () => {
  it('that could not have its microphone is over, and so not in the way of the next', () => {
    const ua = jssipUA();
    const { shown, store } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('User Denied Media Access'));
    session.emit('getusermediafailed', { name: 'NotFoundError' });
    expect(shown()).toEqual(['media.deviceNotFound']);
    expect(store.getSnapshot().hangupCause.calls['s1']?.phase).toBe('ended');
  });

  it('that the person declines while the connection is away is no failure', () => {
    const ua = jssipUA({ isConnected: () => false });
    const { shown } = setUp(ua);
    const session = newSession({ direction: 'incoming' });
    ua.emit('newRTCSession', { originator: 'remote', session });
    session.emit('failed', local('Rejected'));
    expect(shown()).toEqual([]);
  });

  it('that ended before a store came is not there for it', () => {
    const ua = jssipUA();
    const source = sipjsLegacySource(ua);
    source.track(newSession({ start_time: new Date(), end_time: new Date(), isEnded: () => true }));
    const store = createCallStore([source]);
    store.connect();
    expect(store.getSnapshot().hangupCause.calls).toEqual({});
  });

  it('that nobody answered is not taken for one that the person took back', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession({ _cancel_reason: 'SIP ;cause=408 ;text="Request Timeout"' });
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('Canceled'));
    expect(shown()).toEqual(['call.networkFailed']);
  });

  it('that rang when the connection went away did not get through', () => {
    const ua = jssipUA({ isConnected: () => false });
    const { shown } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('Canceled'));
    expect(shown()).toContain('call.networkFailed');
  });

  it('that the person took back says nothing', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('failed', local('Canceled'));
    expect(shown()).toEqual([]);
  });

  it('that its own session timer ended was cut off', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession();
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('accepted', {});
    session.emit('ended', local('Request Timeout'));
    expect(shown()).toEqual(['call.dropped']);
  });

  it('is found by itself, also an incoming one that is missed', () => {
    const ua = jssipUA();
    const { shown } = setUp(ua);
    const session = newSession({ direction: 'incoming' });
    ua.emit('newRTCSession', { originator: 'remote', session });
    session.emit('failed', { originator: 'remote', message: null, cause: 'Canceled' });
    expect(shown()).toEqual(['call.missed']);
  });
});

describe('a hold in sip.js 0.15', () => {
  const talking = () => {
    const made = setUp(sipjsUA());
    const session = newSession({ terminate: () => undefined, bye: () => undefined });
    made.source.track(session);
    session.emit('accepted', {});
    return { ...made, session: session as typeof session & { bye(): void } };
  };

  it('that is refused leaves the call as it is, and is told', () => {
    const { session, shown, store } = talking();
    session.emit('reinviteFailed', session);
    expect(shown()).toEqual(['call.holdFailed']);
    expect(store.getSnapshot().hangupCause.calls['s1']?.phase).toBe('active');
  });

  it('that is accepted later ends the news of the one that was not, whatever the other side asks for', () => {
    const { session, shown } = talking();
    session.emit('reinviteFailed', session);
    session.emit('reinvite', session, {});
    session.emit('reinviteAccepted', session);
    expect(shown()).toEqual(['call.holdFailed']);
    session.emit('reinviteAccepted', session);
    expect(shown()).toEqual([]);
  });

  it('of the other side that was refused here is not told as one of this side', () => {
    const { session, shown } = talking();
    session.emit('reinvite', session, {});
    session.emit('reinviteFailed', session);
    expect(shown()).toEqual([]);
    session.emit('reinvite', session, {});
    session.emit('reinviteAccepted', session);
    session.emit('reinviteFailed', session);
    expect(shown()).toEqual(['call.holdFailed']);
  });

  it('whose answer cannot be used ends the call, which is told as that', () => {
    const { session, shown } = talking();
    session.emit('reinviteFailed', session);
    session.emit('terminated', undefined, 'Incompatible SDP');
    expect(shown()).toEqual(['call.endedByHold']);
  });

  it('that is refused after the person has hung up is nobody’s news', () => {
    const { session, shown } = talking();
    session.bye();
    session.emit('reinviteFailed', session);
    session.emit('terminated', undefined, undefined);
    expect(shown()).toEqual([]);
  });
});

describe('a transfer in the older packages', () => {
  const moving = (refer: (transfer: EventEmitter) => unknown) => {
    const ua = jssipUA();
    const made = setUp(ua);
    const transfer = new EventEmitter();
    const session = newSession({ refer: () => refer(transfer), terminate: () => undefined });
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('accepted', {});
    const app = session as typeof session & { refer(): unknown; terminate(): void };
    expect(app.refer()).toBe(refer(transfer));
    const details = () => made.store.getSnapshot().callErrors.issues.at(-1)?.details;
    return { ...made, transfer, app, details };
  };
  const returned = (transfer: EventEmitter) => transfer;

  it.each([
    ['requestFailed', { response: response(603), cause: 'Rejected' }, 603],
    ['requestFailed', { response: null, cause: 'Request Timeout' }, undefined],
    ['failed', { status_line: { status_code: 486, reason_phrase: 'Busy Here' } }, 486],
    ['referRequestRejected', {}, undefined],
    ['notify', { body: 'SIP/2.0 486 Busy Here\r\n' }, 486],
  ])('that is refused is told: %s %j', (event, payload, status) => {
    const { transfer, shown, details } = moving(returned);
    transfer.emit(event, payload);
    expect(shown()).toEqual(['call.transferFailed']);
    expect(details()?.['sipCode']).toBe(status);
  });

  it.each([
    ['notify', { body: 'SIP/2.0 200 OK' }],
    ['notify', { body: 'SIP/2.0 100 Trying' }],
    ['failed', undefined],
    ['failed', { status_line: { status_code: 'odd' } }],
  ])('that goes on, or whose connection is lost later, is not: %s %j', (event, payload) => {
    const { transfer, shown } = moving(returned);
    transfer.emit(event, payload);
    expect(shown()).toEqual([]);
  });

  it('that is tried again is no failed one any more, until it is refused too', () => {
    const { transfer, app, shown } = moving(returned);
    const refuse = () => transfer.emit('requestFailed', { response: response(603) });
    refuse();
    expect(shown()).toEqual(['call.transferFailed']);
    app.refer();
    expect(shown()).toEqual([]);
    refuse();
    expect(shown()).toEqual(['call.transferFailed']);
  });

  it('that is refused after the person has hung up is nobody’s news', () => {
    const { transfer, app, shown } = moving(returned);
    app.terminate();
    transfer.emit('requestFailed', { response: response(481) });
    app.emit('ended', local('Terminated'));
    expect(shown()).toEqual([]);
  });

  it('is not listened to any more when the store leaves', () => {
    const { transfer, stop } = moving(returned);
    expect(transfer.eventNames()).not.toEqual([]);
    stop();
    expect(transfer.eventNames()).toEqual([]);
  });
});

describe('who ends a talk of the older packages (A1)', () => {
  const talking = (more: object) => {
    const ua = jssipUA();
    const made = setUp(ua);
    const terminate = vi.fn((..._: unknown[]) => 'done');
    const session = newSession({ terminate, ...more });
    ua.emit('newRTCSession', { originator: 'local', session });
    session.emit('accepted', {});
    const end = () => made.store.getSnapshot().hangupCause.calls['s1']?.hangup?.endedBy;
    return { ...made, session, terminate, end };
  };

  it('is the app that calls terminate(), which returns what it did', () => {
    const { session, shown, end, stop, terminate } = talking({});
    expect(session['terminate' as never] as unknown).not.toBe(terminate);
    expect((session as unknown as { terminate(): unknown }).terminate()).toBe('done');
    session.emit('ended', local('Terminated'));
    expect([shown(), end()]).toEqual([[], 'you']);
    stop();
    expect((session as unknown as { terminate(): unknown }).terminate).toBe(terminate);
  });

  it.each([
    ['Hold Failed', 'call.endedByHold', 'unknown'],
    ['Unhold Failed', 'call.endedByHold', 'unknown'],
    ['Media Renegotiation Failed', 'call.dropped', 'network'],
  ])('is JsSIP itself where it calls terminate() with a cause: %s', (reason, condition, by) => {
    const { session, shown, end } = talking({});
    session.emit('hold', { originator: 'local' });
    const cause = { cause: 'WebRTC Error', status_code: 500, reason_phrase: reason };
    (session as unknown as { terminate(options: object): void }).terminate(cause);
    session.emit('ended', local('WebRTC Error'));
    expect([shown(), end()]).toEqual([[condition], by]);
  });

  it.each([
    ['local', 1_000, 'call.endedByHold'],
    ['local', 60_000, 'call.dropped'],
    ['remote', 1_000, 'call.dropped'],
  ])('is JsSIP, by its cause alone, %i ms after a hold of the %s side', (originator, ms, condition) => {
    const { session, shown, clock } = talking({ terminate: undefined });
    session.emit('hold', { originator });
    clock.runTo(clock.now() + Number(ms));
    session.emit('ended', local('WebRTC Error'));
    expect(shown()).toEqual([condition]);
  });

  it('leaves nothing of its own on a call that others offer in the place of this one', () => {
    const accept = vi.fn();
    const offered = { accept };
    const { session, stop } = talking({});
    session.emit('replaces', offered);
    expect(offered.accept).not.toBe(accept);
    stop();
    expect(offered.accept).toBe(accept);
    expect(Object.getOwnPropertyDescriptor(offered, 'accept')).toEqual({
      value: accept,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });

  it('leaves nothing on the class of such a call either, whose method it is', () => {
    class Offered {
      accept(): void {}
    }
    const offered = new Offered();
    const { session, stop } = talking({});
    session.emit('replaces', offered);
    expect(Object.keys(Object.getOwnPropertyDescriptors(offered))).toEqual(['accept']);
    stop();
    expect(Object.getOwnPropertyDescriptors(offered)).toEqual({});
  });

  it('is nobody here where no method was called', () => {
    const { session, shown, end } = talking({});
    session.emit('ended', local('Terminated'));
    expect([shown(), end()]).toEqual([['call.dropped'], 'unknown']);
  });
});
