import type { Clock } from '../clock.ts';
import type { ConditionId, CustomAction, OfferedAction, RecoveryAction } from '../conditions.ts';
import type { CallEvent } from '../events.ts';
import type { CallRecord, Issue } from '../state/types.ts';
import type { Timing } from '../timing.ts';
import type { IncidentWatch } from '../incidents/types.ts';
import type { View } from '../view/view.ts';
import type { Moment, Snapshot, Topic } from './snapshot.ts';

/** What an app's own action receives. */
export interface ActionContext {
  readonly issueId: string;
  readonly action: OfferedAction;
  /** The issue it was requested for; null for a connection without one. */
  readonly issue: Issue | null;
  /**
   * The call it is about, e.g. to place it again: its number or name, its direction, and how it ended; null when it is
   * about no call.
   */
  readonly call: CallRecord | null;
  readonly input?: unknown;
}

/** Receives an error of one of the app's actions. */
export type OnActionError = (error: unknown, context: ActionContext) => void;

/** Does what a button offers; while a promise that it returns is pending, the button says so, and a rejection is said to the person. */
export type ActionHandler = (context: ActionContext) => void | Promise<void>;

/** A recovery action that only the app knows, with its label and where to offer it. */
export interface OwnAction {
  /** The text of its button. For other languages use the message `action.custom:…` of `MessagesProvider`. */
  readonly label: string;
  /** Where it is offered: conditions, or whole areas followed by a dot, e.g. `call.`. */
  readonly on: readonly (ConditionId | `${string}.`)[];
  readonly run: ActionHandler;
}

/**
 * The app's own recovery actions. A named one is offered only if a source or this map handles it; one whose name begins
 * with `custom:` is offered where its `on` says.
 *
 * @example
 * const actions: ActionMap = {
 *   redial: ({ call }) => dial(call?.number ?? call?.remote),
 *   'custom:voicemail': { label: 'Leave a message', on: ['call.noAnswer', 'call.busy'], run: ({ call }) => record(call) },
 * };
 */
export type ActionMap = { readonly [Action in RecoveryAction]?: ActionHandler } & {
  readonly [Action in CustomAction]?: OwnAction;
};

/** Options of `createCallStore`. */
export interface CallStoreOptions {
  /** Any of the delays, in ms. */
  readonly timing?: Partial<Timing>;
  readonly actions?: ActionMap;
  /**
   * Called each time an action of the app fails, whoever requested it. The person reads only that it did not work. In
   * development the error is also logged.
   */
  readonly onError?: OnActionError;
  /** Makes one record for each trouble that was shown, once it is over: `incidents(report)`. */
  readonly onIncident?: IncidentWatch | undefined;
  readonly clock?: Clock;
}

/** The store that {@link createCallStore} returns. */
export interface CallStore {
  /** The facts: what is known of errors, connections, calls and devices. The same object until one of them changed. */
  getSnapshot(): Snapshot;
  /**
   * The present value of a view, e.g. what may be on the screen; the same object until it changes. A view is created
   * when it is first read, and from then on remembers its earlier values. With a moment: the value at that time, for
   * somebody who had seen nothing before.
   */
  read<Value>(view: View<Value>, moment?: Moment): Value;
  /** Calls the listener when a topic changed, without a topic at any change. Returns a function that unsubscribes. */
  subscribe(listener: () => void, topic?: Topic): () => void;
  /**
   * Starts all sources and returns a function that stops them; while they run, a further call changes nothing and
   * returns the same function. A source that throws does not keep the others from running: its error becomes an issue,
   * and is also reported as an uncaught error. After a stop, a store accepts events and can be read, but starts no
   * timers; it can be connected again.
   */
  connect(): () => void;
  /** Sends an event to the store. Never throws: an event that cannot be read becomes an issue. */
  send(event: CallEvent): void;
  /** The app disconnects on purpose: closes that follow are no trouble. */
  closing(): void;
  /**
   * Performs a recovery action. While one runs for an issue, a second request for the same action returns its promise;
   * after `timing.actLimitMs` it counts as failed. Rejects with a sentence when nobody handles it or it cannot work any
   * more.
   */
  recover(issueId: string, action: OfferedAction, input?: unknown): Promise<void>;
  /**
   * Closes or acknowledges an item, or snoozes it for a length of time in ms. An id that is not in the snapshot changes
   * nothing.
   *
   * @throws Error when the length is not a number of 0 or more.
   */
  dismiss(issueId: string, snoozeMs?: number): void;
  /** The app's label for the source of a trouble; null when no other source could be meant, or none has a label. */
  labelOf(source: string): string | null;
  /** The button text of one of the app's own `custom:` actions; null when there is none. */
  labelOfAction(action: string): string | null;
  /** Adds to the app's own actions; the newest win, and null adds none. Returns a function that removes them. */
  setActions(actions: ActionMap): () => void;
  /**
   * The present time on the scale of every `At` in a snapshot. It only grows, even when the computer's clock is set
   * back.
   */
  now(): number;
  /** A time of a snapshot as epoch ms, for a person to read. */
  epochOf(at: number): number;
}
