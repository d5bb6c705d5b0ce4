import { selectHangupCause } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from '../test-support/room.ts';

describe('the state of a room', () => {
  it('is no trouble before the first connect, although the SDK calls it disconnected', () => {
    const room = onScreen();
    room.state('disconnected');
    expect(room.connection()).toBe('idle');
    expect(room.seen(20_000)).toEqual(quiet);
  });

  it('says that it reconnects while only the signal connection does', () => {
    const room = onScreen();
    room.join();
    room.state('signalReconnecting');
    expect(room.seen()).toEqual({ ...quiet, banner: 'signaling.reconnecting' });
    const codes = room.after(0).callErrors.issues.map(({ code }) => code);
    expect(codes).toContain('livekit/state/signalReconnecting');
    expect(codes).not.toContain('livekit/state/reconnecting');
  });

  it('has lost media on record while everything is rebuilt, and nothing of it afterwards', () => {
    const room = onScreen();
    room.join();
    room.state('signalReconnecting');
    room.state('reconnecting');
    room.seen();
    const lost = room.after(0).callErrors.issues.filter(({ status }) => status === 'active');
    expect(lost.map(({ condition }) => condition)).toContain('ice.reconnecting');
    room.state('connected');
    expect(room.after(0).callErrors.issues.every(({ status }) => status === 'resolved')).toBe(true);
    expect(room.after(0).screen.confirmation).not.toBeNull();
  });

  it('is back by its state even where the event "reconnected" never comes', () => {
    const room = onScreen();
    room.join();
    room.state('reconnecting');
    room.says('connectionStateChanged', 'connected');
    expect(room.connection()).toBe('connected');
  });

  it('makes a call of its own of every stay in the same room', () => {
    const room = onScreen();
    room.join();
    room.leave(1);
    room.join();
    const calls = Object.values(room.after(0).hangupCause.calls);
    expect(calls.map(({ callId, phase }) => [callId, phase])).toEqual([
      ['standup', 'ended'],
      ['standup #2', 'active'],
    ]);
  });
});

describe('why a room was left', () => {
  it.each([
    ['undefined: it gave up', [], 'reconnecting', 'signaling.reconnectExhausted', 'call.dropped'],
    ['0: nobody knows', [0], 'connected', null, 'call.dropped'],
    ['shutdown', [3], 'connected', null, 'call.serviceError'],
    ['time-out', [14], 'connected', null, 'call.dropped'],
    ['elsewhere', [2], 'connected', null, 'signaling.joinedElsewhere'],
    ['elsewhere, while this client itself comes again', [2], 'reconnecting', null, 'call.dropped'],
    ['removed', [4], 'connected', null, 'signaling.removed'],
    ['deleted', [5], 'connected', null, 'call.endedByHost'],
    ['closed', [10], 'connected', null, null],
    ['own leaving', [1], 'connected', null, null],
    ['own leaving, while only the signal is away', [1], 'signalReconnecting', null, null],
    ['echo of the own farewell, from the service', [1], 'reconnecting', 'signaling.disconnected', null],
  ] as const)('%s', (_, reason, state, banner, dialog) => {
    const room = onScreen();
    room.join();
    if (state !== 'connected') room.state(state);
    room.leave(...reason);
    expect(room.seen(2_500)).toEqual({ banner, prompt: null, dialog });
    expect(selectHangupCause(room.after(0))?.phase).toBe('ended');
  });

  it('offers to reconnect where nothing else brings the person back', () => {
    const room = onScreen();
    room.join();
    room.state('signalReconnecting');
    room.leave();
    expect(room.after(2_500).screen.banner?.actions).toContain('reconnect');
  });

  it('offers to join again from the dialog of a call that was cut off', () => {
    const room = onScreen();
    room.join();
    room.leave(14);
    expect(room.after(600).screen.dialog?.actions).toContain('redial');
  });

  it('is the own leaving of a person who does not wait until everything is rebuilt (A1)', () => {
    const room = onScreen({ engine: { isClosed: true } });
    room.join();
    room.state('reconnecting');
    room.leave(1);
    expect(room.seen(20_000)).toEqual(quiet);
    expect(room.connection()).toBe('idle');
    expect(selectHangupCause(room.after(0))).toMatchObject({
      hangup: { endedBy: 'you' },
    });
  });

  it('is quiet when the app said that it leaves', () => {
    const room = onScreen();
    room.join();
    room.state('reconnecting');
    room.store.closing();
    room.leave(1);
    expect(room.seen(20_000)).toEqual(quiet);
  });
});

describe('a room that could not be joined', () => {
  const error = (reason: number, more: object = {}) => ({
    name: 'ConnectionError',
    reason,
    message: 'x',
    ...more,
  });

  it.each([
    ['401', 12, error(0, { status: 401 }), { ...quiet, prompt: 'auth.invalidCredentials' }],
    ['403', 12, error(0, { status: 403 }), { ...quiet, dialog: 'auth.notAuthorized' }],
    ['no such room', 12, error(0, { status: 404 }), { ...quiet, banner: 'service.notFound' }],
    ['unreachable', 7, error(1), { ...quiet, banner: 'signaling.unreachable' }],
    ['a time-out', 0, error(5), { ...quiet, banner: 'signaling.unreachable' }],
    ['its own cancelling', 1, error(3), quiet],
  ])('because of %s', (_, reason, rejection, seen) => {
    const room = onScreen();
    room.state('connecting');
    room.leave(reason);
    room.rejects(rejection);
    expect(room.seen(2_000)).toEqual(seen);
  });

  it('is told by the event alone where the app reports nothing', () => {
    const room = onScreen();
    room.state('connecting');
    room.leave(12);
    expect(room.seen(2_000)).toEqual({ ...quiet, prompt: 'auth.invalidCredentials' });
  });

  it('is told although the reason of a "leave" gets lost on the way', () => {
    const room = onScreen();
    room.state('connecting');
    room.leave();
    room.rejects(error(4));
    expect(room.seen(2_000)).toEqual({ ...quiet, banner: 'service.upstream' });
  });

  it('could not be started where the service let the person in and media failed (A4)', () => {
    const room = onScreen();
    room.state('connecting');
    room.says('signalConnected');
    room.leave(0);
    room.rejects(error(2));
    expect(room.seen(2_000)).toEqual({ ...quiet, dialog: 'call.setupFailed' });
    const active = room.after(0).callErrors.issues.filter(({ status }) => status === 'active');
    expect(active.map(({ code }) => code)).toEqual(['livekit/connection/InternalError']);
  });

  it('keeps the token of an address out of every detail', () => {
    const room = onScreen();
    room.state('connecting');
    room.leave(7);
    room.rejects(
      error(1, { message: "The URL 'ws://x/rtc?access_token=c2VjcmV0LXRva2Vu&sdk=js' is invalid" }),
    );
    expect(JSON.stringify(room.after(0))).not.toContain('c2VjcmV0');
  });
});

describe('joining again while the SDK still tries', () => {
  const again = () => {
    const room = onScreen();
    room.join();
    room.state('reconnecting');
    room.state('connecting');
    return room;
  };

  it('has lost a running call when it fails, whatever a reason means of a join', () => {
    const room = again();
    room.leave(7);
    room.rejects({ name: 'ConnectionError', reason: 1, message: 'x' });
    expect(room.seen(2_000)).toEqual({
      ...quiet,
      banner: 'signaling.unreachable',
      dialog: 'call.dropped',
    });
  });

  it('has ended the call, and not canceled it, when the person gives up', () => {
    const room = again();
    room.leave(1);
    expect(room.seen(20_000)).toEqual(quiet);
    const known = room.after(0).callErrors.issues.map(({ condition }) => condition);
    expect(known).toContain('call.ended');
    expect(known).not.toContain('call.canceled');
  });
});
