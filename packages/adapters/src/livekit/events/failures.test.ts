import { screenView, createCallStore } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { livekitSource } from '../source.ts';
import { onScreen, quiet, you } from '../test-support/room.ts';

const rejected = (reason: number, message: string) => ({ name: 'ConnectionError', reason, message });
const notSent = rejected(2, 'could not establish Publisher connection, state: failed');
const notPublished = rejected(5, 'publication of local track timed out, no response from server');

describe('what fails in a room that runs (B11)', () => {
  it.each(['connected', 'signalReconnecting', 'reconnecting'])(
    'does not say that the call cannot be reached when a message was not sent while %s',
    (state) => {
      const room = onScreen();
      room.join();
      if (state !== 'connected') room.state(state);
      room.source.report(notSent);
      room.state('connected');
      expect(room.seen(10_000)).toEqual(quiet);
      expect(room.connection()).toBe('connected');
      expect(room.after(0).callErrors.issues).toContainEqual(
        expect.objectContaining({
          code: 'livekit/connection/InternalError',
          condition: 'message.notDelivered',
        }),
      );
    },
  );

  it('leaves a person in peace whose last message fails after leaving', () => {
    const room = onScreen();
    room.join();
    room.leave(1);
    room.source.report(notSent);
    expect(room.seen(20_000)).toEqual(quiet);
  });

  it('leaves a person in peace who came in, when the first try is reported late', () => {
    const room = onScreen();
    room.join();
    room.source.report(rejected(1, 'could not establish signal connection'));
    expect(room.seen(10_000)).toEqual(quiet);
    expect(room.connection()).toBe('connected');
  });

  it('asks for the camera that could not be published, until it is', () => {
    const room = onScreen();
    room.join();
    room.source.report(notPublished, 'camera');
    expect(room.after(600).screen.prompt).toMatchObject({
      condition: 'media.captureFailed',
      device: 'camera',
      actions: expect.arrayContaining(['resumeMedia']),
    });
    room.says('localTrackPublished', { source: 'camera' });
    expect(room.seen(2_000)).toEqual(quiet);
  });

  it('does not ask for a microphone when the screen could not be published', () => {
    const room = onScreen();
    room.join();
    room.source.report(notPublished, 'screen');
    expect(room.seen()).toEqual({ ...quiet, banner: 'media.screenShareUnavailable' });
  });
});

/** A room whose microphone the browser refuses from now on, and a store with it. */
function refusedRoom() {
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const emit = (event: string, ...args: readonly unknown[]) => {
    for (const listener of [...(listeners.get(event) ?? [])]) listener(...args);
  };
  const listenerCount = () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
  const clock = createVirtualClock(1_000);
  const refuse = () =>
    Promise.reject(Object.assign(new Error('Permission denied'), { name: 'NotAllowedError' }));
  const room = {
    on: (event: string, one: (...args: unknown[]) => void) =>
      void listeners.set(event, (listeners.get(event) ?? new Set()).add(one)),
    off: (event: string, one: (...args: unknown[]) => void) => void listeners.get(event)?.delete(one),
    state: 'connected',
    name: 'standup',
    canPlaybackAudio: true,
    localParticipant: { setMicrophoneEnabled: refuse, setCameraEnabled: refuse },
    remoteParticipants: { size: 1 },
    startAudio: () => Promise.resolve(),
    startVideo: () => Promise.resolve(),
    switchActiveDevice: () => Promise.resolve(),
  };
  const source = livekitSource(room, { clock });
  return { emit, listenerCount, clock, source, store: createCallStore([source], { clock }) };
}

describe('trying again with a microphone that ended', () => {
  it('says that it is blocked now, in place of what was wrong before', async () => {
    const { emit, clock, store } = refusedRoom();
    store.connect();
    const ended = { source: 'microphone', track: { mediaStreamTrack: { readyState: 'ended' } } };
    emit('trackMuted', ended, you);
    clock.runTo(2_000);
    const { prompt } = store.read(screenView);
    expect(prompt?.condition).toBe('media.captureEnded');
    await expect(store.recover(prompt?.issueId ?? '', 'resumeMedia')).rejects.toThrow(/still not/);
    clock.runTo(5_000);
    expect(store.read(screenView).prompt?.condition).toBe('media.permissionDenied');
    const active = store.getSnapshot().callErrors.issues.filter(({ status }) => status === 'active');
    expect(active.map(({ code, details }) => [code, details['message']])).toEqual([
      ['livekit/media/PermissionDenied', 'Permission denied'],
    ]);
  });
});

describe('a source on two stores', () => {
  it('tells the newer one everything once, also after the older one has stopped', () => {
    const { emit, listenerCount, clock, source, store } = refusedRoom();
    const stopFirst = store.connect();
    const newer = createCallStore([source], { clock });
    const stopNewer = newer.connect();
    emit('mediaDevicesError', { name: 'NotFoundError', message: 'x' }, 'audioinput');
    stopFirst();
    emit('encryptionError', { reason: 0, message: 'invalid key' });
    expect(newer.getSnapshot().callErrors.issues.map(({ code, count }) => [code, count])).toEqual([
      ['livekit/media/NotFound', 1],
      ['livekit/encryption/InvalidKey', 1],
    ]);
    stopNewer();
    expect(listenerCount()).toBe(0);
  });
});
