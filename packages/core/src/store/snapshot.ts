import type { Facts } from '../state/types.ts';
import type { ViewTopic } from '../view/view.ts';

/**
 * All facts of a store. The same object until one of them changes. What follows from the facts is in views: see
 * `store.read`.
 */
export type Snapshot = Facts;

/** The facts of a store at one time, as `getSnapshot()` and `now()` returned them. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly at: number;
}

/** What a listener can subscribe to: a slice of the facts, a view, or one call of those that are kept by call. */
export type Topic = keyof Facts | ViewTopic | `hangupCause/${string}` | `callQuality/${string}`;
