import { rowOf, type ConditionId, type Severity } from '../conditions.ts';
import type { Candidate } from './candidate.ts';

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];

/**
 * The order of the banner slot, the first is shown first: fatal, offline or stuck, what explains a lost connection,
 * other signaling, other errors a person must act on, ice, other warnings, info.
 */
export function bannerRank(condition: ConditionId, severity: Severity, personActs: boolean): number {
  if (severity === 'fatal') return 0;
  const { rank } = rowOf(condition);
  // The sound of a call comes after anything else that the person must act on.
  if (rank !== null && rank < 4) return rank;
  if (severity === 'error' && personActs) return 4;
  return rank ?? (severity === 'info' ? 7 : 6);
}

/** A connection that keeps dropping and is there now comes after the warnings about what is wrong now. */
export const thereNowRank = 6.5;

/** In a call, what is wrong with the camera comes after everything else. */
export const pictureRank = 10;

/** Orders by rank, then severity, then age. */
export const before = (a: Candidate, b: Candidate): number =>
  a.rank - b.rank ||
  severities.indexOf(a.item.severity) - severities.indexOf(b.item.severity) ||
  a.item.startedAt - b.item.startedAt;
