import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { createTimeline } from '../timeline.ts';
import { createAlarm } from './alarm.ts';

function setUp() {
  const clock = createVirtualClock(1_000);
  const ring = vi.fn(() => undefined as void);
  const alarm = createAlarm(clock, createTimeline(clock), ring);
  return { clock, ring, alarm };
}

describe('the alarm', () => {
  it('rings once at its time', () => {
    const { clock, ring, alarm } = setUp();
    alarm.set(1_500);
    clock.runTo(1_499);
    expect(ring).not.toHaveBeenCalled();
    clock.runTo(10_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('rings at once for a time that passed before anybody looked', () => {
    const { clock, ring, alarm } = setUp();
    alarm.set(900);
    clock.runTo(1_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('has one time: a new one takes the place of the old, the same one arms nothing', () => {
    const { clock, ring, alarm } = setUp();
    alarm.set(1_500);
    const timer = vi.spyOn(clock, 'timer');
    alarm.set(1_500);
    expect(timer).not.toHaveBeenCalled();
    alarm.set(2_000);
    expect(clock.pending).toBe(1);
    clock.runTo(1_999);
    expect(ring).not.toHaveBeenCalled();
    clock.runTo(2_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('is off until it is set, for Infinity, for what is no time, and when it was switched off', () => {
    const { clock, ring, alarm } = setUp();
    alarm.set(Infinity);
    alarm.set(NaN);
    expect(clock.pending).toBe(0);
    alarm.set(1_500);
    alarm.set(Infinity);
    expect(clock.pending).toBe(0);
    alarm.set(1_500);
    alarm.off();
    clock.runTo(5_000);
    expect(ring).not.toHaveBeenCalled();
    alarm.set(6_000);
    clock.runTo(6_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('moves on to later times without another timer, and rings once, at the last of them', () => {
    const { clock, ring, alarm } = setUp();
    alarm.set(1_500);
    const timer = vi.spyOn(clock, 'timer');
    for (const at of [1_600, 1_700, 2_000]) alarm.set(at);
    expect(timer).not.toHaveBeenCalled();
    clock.runTo(1_999);
    expect(ring).not.toHaveBeenCalled();
    clock.runTo(10_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('cannot be kept busy with a time that has passed: it asks again after a second', () => {
    const { clock, ring, alarm } = setUp();
    ring.mockImplementation(() => alarm.set(1_200));
    alarm.set(1_200);
    clock.runTo(11_200);
    expect(ring).toHaveBeenCalledTimes(11);
  });
});
