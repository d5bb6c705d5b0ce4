/** How long participants may take to be back after an outage, ms; after that they are reported as missing. */
export const missedAfterMs = 10_000;

const suspendedMs = 60_000;

/** Whether a page looks so late for the missing that it was suspended meanwhile: nobody could come back in that time. */
export const wasSuspended = (since: number, at: number): boolean => at - since > missedAfterMs + suspendedMs;
