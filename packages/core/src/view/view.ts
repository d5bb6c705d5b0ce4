import type { ConditionId, CustomAction, RecoveryAction } from '../conditions.ts';
import type { Facts } from '../state/types.ts';
import type { Timing } from '../timing.ts';

/** What a view may know in addition to the facts. */
export interface ViewOptions {
  readonly timing: Timing;
  readonly appHandles: (action: RecoveryAction) => boolean;
  /** Whether a source performs an action only with an input, which a button has not. */
  readonly needsInput: (source: string, action: RecoveryAction) => boolean;
  /** The app's own actions for a condition. */
  readonly appOffers: (condition: ConditionId) => readonly CustomAction[];
}

/** What listeners of a view subscribe to. */
export type ViewTopic = 'screen' | `screen/${string}` | 'screenReasons' | 'authState' | 'callQuality';

/**
 * A value computed from the facts, which may depend on its own earlier values: what is on the screen, how calls sound.
 * A store creates it when it is first read and keeps it while somebody listens, so that a view that nobody shows costs
 * nothing and does not count as shown. Read it with `store.read(view)`.
 */
export interface View<Value, Memory = unknown> {
  readonly topic: ViewTopic;
  readonly start: Memory;
  /** Returns the next memory; the same object when nothing changed. */
  advance(memory: Memory, facts: Facts, now: number, options: ViewOptions): Memory;
  value(memory: Memory): Value;
  /** The part of its value that is about one call, for listeners of that call alone. */
  part?(value: Value, callId: string): unknown;
  /** When its value changes next by time alone, on the scale of `now`; Infinity when it does not. */
  nextAt?(memory: Memory): number;
}
