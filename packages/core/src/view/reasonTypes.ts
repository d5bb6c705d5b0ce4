import type { ConditionId, Surface } from '../conditions.ts';
import type { Screen } from './types.ts';

/**
 * What explains something, so that it is not told itself: another issue, or in a word: `connection`, its connection is lost, which
 * is told instead; `callUnknown`, its call has not begun; `callOver`, its call has ended; `muted` and `held`, so is its call.
 */
export type HeldBackBy =
  | { readonly issueId: string; readonly condition: ConditionId }
  | 'connection'
  | 'callUnknown'
  | 'callOver'
  | 'muted'
  | 'held';

/**
 * Why something is on the screen, or is not. Times are those of the store, lengths ms.
 *
 * - `shown`: it is the first of its slot; `early` where it did not wait, because its trouble was on the screen already.
 * - `shownWith`: it is counted with another item of its kind, which is shown.
 * - `lingers`: it is over, and stays until it has been there for the minimum time.
 * - `waits`: it is told once it has lasted for `delayMs`, at `until`.
 * - `behind`: another item has its slot.
 * - `behindConfirmation`: "you're back" is being said.
 * - `heldBack`: something else explains it.
 * - `silent`: nothing that a person feels or can act on; it is in the details only.
 * - `dismissed`: the person has closed it.
 */
export type Why =
  | { readonly is: 'shown'; readonly early: boolean }
  | { readonly is: 'shownWith'; readonly issueId: string }
  | { readonly is: 'lingers'; readonly until: number }
  | { readonly is: 'waits'; readonly until: number; readonly delayMs: number }
  | { readonly is: 'behind'; readonly issueId: string; readonly condition: ConditionId }
  | { readonly is: 'behindConfirmation'; readonly until: number }
  | { readonly is: 'heldBack'; readonly by: HeldBackBy }
  | { readonly is: 'silent' }
  | { readonly is: 'dismissed' };

/** What has become of one thing that is wrong. */
export interface Reason {
  /** The issue, or the connection as it stands for one in a screen. */
  readonly issueId: string;
  readonly condition: ConditionId;
  readonly code: string;
  readonly source: string;
  readonly callId: string | null;
  readonly surface: Surface;
  readonly why: Why;
}

/**
 * Why "you're back" is said, or is not. `shown`: until a time. `awaits`: trouble was told, and something of it is not there yet.
 * `cut`: a call was cut in the meantime, or the person is not let in. `gaveWay`: something urgent came.
 */
export type ConfirmationReason =
  | { readonly is: 'shown'; readonly until: number }
  | { readonly is: 'awaits' }
  | { readonly is: 'cut' }
  | { readonly is: 'gaveWay' };

/** A screen, and for all that is wrong why it is on it or is not. */
export interface ScreenReasons {
  readonly screen: Screen;
  /** One for each thing that is wrong or still stands on the screen; what is over and gone has none. */
  readonly reasons: readonly Reason[];
  /** Null where nothing was told of which anybody could be back. */
  readonly confirmation: ConfirmationReason | null;
}
