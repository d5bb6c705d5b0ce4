import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSystemClock, systemClock } from './clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

/** Animation frames that the test triggers, in place of the page's own. */
function stubFrames() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const cancel = vi.fn((id: number) => void waiting.delete(id));
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => (waiting.set(++last, run), last));
  vi.stubGlobal('cancelAnimationFrame', cancel);
  return { cancel, waiting, come: () => [...waiting.values()].forEach((run) => run()) };
}

describe('the clock of the page', () => {
  it('begins at the epoch time and goes on evenly when the clock on the wall is set', () => {
    const clock = createSystemClock();
    const began = Date.now();
    expect(Math.abs(clock.now() - began)).toBeLessThanOrEqual(1);
    vi.setSystemTime(began - 3_600_000);
    vi.advanceTimersByTime(5_000);
    expect(Math.abs(clock.now() - began - 5_000)).toBeLessThanOrEqual(1);
    expect(clock.epoch?.()).toBe(began - 3_600_000 + 5_000);
  });

  it('runs a timer once after its time, and not after its undo', () => {
    const run = vi.fn();
    systemClock.timer(run, 50);
    const undo = systemClock.timer(run, 50);
    undo();
    vi.advanceTimersByTime(49);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('waits long for what is far away, longer than a timer can hold', () => {
    const run = vi.fn();
    systemClock.timer(run, 100 * 86_400_000);
    vi.advanceTimersByTime(86_400_000);
    expect(run).not.toHaveBeenCalled();
  });

  it('runs once with the next frame, and leaves no timer', () => {
    const frames = stubFrames();
    const run = vi.fn();
    systemClock.frame(run);
    frames.come();
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs by a timer in a hidden page, where no frames come, and cancels the frame', () => {
    const frames = stubFrames();
    const run = vi.fn();
    systemClock.frame(run);
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    expect(frames.waiting.size).toBe(0);
  });

  it('does nothing after its undo, with frames or a timer', () => {
    const frames = stubFrames();
    const run = vi.fn();
    systemClock.frame(run)();
    frames.come();
    vi.advanceTimersByTime(1_000);
    expect(run).not.toHaveBeenCalled();
    expect(frames.cancel).toHaveBeenCalledTimes(1);
  });

  it('goes without cancelling where frames cannot be cancelled', () => {
    const frames = stubFrames();
    vi.stubGlobal('cancelAnimationFrame', undefined);
    const run = vi.fn();
    systemClock.frame(run);
    vi.advanceTimersByTime(100);
    frames.come();
    expect(run).toHaveBeenCalledTimes(1);
    systemClock.frame(run)();
    frames.come();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs soon where there are no frames at all', () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    const run = vi.fn();
    systemClock.frame(run);
    vi.advanceTimersByTime(16);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
