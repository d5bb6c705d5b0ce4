import type { Clock } from '../clock.ts';
import type { ConditionId, CustomAction, OfferedAction, RecoveryAction } from '../conditions.ts';
import type { CallEvent } from '../events.ts';
import type { CallRecord, Issue } from '../state/types.ts';
import type { Timing } from '../timing.ts';
import type { IncidentWatch } from '../incidents/types.ts';
import type { View } from '../view/view.ts';
import type { Moment, Snapshot, Topic } from './snapshot.ts';

/** What an app's own action is told. */
export interface ActionContext {
  readonly issueId: string;
  readonly action: OfferedAction;
  /** The issue it was asked for; null for a connection that has none. */
  readonly issue: Issue | null;
  /** The call it is about, e.g. to place it again: its number or name, direction, and how it ended; null where it is about none. */
  readonly call: CallRecord | null;
  readonly input?: unknown;
}

/** Is told of an error of the app's own code. */
export type OnActionError = (error: unknown, context: ActionContext) => void;

export type ActionHandler = (context: ActionContext) => void | Promise<void>;

/** A way back that only the app knows, with its words and its place. */
export interface OwnAction {
  /** What its button says. In other languages: `action.custom:…` in the words of `MessagesProvider`. */
  readonly label: string;
  /** Where it is offered: conditions, or whole areas by their name and a dot, e.g. `call.`. */
  readonly on: readonly (ConditionId | `${string}.`)[];
  readonly run: ActionHandler;
}

/**
 * The app's own ways back. A named one stands in a screen only if a source or this map handles it; one with a name that begins with
 * `custom:` stands wherever it says.
 *
 * @example
 * { redial: ({ call }) => dial(call?.number ?? call?.remote),
 *   'custom:voicemail': { label: 'Leave a message', on: ['call.noAnswer', 'call.busy'], run: ({ call }) => record(call) } }
 */
export type ActionMap = { readonly [Action in RecoveryAction]?: ActionHandler } & {
  readonly [Action in CustomAction]?: OwnAction;
};

export interface CallStoreOptions {
  /** Any of the delays, in ms. */
  readonly timing?: Partial<Timing>;
  readonly actions?: ActionMap;
  /**
   * Is told each time an action of the app fails, whoever asked for it: the person reads only that it did not work. In development
   * the console says so too.
   */
  readonly onError?: OnActionError;
  /** One record for each trouble that was shown, when it is over: `incidents(report)`. */
  readonly onIncident?: IncidentWatch | undefined;
  readonly clock?: Clock;
}

/** See {@link createCallStore}. */
export interface CallStore {
  /** The facts: what is known of errors, connections, calls and devices. The same object until one of them changed. */
  getSnapshot(): Snapshot;
  /**
   * What follows from the facts now, e.g. what may be on the screen; the same object until it changed. A view is made when it is
   * first read, and remembers from then on what it said. With a moment: what followed from its facts then, for somebody who had seen
   * nothing before.
   */
  read<Value>(view: View<Value>, moment?: Moment): Value;
  /** Calls back when a topic changed, without topic at any change; returns the undo. */
  subscribe(listener: () => void, topic?: Topic): () => void;
  /**
   * Starts all sources; while they run, a further call changes nothing and returns the same undo. A source that throws
   * does not keep the others from running: it becomes an issue, and its error is reported as an uncaught one. After the
   * undo, a store takes events in and can be read, but arms no timers; it can be connected again.
   */
  connect(): () => void;
  /** Takes an event in. Never throws: what cannot be read becomes an issue. */
  send(event: CallEvent): void;
  /** The app is leaving on purpose: closes that follow are not trouble. */
  closing(): void;
  /**
   * Does a named way back. While one runs for an issue, asking for the same one again returns its promise; after
   * `timing.actLimitMs` it counts as failed. Rejects with a sentence when nobody handles it or it cannot work any more.
   */
  recover(issueId: string, action: OfferedAction, input?: unknown): Promise<void>;
  /** Closes, acknowledges, or with a length in ms snoozes an item. */
  dismiss(issueId: string, snoozeMs?: number): void;
  /** Whose trouble it is, in the words of the app; null where no other source could be meant, or none has a label. */
  labelOf(source: string): string | null;
  /** What the button of one of the app's own `custom:` actions says; null where there is none. */
  labelOfAction(action: string): string | null;
  /** Adds to the app's own actions, the newest winning; returns the undo. */
  setActions(actions: ActionMap): () => void;
  /** The present time on the scale of every `At` in a snapshot: it only grows, also when the computer's clock is set. */
  now(): number;
  /** A time of a snapshot as epoch ms, for a person to read. */
  epochOf(at: number): number;
}
