import { expect, it } from 'vitest';
import { createCallStore, screenView } from '@faultline/core';
import { createEmitter, createVirtualClock, watchScreen } from '@faultline/testing';
import { livekitSource } from './source.ts';

const trackOf = (kind: string, label = 'Headset') =>
  createEmitter({ kind, label, readyState: 'live', muted: false });

/** A participant in a room with a published microphone and camera. */
function inRoom() {
  const tracks = { microphone: trackOf('audio'), camera: trackOf('video') };
  const publications = new Map(
    (['microphone', 'camera'] as const).map((source) => [
      source,
      { source, isMuted: false, track: { mediaStreamTrack: tracks[source] } },
    ]),
  );
  const none = () => Promise.resolve();
  const room = createEmitter({
    state: 'connected',
    name: 'standup',
    canPlaybackAudio: true,
    localParticipant: { setMicrophoneEnabled: none, setCameraEnabled: none, trackPublications: publications },
    remoteParticipants: new Map<string, unknown>(),
    startAudio: none,
    startVideo: none,
    switchActiveDevice: none,
  });
  const clock = createVirtualClock(1_000_000);
  const store = createCallStore([livekitSource(room, { clock })], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  return {
    ...tracks,
    stop,
    store,
    publication: (source: 'microphone' | 'camera') =>
      publications.get(source) as { isMuted: boolean; track: object },
    unpublishAll: () => publications.clear(),
    says: room.emit,
    after(ms: number) {
      clock.runTo(clock.now() + ms);
      const { prompt, banner } = seen().screen;
      const shown = prompt ?? banner;
      return shown === null ? 'nothing' : `${shown.device} ${shown.condition}`;
    },
  };
}

it.each(['microphone', 'camera'] as const)(
  'a %s that the system holds is told after 2 s, until it is back (A3)',
  (device) => {
    const room = inRoom();
    const { [device]: track } = room;
    Object.assign(track, { muted: true });
    track.emit('mute');
    expect(room.after(1_900)).toBe('nothing');
    expect(room.after(3_000)).toBe(`${device} media.captureInterrupted`);
    Object.assign(track, { muted: false });
    track.emit('unmute');
    expect(room.after(2_000)).toBe('nothing');
  },
);

it.each(['microphone', 'camera'] as const)('a %s that ended is told, until another one is sent', (device) => {
  const room = inRoom();
  const { [device]: track } = room;
  Object.assign(track, { readyState: 'ended' });
  track.emit('ended');
  expect(room.after(2_500)).toBe(`${device} media.captureEnded`);
  room.publication(device).track = { mediaStreamTrack: trackOf(track.kind) };
  room.says('localTrackPublished', { source: device });
  expect(room.after(2_000)).toBe('nothing');
});

it('a device that the SDK captures anew at once is no trouble', () => {
  const room = inRoom();
  Object.assign(room.microphone, { readyState: 'ended' });
  room.microphone.emit('ended');
  expect(room.after(500)).toBe('nothing');
  room.publication('microphone').track = { mediaStreamTrack: trackOf('audio') };
  room.says('trackUnmuted', room.publication('microphone'), { isLocal: true });
  expect(room.after(10_000)).toBe('nothing');
});

it('another device that the SDK takes by itself is named', () => {
  const room = inRoom();
  Object.assign(room.microphone, { readyState: 'ended' });
  room.microphone.emit('ended');
  room.publication('microphone').track = { mediaStreamTrack: trackOf('audio', 'Built-in') };
  room.says('localTrackPublished', { source: 'microphone' });
  expect(room.after(2_000)).toBe('nothing');
  const [shown] = room.store.read(screenView).indicators;
  expect(shown).toMatchObject({ condition: 'media.deviceSwitched', details: { label: 'Built-in' } });
  expect(shown?.actions).toContain('useDevice');
  const { track } = room.publication('microphone') as {
    track: { mediaStreamTrack: ReturnType<typeof trackOf> };
  };
  Object.assign(track.mediaStreamTrack, { readyState: 'ended' });
  track.mediaStreamTrack.emit('ended');
  expect(room.after(3_000)).toBe('microphone media.captureEnded');
  expect(room.store.read(screenView).indicators).toEqual([]);
});

it('an end that the SDK tells too, by muting, is told once', () => {
  const room = inRoom();
  Object.assign(room.microphone, { readyState: 'ended' });
  room.microphone.emit('ended');
  const publication = Object.assign(room.publication('microphone'), { isMuted: true });
  room.says('trackMuted', publication, { isLocal: true });
  expect(room.after(5_000)).toBe('microphone media.captureEnded');
  const { issues } = room.store.getSnapshot().callErrors;
  expect(issues.map(({ code, count }) => [code, count])).toEqual([['livekit/media/ended', 1]]);
});

it('a camera that the app mutes is stopped by the SDK, and no trouble', () => {
  const room = inRoom();
  Object.assign(room.camera, { readyState: 'ended' });
  room.says('trackMuted', Object.assign(room.publication('camera'), { isMuted: true }), { isLocal: true });
  expect(room.after(5_000)).toBe('nothing');
});

it('a device that ends after the room was left is no trouble', () => {
  const room = inRoom();
  room.unpublishAll();
  room.says('disconnected', 1);
  Object.assign(room.microphone, { readyState: 'ended' });
  room.microphone.emit('ended');
  expect(room.after(5_000)).toBe('nothing');
});

it('nobody listens to tracks any more when the store has left', () => {
  const room = inRoom();
  room.stop();
  expect(room.microphone.listenerCount() + room.camera.listenerCount()).toBe(0);
});
