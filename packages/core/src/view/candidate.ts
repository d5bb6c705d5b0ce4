import type { Surface } from '../conditions.ts';
import type { Shown } from './types.ts';

/** Something that may be on the screen, from a time on. */
export interface Candidate {
  readonly item: Shown;
  readonly surface: Surface;
  readonly rank: number;
  /** From when on it may be shown; Infinity where it is only known when it may change. */
  readonly dueAt: number;
  /** When its words change next; Infinity where they do not. */
  readonly changesAt: number;
}
