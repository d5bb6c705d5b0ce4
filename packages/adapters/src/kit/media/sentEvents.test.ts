import { createCallStore, type CallEvent } from '@faultline/core';
import { expect, it } from 'vitest';
import { eventsOfSent } from './sentEvents.ts';
import type { SentNews } from './watchSentTracks.ts';

const of = (state: SentNews['state'], device: SentNews['device'] = 'microphone'): SentNews => ({
  state,
  device,
  label: 'Headset',
  switched: null,
});

/** What is still wrong after some news about what call `c` sends. */
function wrongAfter(...news: readonly SentNews[]) {
  const store = createCallStore([]);
  const more = { callId: 'c', actions: ['resumeMedia'] } as const;
  news.forEach((one, at) =>
    eventsOfSent('phone', one, at, more).forEach((event: CallEvent) => store.send(event)),
  );
  return store
    .getSnapshot()
    .callErrors.issues.filter(({ status }) => status === 'active')
    .map(({ condition, device, actions, details }) => [condition, device, actions, details['label']]);
}

it('a device that ended is told with a way back and its name, one that the system holds without a way', () => {
  expect(wrongAfter(of('ended'))).toEqual([['media.captureEnded', 'microphone', ['resumeMedia'], 'Headset']]);
  expect(wrongAfter(of('interrupted'))).toEqual([['media.captureInterrupted', 'microphone', [], 'Headset']]);
});

it('a device that the system does not release has a way back too', () => {
  const held = of('interrupted');
  expect(wrongAfter(held, { ...held, lasts: true })).toEqual([
    ['media.captureInterrupted', 'microphone', ['resumeMedia'], 'Headset'],
  ]);
});

it('one thing is wrong with a device at a time, and nothing when it is live', () => {
  expect(wrongAfter(of('interrupted'), of('ended')).map(([condition]) => condition)).toEqual([
    'media.captureEnded',
  ]);
  expect(wrongAfter(of('interrupted'), of('ended'), of('live'))).toEqual([]);
});

it('a microphone that is back says nothing of the camera', () => {
  expect(wrongAfter(of('ended', 'camera'), of('ended'), of('live')).map(([, device]) => device)).toEqual([
    'camera',
  ]);
});
