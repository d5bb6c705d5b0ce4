import type { Clock } from '@faultline/core';

/** A clock that only moves when a test moves it. */
export interface VirtualClock extends Clock {
  /** Moves to a time and runs everything due on the way, each at its own time. */
  runTo(time: number): void;
  /** The number of waiting timers; a stopped store leaves none. */
  readonly pending: number;
}

/** The length of a frame at 60 Hz, ms. */
const frameMs = 16;

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** This many timers at one time mean an endless loop: a timer is set again and again for a time that has passed. */
const maxAtOnce = 1_000;

/**
 * Creates virtual time for stores: nothing waits in real time, and everything happens in order. `afterEach` is called
 * after every timer.
 *
 * @throws Error from `timer` when a length is not a number, and from `runTo` when time does not advance, because each
 * timer sets another one for the same time.
 * @example const clock = createVirtualClock(0); const store = createCallStore([source], { clock }); clock.runTo(90_000);
 */
export function createVirtualClock(start: number, afterEach: () => void = () => undefined): VirtualClock {
  let now = start;
  let order = 0;
  let timers: Timer[] = [];
  const timer: Clock['timer'] = (run, ms) => {
    if (!(ms >= 0 && ms < Infinity))
      throw new Error(`A timer was armed for ${ms} ms: a wait is a finite number, 0 or more.`);
    const mine = { at: now + ms, order: order++, run };
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
      let atOnce = 0;
      for (let due = nextDue(time); due; due = nextDue(time)) {
        const { at, run } = due;
        timers = timers.filter((one) => one !== due);
        atOnce = at > now ? 0 : atOnce + 1;
        if (atOnce > maxAtOnce)
          throw new Error(`Time stands still: ${atOnce} timers in a row were due at ${now}.`);
        now = Math.max(now, at);
        run();
        afterEach();
      }
      now = Math.max(now, time);
    },
  };
}
