import type { Actor, ConditionId, RecoveryAction, Severity } from '../conditions.ts';
import type { Details, Device } from '../events.ts';
import type { CallRecord } from '../state/types.ts';

/**
 * How far a told trouble has come, which picks its words. `start`: just told. `long`: it takes longer than usual.
 * `act`: the person should look at what they can do. `checking`: the browser is back online, unproven.
 * `missed`: the answer-by deadline has passed. `granted`: the device works again, the call it was for is over.
 */
export type Phase = 'start' | 'long' | 'act' | 'checking' | 'missed' | 'granted';

/** One thing on the screen. */
export interface Shown {
  /** The issue it stands for; its actions are asked of `store.recover(issueId, action)`. */
  readonly issueId: string;
  readonly condition: ConditionId;
  readonly severity: Severity;
  readonly code: string;
  readonly source: string;
  readonly callId: string | null;
  /** Remote party of that call, where known. */
  readonly remote: string | null;
  readonly device: Device | null;
  readonly actor: Actor;
  /** What is offered, the main one first; only what a source or the app handles and what can work now. */
  readonly actions: readonly RecoveryAction[];
  readonly phase: Phase;
  /** How many of this kind are one item. */
  readonly count: number;
  /** How many other items wait for this slot. */
  readonly waiting: number;
  /** When the trouble began, epoch ms. */
  readonly startedAt: number;
  readonly deadlineAt: number | null;
  readonly attempt: number | null;
  /** 0: no maximum; null: not known. */
  readonly maxAttempts: number | null;
  readonly nextAttemptAt: number | null;
  /** Something to read out to support, from the third failure of one code on; else null. */
  readonly reference: string | null;
  readonly details: Details;
}

export interface ShownDialog extends Shown {
  /** False while another call is live: nobody is trapped. */
  readonly modal: boolean;
  readonly call: CallRecord | null;
}

/** "You're back", for three seconds. */
export interface Confirmation {
  readonly since: number;
  readonly until: number;
  /** How long the trouble lasted, ms. */
  readonly awayMs: number;
}

/** All that may be on the screen now: one item a slot. */
export interface Screen {
  readonly banner: Shown | null;
  readonly prompt: Shown | null;
  readonly dialog: ShownDialog | null;
  readonly indicators: readonly Shown[];
  readonly confirmation: Confirmation | null;
}

/** All delays of the view, in ms. */
export interface Timing {
  /** A trouble is told after it has lasted this long in a call. */
  readonly showDelayInCallMs: number;
  readonly showDelayMs: number;
  /** A close with no known retry, outside a call. */
  readonly disconnectedDelayMs: number;
  readonly minimumShownMs: number;
  readonly confirmationMs: number;
  readonly unstableWindowMs: number;
  readonly calmMs: number;
  readonly repeatClearsMs: number;
  readonly stuckAfterMs: number;
  readonly offlineProbationMs: number;
  /** How long an explanation with only local evidence waits for a better one. */
  readonly reasonWaitMs: number;
  readonly longAfterMs: number;
  readonly actAfterMs: number;
  /** A way back that has not come out after this long counts as failed, and is offered again. */
  readonly actLimitMs: number;
}

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
  offlineProbationMs: 10_000,
  reasonWaitMs: 300,
  longAfterMs: 10_000,
  actAfterMs: 30_000,
  actLimitMs: 30_000,
};
