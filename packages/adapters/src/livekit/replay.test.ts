import { createVirtualClock, type createEmitter } from '@faultline/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { createCallStore, type CallEvent } from '@faultline/core';
import type { Heard, Written } from '../kit/listen/tap.ts';
import { replayLivekit } from './replay.ts';
import { livekitSource } from './source.ts';
import { joined } from './test-support/joined.ts';
import { onScreen, quiet } from './test-support/room.ts';
import { writeLivekit } from './write.ts';

it('a recording of a room with more people than there are is played like any other', () => {
  const events: CallEvent[] = [];
  const { source, play } = replayLivekit({ remotes: Infinity }, createVirtualClock(1_000_000));
  source.connect((event) => void events.push(event));
  play('room.facts', { remotes: 1e12 });
  play('connectionStateChanged', 'connected');
  expect(events.map(({ type }) => type)).toContain('connectionChanged');
});

/** A room that is being recorded. */
function recorded() {
  const room = joined();
  room.stop();
  const lines: Written[] = [];
  const tap = (heard: Heard) => void lines.push(...writeLivekit(heard));
  createCallStore([livekitSource(room.room, { tap })]).connect();
  return { ...room, lines };
}

/** What a replay of these lines shows, in a room that was joined before. */
function replayed(lines: readonly Written[]) {
  const room = onScreen();
  room.says('connectionStateChanged', 'connected');
  for (const { event, payload } of lines) room.play(event, payload);
  return room;
}

afterEach(() => vi.unstubAllGlobals());

it('what a moderator did is in the recording, and on the screen of its replay', () => {
  const { room, me, microphone, says, lines } = recorded();
  says('localTrackPublished', microphone, me);
  (room.engine as ReturnType<typeof createEmitter>).emit('remoteMute', 'TR_mic', true);
  const permissions = { canPublish: false, canPublishSources: [] };
  says('participantPermissionsChanged', { canPublish: true, canPublishSources: [] }, { ...me, permissions });
  const codes = replayed(lines)
    .after(0)
    .callErrors.issues.map(({ code }) => code);
  expect(codes).toEqual(['livekit/moderation/remoteMute', 'livekit/moderation/permissionRevoked']);
});

it('a camera that could not be switched on is in the recording as a camera', async () => {
  const { sdk, me, lines } = recorded();
  sdk.switches = () => Promise.reject(Object.assign(new Error('busy'), { name: 'NotReadableError' }));
  await me.setCameraEnabled(true).catch(() => undefined);
  expect(replayed(lines).after(600).screen.prompt).toMatchObject({
    condition: 'media.deviceInUse',
    device: 'camera',
  });
});

it('a page that was frozen is in the recording, and has cut the call off in its replay', async () => {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  const { room, lines } = recorded();
  page.addEventListener('freeze', () => void room.disconnect());
  page.dispatchEvent(new Event('freeze'));
  await new Promise(setImmediate);
  expect(replayed(lines).seen()).toEqual({ ...quiet, dialog: 'call.dropped' });
});

it('a person who left is not cut off in the replay', async () => {
  const { room, lines } = recorded();
  await room.disconnect();
  expect(replayed(lines).seen()).toEqual(quiet);
});
