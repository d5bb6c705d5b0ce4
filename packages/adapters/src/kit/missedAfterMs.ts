/** How long those who were on a call before an outage may take to be there again, ms; after that they are missed. */
export const missedAfterMs = 10_000;
