import type { Clock } from '@faultline/core';

/** A clock that stands still until it is told to move. */
export interface VirtualClock extends Clock {
  /** Moves to a time, running what is due on the way, each at its own time. */
  runTo(time: number): void;
  /** How many timers wait; a stopped store leaves none. */
  readonly pending: number;
}

/** The length of a frame at 60 Hz, ms. */
const frameMs = 16;

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * Virtual time for stores: nothing waits, everything happens in order. `afterEach` is called after every timer.
 *
 * @example const clock = createVirtualClock(0); const store = createCallStore([source], { clock }); clock.runTo(90_000);
 */
export function createVirtualClock(start: number, afterEach: () => void = () => undefined): VirtualClock {
  let now = start;
  let order = 0;
  let timers: Timer[] = [];
  const timer: Clock['timer'] = (run, ms) => {
    const mine = { at: now + Math.max(0, ms), order: order++, run };
    timers.push(mine);
    return () => {
      timers = timers.filter((one) => one !== mine);
    };
  };
  const nextDue = (time: number): Timer | undefined =>
    timers.filter((one) => one.at <= time).sort((a, b) => a.at - b.at || a.order - b.order)[0];
  return {
    now: () => now,
    timer,
    frame: (run) => timer(run, frameMs),
    get pending() {
      return timers.length;
    },
    runTo(time) {
      for (let due = nextDue(time); due; due = nextDue(time)) {
        const { at, run } = due;
        timers = timers.filter((one) => one !== due);
        now = Math.max(now, at);
        run();
        afterEach();
      }
      now = Math.max(now, time);
    },
  };
}
