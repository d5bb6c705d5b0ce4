import { createVirtualClock, type createEmitter } from '@faultline/testing';
import { expect, it } from 'vitest';
import { createCallStore, type CallEvent } from '@faultline/core';
import type { Heard, Written } from '../kit/listen/tap.ts';
import { replayLivekit } from './replay.ts';
import { livekitSource } from './source.ts';
import { joined } from './test-support/joined.ts';
import { onScreen } from './test-support/room.ts';
import { writeLivekit } from './write.ts';

it('a recording of a room with more people than there are is played like any other', () => {
  const events: CallEvent[] = [];
  const { source, play } = replayLivekit({ remotes: Infinity }, createVirtualClock(1_000_000));
  source.connect((event) => void events.push(event));
  play('room.facts', { remotes: 1e12 });
  play('connectionStateChanged', 'connected');
  expect(events.map(({ type }) => type)).toContain('connectionChanged');
});

it('what a moderator did is in the recording, and on the screen of its replay', () => {
  const room = joined();
  room.stop();
  const lines: Written[] = [];
  const tap = (heard: Heard) => void lines.push(...writeLivekit(heard));
  createCallStore([livekitSource(room.room, { tap })]).connect();
  const all = { canPublish: true, canPublishSources: [] };
  const me = { ...room.me, permissions: { canPublish: false, canPublishSources: [] } };
  room.says('localTrackPublished', room.microphone, me);
  (room.room.engine as ReturnType<typeof createEmitter>).emit('remoteMute', 'TR_mic', true);
  room.says('participantPermissionsChanged', all, me);

  const { store, says } = onScreen();
  says('connectionStateChanged', 'connected');
  for (const { event, payload } of lines) says(event, ...(payload as unknown[]));
  expect(store.getSnapshot().callErrors.issues.map(({ code }) => code)).toEqual([
    'livekit/moderation/remoteMute',
    'livekit/moderation/permissionRevoked',
  ]);
});

it('a camera that could not be switched on is in the recording as a camera', async () => {
  const room = joined();
  room.stop();
  const lines: Written[] = [];
  const tap = (heard: Heard) => void lines.push(...writeLivekit(heard));
  createCallStore([livekitSource(room.room, { tap })]).connect();
  room.sdk.switches = () => Promise.reject(Object.assign(new Error('busy'), { name: 'NotReadableError' }));
  await room.me.setCameraEnabled(true).catch(() => undefined);
  expect(lines).toContainEqual({
    event: 'camera.rejected-promise',
    payload: expect.objectContaining({ name: 'NotReadableError' }) as unknown,
  });
  const { play, source } = replayLivekit({}, createVirtualClock(1_000_000));
  const devices: unknown[] = [];
  source.connect((event) => devices.push('device' in event ? event.device : null));
  for (const { event, payload } of lines) play(event, payload);
  expect(devices).toContain('camera');
});
