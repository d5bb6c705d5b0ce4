/** Where a store gets its time and its turns from. Replace it to run a store on virtual time. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs once after `ms`; returns the undo. */
  timer(run: () => void, ms: number): () => void;
  /** Runs once before the next frame, or soon where no frames come (a hidden page); returns the undo. */
  frame(run: () => void): () => void;
}

/** Frames stop in a hidden page while live regions must not: after this long, a timer takes over. */
const hiddenFrameMs = 100;

const timer: Clock['timer'] = (run, ms) => {
  const id = setTimeout(run, Math.min(ms, 2_147_483_647));
  return () => clearTimeout(id);
};

/** The clock of the page, or of any JavaScript runtime. */
export const systemClock: Clock = {
  now: () => Date.now(),
  timer,
  frame(run) {
    if (typeof requestAnimationFrame !== 'function') return timer(run, 16);
    let done = false;
    const once = () => {
      if (done) return;
      done = true;
      undo();
      run();
    };
    const id = requestAnimationFrame(once);
    const stop = timer(once, hiddenFrameMs);
    const undo = () => {
      cancelAnimationFrame(id);
      stop();
    };
    return () => {
      done = true;
      undo();
    };
  },
};
