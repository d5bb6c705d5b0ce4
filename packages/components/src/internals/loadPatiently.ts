/** How long a failed load waits before the next try, ms: twice as long each time, up to a minute. */
const firstPauseMs = 5_000;
const longestPauseMs = 60_000;

/**
 * Loads something that may fail for want of a network: tries again when the browser is back online, and after a pause.
 *
 * @param load is called for each try; what it throws counts as a failure.
 * @param failed is told each failure.
 * @returns gives it up.
 */
export function loadPatiently<Value>(
  load: () => Promise<Value>,
  done: (value: Value) => void,
  failed: (error: unknown) => void,
): () => void {
  let over = false;
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    removeEventListener('online', attempt);
  };
  function attempt(): void {
    rest();
    // Made inside a promise, so that a loader that throws before it has one fails like any other.
    void new Promise<Value>((resolve) => resolve(load())).then(
      (value) => void (over || done(value)),
      (error: unknown) => {
        if (over) return;
        failed(error);
        addEventListener('online', attempt);
        timer = setTimeout(attempt, pauseMs);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      },
    );
  }
  attempt();
  return () => {
    over = true;
    rest();
  };
}
