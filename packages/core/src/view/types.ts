import type { Actor, ConditionId, OfferedAction, Severity } from '../conditions.ts';
import type { Details, Device } from '../events.ts';
import type { CallRecord, IssueParty } from '../state/types.ts';
import type { Table } from '../table.ts';

/**
 * How far a shown trouble has come, which decides its text. `start`: just shown. `first`: nothing was connected before, so that
 * nothing comes back. `long`: it takes longer than usual.
 * `act`: the person should look at what they can do. `checking`: the browser is back online, but that is unproven.
 * `missed`: the deadline to answer has passed. `granted`: the device may be used again and must be switched on, or the
 * call it was for is over and can be placed again.
 */
export type Phase = 'start' | 'first' | 'long' | 'act' | 'checking' | 'missed' | 'granted';

/** One item on the screen. */
export interface Shown {
  /** The issue it shows. Request its actions with `store.recover(issueId, action)`. */
  readonly issueId: string;
  readonly condition: ConditionId;
  readonly severity: Severity;
  readonly code: string;
  readonly source: string;
  readonly callId: string | null;
  /**
   * Every call it is about: its own, those of similar items combined with it, or for a connection, those that the
   * person notices as cut off.
   */
  readonly callIds: readonly string[];
  /**
   * Remote party of that call, or the participant it is about, where known; null when it is about calls with several.
   */
  readonly remote: string | null;
  /** The participant it is about; null when it is about none. */
  readonly party: IssueParty | null;
  readonly device: Device | null;
  readonly actor: Actor;
  /** The actions offered, the main one first: only those that a source or the app handles and that can work now. */
  readonly actions: readonly OfferedAction[];
  readonly phase: Phase;
  /** How many of this kind this item combines. */
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

/** The dialog that is on screen, with the call that it is about. */
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

/** Everything that may be on the screen now: one item per slot. */
export interface Screen {
  readonly banner: Shown | null;
  readonly prompt: Shown | null;
  readonly dialog: ShownDialog | null;
  readonly indicators: readonly Shown[];
  readonly confirmation: Confirmation | null;
}

/** The quality of sound and picture of one call. */
export interface CallQuality {
  readonly byCall: Table<QualityOfCall>;
}

/** How well one call can be heard and seen now. */
export interface QualityOfCall {
  readonly conditions: readonly ConditionId[];
  readonly muted: boolean;
  readonly held: boolean;
}

/** How it stands with the sign-in; `unknown` until the SDK reports anything of it. */
export type AuthStatus = 'unknown' | 'signedIn' | 'expiringSoon' | 'refreshFailing' | 'required';

/** Whether the person is signed in at the service, and by when they have to sign in again (epoch ms). */
export interface AuthState {
  readonly status: AuthStatus;
  readonly condition: ConditionId | null;
  readonly issueId: string | null;
  readonly deadlineAt: number | null;
}
