const minuteMs = 60_000;

/** Whether one more is allowed in this minute; an allowance of so many begins with the first and lasts a minute. */
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
