import type { CallSource } from '@faultline/core';
import type { SourceClock } from '../source/sourceBase.ts';
import type { Tap } from '../listen/tap.ts';

/** The real adapter with an object that emits the events of a recording. */
export interface Replayed {
  readonly source: CallSource;
  /**
   * Emits one recorded event; events of other origins are ignored. Those of calls are of the last one: where a recording has several,
   * `replay.call` with an id as its payload says of which the events that follow are.
   */
  play(event: string, payload: unknown): void;
}

/** Rebuilds the recorded object from its options, on the clock of the replay. */
export type ReplayAdapter = (options: object, clock: SourceClock, tap?: Tap) => Replayed;
