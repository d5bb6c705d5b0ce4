import type { ConditionId, CustomAction, RecoveryAction } from '../conditions.ts';
import type { Facts } from '../state/types.ts';
import type { Timing } from '../timing.ts';

/** What a view may know besides the facts. */
export interface ViewOptions {
  readonly timing: Timing;
  readonly appHandles: (action: RecoveryAction) => boolean;
  /** Ways back of the app's own for a condition. */
  readonly appOffers: (condition: ConditionId) => readonly CustomAction[];
}

/** What listeners of a view subscribe to. */
export type ViewTopic = 'screen' | `screen/${string}` | 'screenReasons' | 'authState' | 'callQuality';

/**
 * Something that follows from the facts and may remember what it said before: what is on the screen, how calls sound. A store
 * makes it when it is read for the first time and keeps it while somebody listens, so that what nobody shows costs nothing
 * and does not count as shown. Read it with `store.read(view)`.
 */
export interface View<Value, Memory = unknown> {
  readonly topic: ViewTopic;
  readonly start: Memory;
  /** The next memory; the same object where nothing changed. */
  advance(memory: Memory, facts: Facts, now: number, options: ViewOptions): Memory;
  value(memory: Memory): Value;
  /** What of its value one call is about, for listeners of that call alone. */
  part?(value: Value, callId: string): unknown;
  /** When its value changes next by time alone, on the scale of `now`; Infinity where it does not. */
  nextAt?(memory: Memory): number;
}
