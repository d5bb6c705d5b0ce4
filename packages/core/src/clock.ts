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

/** Frames stop in a hidden page while live regions must not: after this long, a timer takes over. */
const hiddenFrameMs = 100;
/** What `setTimeout` can hold; a longer wait ends early, and whoever waits looks again. */
const longestTimerMs = 2_147_483_647;

const timer: Clock['timer'] = (run, ms) => {
  const id = setTimeout(run, Math.min(ms, longestTimerMs));
  return () => clearTimeout(id);
};

const startedAt = Date.now() - performance.now();

/** The clock of the page, or of any JavaScript runtime. */
export const systemClock: Clock = {
  now: () => Math.floor(startedAt + performance.now()),
  epoch: () => Date.now(),
  timer,
  frame(run) {
    if (typeof requestAnimationFrame !== 'function') return timer(run, 16);
    let undo: () => void = () => undefined;
    const once = () => {
      undo();
      run();
    };
    const stopTimer = timer(once, hiddenFrameMs);
    const id = requestAnimationFrame(once);
    undo = () => {
      globalThis.cancelAnimationFrame?.(id);
      stopTimer();
      undo = () => undefined;
    };
    return () => undo();
  },
};
