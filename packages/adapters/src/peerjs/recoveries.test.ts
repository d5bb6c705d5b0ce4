import type { RecoveryAction } from '@faultline/core';
import { createEmitter, createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../test-support/recoveryRequest.ts';
import { peerjsSource } from './source.ts';
import { onScreen, quiet } from './test-support/onScreen.ts';
import type { PeerjsPeerLike } from './sdk.ts';

const request = (action: RecoveryAction, code = '') => recoveryRequest(action, { code });

const peerWith = (more: object = {}) =>
  createEmitter({ open: false, disconnected: true, destroyed: false, reconnect: vi.fn(), ...more });

describe('reconnect', () => {
  it('is asked of the peer, and done when the server has let it in', async () => {
    const reconnect = vi.fn();
    const peer = peerWith({ reconnect });
    const source = peerjsSource(peer);
    source.connect(() => undefined);
    const asked = source.recover?.(request('reconnect'));
    await Promise.resolve();
    expect(reconnect).toHaveBeenCalledOnce();
    peer.emit('open', 'ada');
    await asked;
  });

  it('is refused with a sentence when the server does not', async () => {
    const peer = peerWith();
    const source = peerjsSource(peer);
    source.connect(() => undefined);
    const asked = source.recover?.(request('reconnect'));
    await Promise.resolve();
    peer.emit('error', { type: 'network', message: 'Lost connection to server.' });
    await expect(asked).rejects.toThrow(/could not be reached/);
  });

  it('cannot be done on a peer that was destroyed, and is nothing on one that is open', async () => {
    await expect(peerjsSource(peerWith({ destroyed: true })).recover?.(request('reconnect'))).rejects.toThrow(
      /new Peer/,
    );
    const open = peerWith({ open: true, disconnected: false });
    await peerjsSource(open).recover?.(request('reconnect'));
    expect(open.reconnect).not.toHaveBeenCalled();
  });

  it('leaves calling again to the app', async () => {
    await expect(peerjsSource(peerWith()).recover?.(request('redial'))).rejects.toThrow(/actions/);
  });
});

describe('resumeMedia', () => {
  const track = (readyState: string) => ({ ...createEmitter(), kind: 'audio', readyState, stop: vi.fn() });
  const callWith = (sender: object) => ({
    ...createEmitter(),
    connectionId: 'mc_1',
    peer: 'bob',
    open: true,
    close: () => undefined,
    peerConnection: { ...createEmitter(), connectionState: 'connected', getSenders: () => [sender] },
  });

  it.each([
    ['ended', 'ended', { readyState: 'ended' }, 'media.captureEnded'],
    ['the system does not release', 'interrupted', { muted: true }, 'media.captureInterrupted'],
  ])('puts a new track in the place of the one that %s (A3)', async (_, state, more, condition) => {
    const sender = {
      track: track('live') as object,
      replaceTrack: vi.fn((one: object) => void (sender.track = one)),
    };
    const fresh = track('live');
    const clock = createVirtualClock(1_000);
    const source = peerjsSource(peerWith({ open: true }), {
      clock,
      getUserMedia: () => Promise.resolve({ getAudioTracks: () => [fresh], getTracks: () => [fresh] }),
    });
    const codes: unknown[] = [];
    const over: unknown[] = [];
    source.connect((event) => {
      codes.push('code' in event ? [event.type, event.code] : event.type);
      if (event.type === 'issueCleared') over.push(event.condition);
    });
    const { track: old, replaceTrack } = sender;
    source.track(callWith(sender));
    Object.assign(old, more);
    (old as ReturnType<typeof track>).emit(state === 'ended' ? 'ended' : 'mute');
    clock.runTo(clock.now() + 15_000);
    expect(codes.at(-1)).toEqual(['issueRaised', `peerjs/track/${state}`]);
    await source.recover?.(request('resumeMedia', `peerjs/track/${state}`));
    expect(replaceTrack).toHaveBeenCalledWith(fresh);
    expect(fresh.stop).not.toHaveBeenCalled();
    expect(over).toContain(condition);
  });

  it('puts the device that the person chose in the place of one that works, which is switched off', async () => {
    const old = track('live');
    const sender = {
      track: old as object,
      replaceTrack: vi.fn((one: object) => void (sender.track = one)),
    };
    const fresh = track('live');
    const getUserMedia = vi.fn(() => Promise.resolve({ getAudioTracks: () => [fresh] }));
    const source = peerjsSource(peerWith({ open: true }), { getUserMedia });
    source.connect(() => undefined);
    source.track(callWith(sender));
    await source.recover?.({ ...request('useDevice'), input: { deviceId: 'desk' } });
    expect(getUserMedia).toHaveBeenCalledWith({ audio: { deviceId: { exact: 'desk' } } });
    expect(sender.track).toBe(fresh);
    expect(old.stop).toHaveBeenCalledOnce();
    expect(fresh.stop).not.toHaveBeenCalled();
  });

  it('leaves a shared screen and its sound alone, and says so where nothing of the kind is sent', async () => {
    const screen = { ...track('live'), kind: 'video', getSettings: () => ({ displaySurface: 'window' }) };
    const replaceTrack = vi.fn();
    const getUserMedia = vi.fn(() => Promise.resolve({ getVideoTracks: () => [track('live')] }));
    const source = peerjsSource(peerWith({ open: true }), { getUserMedia });
    source.connect(() => undefined);
    source.track(callWith({ track: screen, replaceTrack }));
    const chosen = { ...request('useDevice'), device: 'camera', input: { deviceId: 'desk' } } as const;
    await expect(source.recover?.(chosen)).rejects.toThrow(/still not be used/);
    expect([replaceTrack, getUserMedia, screen.stop].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  });

  it('leaves a screen alone that is no longer shared, of which Firefox says nothing any more', async () => {
    let settings: object = { frameRate: 30, height: 1024, width: 1280 };
    const screen = { ...track('live'), kind: 'video', getSettings: () => settings };
    const replaceTrack = vi.fn();
    const source = peerjsSource(peerWith({ open: true }), { getUserMedia: () => Promise.resolve({}) });
    source.connect(() => undefined);
    source.track(callWith({ track: screen, replaceTrack }));
    settings = {};
    screen.readyState = 'ended';
    await source.recover?.({ ...request('resumeMedia'), device: 'camera' });
    expect(replaceTrack).not.toHaveBeenCalled();
  });

  it('only asks where no track is missing, and switches the device off again', async () => {
    const fresh = track('live');
    const getUserMedia = vi.fn(() => Promise.resolve({ getTracks: () => [fresh] }));
    await peerjsSource(peerWith(), { getUserMedia }).recover?.(request('resumeMedia'));
    expect(fresh.stop).toHaveBeenCalledOnce();
  });

  it('says what is wrong now when the device still cannot be had', async () => {
    const refusal = Object.assign(new Error('Permission denied'), { name: 'NotAllowedError' });
    const source = peerjsSource(peerWith(), { getUserMedia: () => Promise.reject(refusal) });
    const codes: unknown[] = [];
    source.connect((event) => codes.push('code' in event ? event.code : null));
    await expect(source.recover?.(request('resumeMedia'))).rejects.toThrow(/still not/);
    expect(codes).toContain('peerjs/media/NotAllowedError');
  });
});

describe('what the app reports', () => {
  it('asks for the device that was refused, until a call sends it', () => {
    const peer = onScreen();
    peer.says('open', 'ada');
    peer.source.report({ name: 'NotAllowedError', message: 'Permission denied' });
    expect(peer.seen()).toEqual({ ...quiet, prompt: 'media.permissionDenied' });
    peer.call();
    expect(peer.seen(2_000)).toEqual(quiet);
  });

  it('is nothing where the person closed the picker of the screen', () => {
    const peer = onScreen();
    peer.source.report({ name: 'NotAllowedError', message: 'Permission denied' }, 'screen');
    expect(peer.after(0).callErrors.issues).toEqual([]);
  });
});

describe('the methods of the SDK', () => {
  it('are its own again when the store leaves, and go on under what somebody put on top', () => {
    const close = vi.fn();
    class Call {
      on = () => undefined;
      off = () => undefined;
      connectionId = 'mc_1';
      peer = 'bob';
      open = true;
      close() {
        close();
      }
    }
    const call = new Call();
    const peer = peerWith() as PeerjsPeerLike;
    const { reconnect } = peer;
    const source = peerjsSource(peer);
    const stop = source.connect(() => undefined);
    source.track(call);
    const wrapped = call.close.bind(call);
    expect(Object.hasOwn(call, 'close')).toBe(true);
    stop();
    expect(Object.hasOwn(call, 'close')).toBe(false);
    expect(peer.reconnect).toBe(reconnect);
    wrapped();
    expect(close).toHaveBeenCalledOnce();
  });

  it('needs a peer', () => {
    expect(() => peerjsSource({} as PeerjsPeerLike)).toThrow(/new Peer/);
  });
});
