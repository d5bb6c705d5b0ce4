import { longestTimerMs, type Clock } from '../clock.ts';
import type { Timeline } from '../timeline.ts';

/** Wakes the store at the next time at which something changes by time alone. */
export interface Alarm {
  /** Sets it to a time; Infinity switches it off. */
  set(at: number): void;
  off(): void;
  /** The time it should have rung at, while it is so late that the page must have slept; null otherwise. */
  overdueSince(): number | null;
}

/** No page that is awake runs a timer this late: in the background browsers hold timers back for a minute. */
const sleepMs = 60_000;
/** A time that has passed without effect is looked at again after this long, and never sooner. */
const againMs = 1_000;

/**
 * `ring` is told whether it rings so late that the page slept. A time that has gone off cannot be set again: whatever is left over from it waits a second, so that no mistake of the
 * state can keep the page busy.
 */
export function createAlarm(clock: Clock, timeline: Timeline, ring: (slept: boolean) => void): Alarm {
  let wakeAt = Infinity;
  let rangAt = -Infinity;
  let undo: () => void = () => undefined;
  const isOverdue = (at: number) => timeline.now() - at > sleepMs;
  const off = () => {
    undo();
    undo = () => undefined;
    wakeAt = Infinity;
  };
  return {
    off,
    overdueSince: () => (isOverdue(wakeAt) ? wakeAt : null),
    set(wanted) {
      const at = wanted <= rangAt ? rangAt + againMs : wanted;
      if (at === wakeAt) return;
      off();
      if (!Number.isFinite(at)) return;
      wakeAt = at;
      const armedAt = timeline.now();
      const wait = Math.min(Math.max(0, at - armedAt), longestTimerMs);
      undo = clock.timer(() => {
        wakeAt = Infinity;
        timeline.reach(armedAt + wait);
        rangAt = timeline.now();
        ring(isOverdue(at));
      }, wait);
    },
  };
}
