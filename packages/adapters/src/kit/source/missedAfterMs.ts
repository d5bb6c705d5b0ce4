/** How long participants may take to be back after an outage, ms; after that they are reported as missing. */
export const missedAfterMs = 10_000;
