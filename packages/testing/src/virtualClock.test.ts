import { describe, expect, it, vi } from 'vitest';
import { createVirtualClock } from './virtualClock.ts';

describe('a virtual clock', () => {
  it('runs timers at their times, in order, and none that was undone', () => {
    const clock = createVirtualClock(1_000);
    const ran: string[] = [];
    const note = (name: string) => () => void ran.push(`${name} ${String(clock.now())}`);
    clock.timer(note('late'), 500);
    clock.timer(note('soon'), 100);
    clock.timer(note('undone'), 200)();
    clock.runTo(1_400);
    expect([ran, clock.pending, clock.now()]).toEqual([['soon 1100'], 1, 1_400]);
    clock.runTo(1_500);
    expect(ran).toEqual(['soon 1100', 'late 1500']);
  });

  it('says so when a timer starts itself again for ever, in no time', () => {
    const clock = createVirtualClock(0);
    const again = (): void => void clock.timer(again, 0);
    again();
    expect(() => clock.runTo(1)).toThrow(/^Time stands still: \d+ timers in a row were due at 0\.$/);
  });

  it.each([-1, Infinity, NaN])('takes no timer of %f ms', (ms) => {
    const run = vi.fn();
    expect(() => createVirtualClock(0).timer(run, ms)).toThrow(`A timer was armed for ${ms} ms`);
    expect(run).not.toHaveBeenCalled();
  });
});
