/** The time and the timers of a store. Replace it to run a store on virtual time. */
export interface Clock {
  /**
   * Milliseconds that only grow, and evenly: they neither jump nor go back when the computer's clock is set. All
   * lengths of time are measured with it. Its first value is near the epoch time.
   */
  now(): number;
  /** Epoch milliseconds, as `Date.now()` and every SDK has them; by default the same as `now()`. */
  epoch?(): number;
  /** Runs once after `ms`; returns a function that cancels it. */
  timer(run: () => void, ms: number): () => void;
  /**
   * Runs once before the next frame, or soon where no frames come (a hidden page); returns a function that cancels it.
   */
  frame(run: () => void): () => void;
}

/** Epoch milliseconds by a clock, as sources stamp their events; the store converts them to its own scale. */
export const epochBy = (clock: Pick<Clock, 'now' | 'epoch'>): number => clock.epoch?.() ?? clock.now();

/** Frames stop in a hidden page, but live regions must not: after this long a timer takes over. */
const hiddenFrameMs = 100;
/** The longest `setTimeout`. A longer wait ends early, and its owner checks the time again. */
export const longestTimerMs = 2_147_483_647;

const timer: Clock['timer'] = (run, ms) => {
  const id = setTimeout(run, Math.min(ms, longestTimerMs));
  return () => clearTimeout(id);
};

const frame: Clock['frame'] = (run) => {
  if (typeof requestAnimationFrame !== 'function') return timer(run, 16);
  let over = false;
  const end = () => {
    over = true;
    stopTimer();
    // Where frames cannot be cancelled, a late one does nothing.
    globalThis.cancelAnimationFrame?.(id);
  };
  const once = () => {
    if (over) return;
    end();
    run();
  };
  const stopTimer = timer(once, hiddenFrameMs);
  const id = requestAnimationFrame(once);
  return end;
};

/** A clock for the page, or for any JavaScript runtime; it starts at the epoch time of this call. */
export function createSystemClock(): Clock {
  const startedAt = Date.now() - performance.now();
  return { now: () => Math.floor(startedAt + performance.now()), epoch: () => Date.now(), timer, frame };
}

/** The clock of the page; it starts when this module is loaded. */
export const systemClock = createSystemClock();
