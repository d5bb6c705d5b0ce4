import type { RecoveryAction } from '@faultline/core';
import { createEmitter, createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../test-support/recoveryRequest.ts';
import { livekitSource } from './source.ts';
import type { LivekitRoomLike } from './sdk.ts';

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
    switchActiveDevice: () => Promise.resolve(),
    ...more,
  });
  const request = (action: RecoveryAction, code = '') => recoveryRequest(action, { code });

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

  it.each([
    ['microphone', 'audioinput'],
    ['camera', 'videoinput'],
  ] as const)('switches to the %s that the person chose', async (device, kind) => {
    const switchActiveDevice = vi.fn(() => Promise.resolve());
    const source = livekitSource(fakeRoom({ switchActiveDevice }));
    await source.recover?.({ ...request('useDevice'), device, input: { deviceId: 'desk' } });
    expect(switchActiveDevice).toHaveBeenCalledWith(kind, 'desk');
  });

  it('says so where the SDK does not take the device that the person chose', async () => {
    const source = livekitSource(fakeRoom({ switchActiveDevice: () => Promise.resolve(false) }));
    const chosen = { ...request('useDevice'), input: { deviceId: 'desk' } };
    await expect(source.recover?.(chosen)).rejects.toThrow(/still not be used/);
  });

  it('says that the device which was chosen cannot be used, and why', async () => {
    const refusal = Object.assign(new Error('in use'), { name: 'NotReadableError' });
    const source = livekitSource(fakeRoom({ switchActiveDevice: () => Promise.reject(refusal) }));
    const codes: unknown[] = [];
    source.connect((event) => codes.push('code' in event ? event.code : null));
    const chosen = { ...request('useDevice'), input: { deviceId: 'desk' } };
    await expect(source.recover?.(chosen)).rejects.toThrow(/still not be used/);
    expect(codes).toContain('livekit/media/DeviceInUse');
  });

  it('opens a microphone again that the system does not release, as to the SDK it is on', async () => {
    const clock = createVirtualClock(1_000);
    const held = { ...createEmitter(), kind: 'audio', readyState: 'live', muted: true };
    const restartTrack = vi.fn(() => Promise.resolve());
    const publication = {
      source: 'microphone',
      isMuted: false,
      track: { ...createEmitter(), mediaStreamTrack: held, _mediaStreamTrack: held, restartTrack },
    };
    const { localParticipant: me, ...room } = fakeRoom();
    const localParticipant = { ...me, trackPublications: new Map([['TR_1', publication]]) };
    const source = livekitSource({ ...room, localParticipant }, { clock });
    const offers: unknown[] = [];
    source.connect((event) => {
      if (event.type === 'issueRaised') offers.push([event.code, event.actions]);
    });
    clock.runTo(20_000);
    const code = 'livekit/media/interrupted';
    expect(offers).toEqual([
      [code, []],
      [code, ['resumeMedia']],
    ]);
    await source.recover?.(request('resumeMedia', code));
    expect(restartTrack).toHaveBeenCalledOnce();
  });

  it('needs a room', () => {
    expect(() => livekitSource({} as LivekitRoomLike)).toThrow(/new Room/);
  });
});
