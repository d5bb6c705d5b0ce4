/** The wait after a failed load, ms: twice as long each time, up to a minute. */
const firstPauseMs = 5_000;
const longestPauseMs = 60_000;

/**
 * Loads something that may fail without a network: tries again when the browser is back online, and after a pause.
 *
 * @param load is called for each attempt; an error it throws counts as a failure.
 * @param failed is called with each failure.
 * @returns a function that stops trying.
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
    // Called inside a promise, so that a loader that throws synchronously fails like any other.
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
