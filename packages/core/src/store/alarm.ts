import type { Clock } from '../clock.ts';
import type { Timeline } from '../timeline.ts';

/** Wakes the store at the next time at which something changes by time alone. */
export interface Alarm {
  /** Sets it to a time; Infinity switches it off. */
  set(at: number): void;
  off(): void;
}

/** A time that has passed without effect is looked at again after this long, and never sooner. */
const againMs = 1_000;

/**
 * A time that has gone off cannot be set again: whatever is left over from it waits a second, so that no mistake of the
 * state can keep the page busy.
 */
export function createAlarm(clock: Clock, timeline: Timeline, ring: () => void): Alarm {
  let wakeAt = Infinity;
  let rangAt = -Infinity;
  let undo: () => void = () => undefined;
  const off = () => {
    undo();
    undo = () => undefined;
    wakeAt = Infinity;
  };
  return {
    off,
    set(wanted) {
      const at = wanted <= rangAt ? rangAt + againMs : wanted;
      if (at === wakeAt) return;
      off();
      if (!Number.isFinite(at)) return;
      wakeAt = at;
      undo = clock.timer(
        () => {
          wakeAt = Infinity;
          rangAt = timeline.now();
          ring();
        },
        Math.max(0, at - timeline.now()),
      );
    },
  };
}
