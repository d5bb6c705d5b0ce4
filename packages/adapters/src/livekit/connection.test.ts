import { selectHangupCause } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { livekitSource } from './source.ts';
import type { LivekitRoomLike } from './sdk.ts';
import { onScreen, quiet } from './test-support/room.ts';

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

  it('is the own leaving of a person who does not wait until everything is rebuilt', () => {
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

  it('could not be started where the service let the person in and media failed', () => {
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

describe('recovery', () => {
  const fakeRoom = (more: Partial<LivekitRoomLike> = {}): LivekitRoomLike => ({
    on: () => undefined,
    off: () => undefined,
    state: 'connected',
    name: 'standup',
    canPlaybackAudio: true,
    remoteParticipants: { size: 0 },
    localParticipant: {
      setMicrophoneEnabled: () => Promise.resolve(),
      setCameraEnabled: () => Promise.resolve(),
    },
    startAudio: () => Promise.resolve(),
    startVideo: () => Promise.resolve(),
    ...more,
  });
  const request = (action: 'reconnect' | 'resumeMedia' | 'resumePlayback', code = '') => ({
    issueId: 'x',
    action,
    code,
    callId: null,
  });

  it('joins by what the app gave, and passes on what the person entered', async () => {
    const join = vi.fn(() => Promise.resolve());
    await livekitSource(fakeRoom(), { join }).recover?.({ ...request('reconnect'), input: 'token' });
    expect(join).toHaveBeenCalledWith('token');
  });

  it('says what is missing where the app gave nothing', async () => {
    await expect(livekitSource(fakeRoom()).recover?.(request('reconnect'))).rejects.toThrow(/Pass `join`/);
  });

  it('does not publish into a room that is not there', async () => {
    const away = livekitSource(fakeRoom({ state: 'disconnected' }));
    await expect(away.recover?.(request('resumeMedia'))).rejects.toThrow(/not connected/);
  });

  it.each([
    ['audio', 'startAudio'],
    ['video', 'startVideo'],
  ] as const)('plays %s', async (kind, method) => {
    const play = vi.fn(() => Promise.resolve());
    await livekitSource(fakeRoom({ [method]: play })).recover?.(
      request('resumePlayback', `livekit/playback/${kind}`),
    );
    expect(play).toHaveBeenCalledOnce();
  });

  it('needs a room', () => {
    expect(() => livekitSource({} as LivekitRoomLike)).toThrow(/new Room/);
  });
});
