import type { Facts } from '../state/types.ts';
import type { ViewTopic } from '../view/view.ts';

/** All facts of a store. The same object until one of them changed. What follows from them are views: see `store.read`. */
export type Snapshot = Facts;

/** The facts of a store at a time, as `getSnapshot()` and `now()` gave them. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly at: number;
}

/** What a listener can be about: one slice of the facts, a view, or one call of those that are kept by call. */
export type Topic = keyof Facts | ViewTopic | `hangupCause/${string}` | `callQuality/${string}`;
