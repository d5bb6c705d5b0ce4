/** All delays of the view, in ms. */
export interface Timing {
  /** In a call, trouble is shown after it has lasted this long. */
  readonly showDelayInCallMs: number;
  readonly showDelayMs: number;
  /** When no retry is known and there is no call, a close is shown after this long. */
  readonly disconnectedDelayMs: number;
  readonly minimumShownMs: number;
  readonly confirmationMs: number;
  readonly unstableWindowMs: number;
  readonly calmMs: number;
  readonly repeatClearsMs: number;
  readonly stuckAfterMs: number;
  /** A loss so soon after ready belongs to the same incident. */
  readonly sameIncidentMs: number;
  /** A first connection that is still being tried after this long is shown as unreachable. */
  readonly unreachableAfterMs: number;
  readonly offlineProbationMs: number;
  /** How long an explanation with only local evidence waits for a better one. */
  readonly reasonWaitMs: number;
  readonly longAfterMs: number;
  readonly actAfterMs: number;
  /** A recovery action without an outcome after this long counts as failed, and is offered again. */
  readonly actLimitMs: number;
}

/** The delays that a store has unless its options say otherwise, in ms. */
export const defaultTiming: Timing = {
  showDelayInCallMs: 500,
  showDelayMs: 1_500,
  disconnectedDelayMs: 10_000,
  minimumShownMs: 1_500,
  confirmationMs: 3_000,
  unstableWindowMs: 60_000,
  calmMs: 15_000,
  repeatClearsMs: 20_000,
  stuckAfterMs: 90_000,
  sameIncidentMs: 2_000,
  unreachableAfterMs: 30_000,
  offlineProbationMs: 10_000,
  reasonWaitMs: 300,
  longAfterMs: 10_000,
  actAfterMs: 30_000,
  actLimitMs: 30_000,
};
