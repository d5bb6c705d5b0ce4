import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { Device } from '../events.ts';
import { calmInCall } from '../test-support/calm.ts';

const wrong = () => {
  const one = calmInCall();
  const raise = (condition: ConditionId, device: Device) => {
    one.raiseOf('s', condition, { callId: 'c', device, code: `s/${device}` });
    one.later(2_000);
  };
  return { ...one, raise };
};

describe('a person who is not heard is told so, though the camera failed before', () => {
  it.each([
    ['media.permissionDenied', 'media.captureEnded'],
    ['media.deviceNotFound', 'media.permissionDenied'],
    ['media.permissionDenied', 'media.permissionDenied'],
  ] as const)('%s, then %s', (before, now) => {
    const { raise, screen } = wrong();
    raise(before, 'camera');
    expect(screen().prompt).toMatchObject({ condition: before, device: 'camera' });
    raise(now, 'microphone');
    expect(screen().prompt).toMatchObject({ condition: now, device: 'microphone' });
  });

  it('also where the system holds both', () => {
    const { raise, screen } = wrong();
    raise('media.captureInterrupted', 'camera');
    raise('media.captureInterrupted', 'microphone');
    expect(screen().banner).toMatchObject({ condition: 'media.captureInterrupted', device: 'microphone' });
  });
});

it('the browser’s open question about the camera is still told first', () => {
  const { raise, screen } = wrong();
  raise('media.captureEnded', 'microphone');
  raise('media.permissionPending', 'camera');
  expect(screen().prompt).toMatchObject({ condition: 'media.permissionPending', device: 'camera' });
});
