import type { ConditionId, Severity } from '../conditions.ts';
import { areaOf } from '../state/issues.ts';
import type { Candidate } from './candidate.ts';

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];

/** Auth conditions that warn only, and explain no lost connection. */
const warnsOnly: readonly ConditionId[] = ['auth.expiringSoon', 'auth.actionNotPermitted'];

/** What explains why a connection is lost. */
const explainsLoss = (condition: ConditionId): boolean =>
  condition === 'signaling.gatewayFailed' ||
  condition === 'signaling.serverRestarting' ||
  condition.startsWith('quota.') ||
  (condition.startsWith('auth.') && !warnsOnly.includes(condition));

/**
 * The order of the banner slot, first is told first: fatal, offline or stuck, what explains a lost connection, other signaling,
 * other errors a person must act on, ice, other warnings, info.
 */
export function bannerRank(condition: ConditionId, severity: Severity, personActs: boolean): number {
  if (severity === 'fatal') return 0;
  // What explained a wait so far does not explain that it never ends.
  if (condition === 'signaling.offline' || condition === 'signaling.reconnectStuck') return 1;
  if (explainsLoss(condition)) return 2;
  const area = areaOf(condition);
  if (area === 'signaling') return 3;
  if (severity === 'error' && personActs) return 4;
  if (area === 'ice') return 5;
  return severity === 'info' ? 7 : 6;
}

/** Orders by rank, then severity, then age. */
export const before = (a: Candidate, b: Candidate): number =>
  a.rank - b.rank ||
  severities.indexOf(a.item.severity) - severities.indexOf(b.item.severity) ||
  a.item.startedAt - b.item.startedAt;
