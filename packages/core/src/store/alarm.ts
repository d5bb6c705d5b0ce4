import { longestTimerMs, type Clock } from '../clock.ts';
import type { Timeline } from '../timeline.ts';

/** Wakes the store at the next time at which something changes by time alone. */
export interface Alarm {
  /** Sets the time; Infinity switches the alarm off. */
  set(at: number): void;
  off(): void;
  /**
   * The time it was set to, when that is so long before the time last read that the page must have been suspended; null
   * otherwise.
   */
  overdueSince(): number | null;
}

/** A page that is awake never runs a timer this late: in the background, browsers delay timers by up to a minute. */
const sleepMs = 60_000;
/** A time that has passed without effect is checked again after this long, and never sooner. */
const againMs = 1_000;

/**
 * `ring` learns whether it is called so late that the page was suspended. A time that has rung cannot be set again:
 * anything left over from it waits a second, so that no error in the state can keep the page busy.
 */
export function createAlarm(clock: Clock, timeline: Timeline, ring: (slept: boolean) => void): Alarm {
  let wakeAt = Infinity;
  let rangAt = -Infinity;
  /** When the running timer fires; Infinity while none runs. */
  let firesAt = Infinity;
  let undo: () => void = () => undefined;
  const isOverdue = (at: number) => timeline.latest() - at > sleepMs;
  const off = () => {
    undo();
    undo = () => undefined;
    wakeAt = firesAt = Infinity;
  };
  const start = () => {
    const armedAt = timeline.now();
    const wait = Math.min(Math.max(0, wakeAt - armedAt), longestTimerMs);
    firesAt = armedAt + wait;
    undo = clock.timer(() => {
      timeline.reach(firesAt);
      firesAt = Infinity;
      if (timeline.now() < wakeAt) return start();
      const at = wakeAt;
      wakeAt = Infinity;
      rangAt = timeline.now();
      ring(isOverdue(at));
    }, wait);
  };
  return {
    off,
    overdueSince: () => (isOverdue(wakeAt) ? wakeAt : null),
    set(wanted) {
      const at = wanted <= rangAt ? rangAt + againMs : wanted;
      if (at === wakeAt) return;
      if (!Number.isFinite(at)) return off();
      wakeAt = at;
      // A timer that fires earlier goes on from there: a time that moves on with every event costs no timer each.
      if (firesAt <= at) return;
      undo();
      start();
    },
  };
}
