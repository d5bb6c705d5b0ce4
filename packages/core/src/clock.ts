/** Where a store gets its time and its turns from. Replace it to run a store on virtual time. */
export interface Clock {
  /**
   * Milliseconds that only ever grow, evenly: it neither jumps nor runs back when the computer's clock is set. All lengths of
   * time are measured on it. It begins near the epoch time.
   */
  now(): number;
  /** Epoch milliseconds, as `Date.now()` and every SDK has them; by default the same as `now()`. */
  epoch?(): number;
  /** Runs once after `ms`; returns the undo. */
  timer(run: () => void, ms: number): () => void;
  /** Runs once before the next frame, or soon where no frames come (a hidden page); returns the undo. */
  frame(run: () => void): () => void;
}

/** Epoch milliseconds by a clock, as sources stamp their events: the store brings them to its own scale. */
export const epochBy = (clock: Pick<Clock, 'now' | 'epoch'>): number => clock.epoch?.() ?? clock.now();

/** Frames stop in a hidden page while live regions must not: after this long, a timer takes over. */
const hiddenFrameMs = 100;
/** What `setTimeout` can hold; a longer wait ends early, and whoever waits looks again. */
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
    // Where frames cannot be cancelled, one that still comes does nothing.
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

/** The clock of the page, or of any JavaScript runtime; it begins at the epoch time of this call. */
export function createSystemClock(): Clock {
  const startedAt = Date.now() - performance.now();
  return { now: () => Math.floor(startedAt + performance.now()), epoch: () => Date.now(), timer, frame };
}

/** The clock of the page since it was loaded. */
export const systemClock = createSystemClock();
