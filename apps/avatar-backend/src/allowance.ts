const minuteMs = 60_000;

/**
 * Returns a function that says whether one more is allowed; an allowance begins with the first use and lasts a minute.
 */
export function createAllowance(perMinute: number): () => boolean {
  let endsAt = 0;
  let left = 0;
  return () => {
    const now = Date.now();
    if (now >= endsAt) {
      endsAt = now + minuteMs;
      left = perMinute;
    }
    if (left <= 0) return false;
    left--;
    return true;
  };
}
