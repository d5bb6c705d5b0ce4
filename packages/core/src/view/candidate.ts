import type { Surface } from '../conditions.ts';
import type { Shown } from './types.ts';

/** Something that may be on the screen from a given time on. */
export interface Candidate {
  readonly item: Shown;
  readonly surface: Surface;
  readonly rank: number;
  /** When it may be shown; Infinity when only the time of its next change is known. */
  readonly dueAt: number;
  /** When its text changes next; Infinity when it does not. */
  readonly changesAt: number;
}
