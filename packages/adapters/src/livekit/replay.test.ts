import { createVirtualClock } from '@faultline/testing';
import { expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { replayLivekit } from './replay.ts';

it('a recording of a room with more people than there are is played like any other', () => {
  const events: CallEvent[] = [];
  const { source, play } = replayLivekit({ remotes: Infinity }, createVirtualClock(1_000_000));
  source.connect((event) => void events.push(event));
  play('room.facts', { remotes: 1e12 });
  play('connectionStateChanged', 'connected');
  expect(events.map(({ type }) => type)).toContain('connectionChanged');
});
