import type { FixtureEvent } from './fixture.ts';

/** One thing that a source heard: an event of the SDK, a call of one of its methods, or a word of the app to the source. */
export interface Heard {
  /** What emitted it; null for a word of the app. */
  readonly from: unknown;
  /** What that is, as the adapter names it: `call`, `session`; empty for the SDK's first object. */
  readonly of: string;
  /** The name of the event. A call of a method has `()` behind its name. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Is told all that a source hears, before it is read. */
export type Tap = (heard: Heard) => void;

/** The same tap, which keeps nothing from being heard when it throws: whoever records goes without that one. */
export const harmless =
  (tap: Tap): Tap =>
  (heard) => {
    try {
      tap(heard);
    } catch {
      // The call goes on.
    }
  };

/** One line of a recording. */
export interface Written extends FixtureEvent {
  /** It was so this much earlier, ms: of what is only looked at from time to time. */
  readonly sinceMs?: number;
}

/** How an adapter writes down what its source heard, so that its replay reads it: nothing, one event or several. */
export type Write = (heard: Heard) => readonly Written[];

/** Event and first argument, as most SDKs are written down; the events of an object have its name before theirs. */
export const writePlainly: Write = ({ of, name, args }) => [
  { event: of === '' ? name : `${of}.${name}`, payload: args[0] ?? null },
];
