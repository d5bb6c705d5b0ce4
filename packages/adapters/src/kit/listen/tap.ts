import type { FixtureEvent } from '../codes/fixture.ts';

/** One thing that a source received: an event of the SDK, a call of one of its methods, or a call by the app. */
export interface Heard {
  /** The object that emitted it; null for a call by the app. */
  readonly from: unknown;
  /** The adapter's name for that object: `call`, `session`; empty for the SDK's main object. */
  readonly of: string;
  /** The name of the event. The name of a method ends in `()`. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** The id of the call it is of, where the source tells calls apart. */
  readonly call?: string;
}

/** Receives everything that a source receives, before it is read. */
export type Tap = (heard: Heard) => void;

/** The same tap, but safe: if it throws, that event is not recorded, and the source still reads it. */
export const harmless =
  (tap: Tap): Tap =>
  (heard) => {
    try {
      tap(heard);
    } catch {
      // The source continues.
    }
  };

/** One line of a recording. */
export interface Written extends FixtureEvent {
  /** How much earlier it became true, ms, for facts that are only checked from time to time. */
  readonly sinceMs?: number;
}

/** How an adapter records what its source received, so that its replay can read it: as no event, one, or several. */
export type Write = (heard: Heard) => readonly Written[];

/** Event and first argument, as most SDKs are recorded; events of an object are prefixed with its name. */
export const writePlainly: Write = ({ of, name, args }) => [
  { event: of === '' ? name : `${of}.${name}`, payload: args[0] ?? null },
];
