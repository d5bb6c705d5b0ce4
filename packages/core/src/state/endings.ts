import { rowOf, type Ending } from '../conditions.ts';
import type { CallChanged, CallEvent, ConnectionChanged, IssueCleared } from '../events.ts';
import { concerns } from './refine.ts';
import type { HangupCause, Issue } from './types.ts';

/** Whether one of these proves that an issue is over. */
export const endsOn = ({ condition }: Pick<Issue, 'condition'>, ...proofs: readonly Ending[]): boolean =>
  proofs.some((proof) => rowOf(condition).endsOn.includes(proof));

/** What being ready proves to be over. */
function readyProofs({ newCredentials, endsIce }: ConnectionChanged): readonly Ending[] {
  return [
    'ready',
    ...(newCredentials ? (['newCredentials'] as const) : []),
    ...(endsIce ? (['rebuilt'] as const) : []),
  ];
}

/** What an incoming call does not end, because nobody chose to take it: how a call was lost, and who called. */
const outlastsRinging = ({ condition, severity, surface }: Issue): boolean =>
  severity === 'fatal' || (rowOf(condition).area === 'call' && surface === 'banner');

/**
 * What a newer call of the same source ends. A call without a direction means that somebody joined a room. What a live
 * call lacks, it still lacks.
 */
export const endsOnNewCall = (
  issue: Issue,
  { callId, direction, source = '' }: CallChanged,
  { calls }: HangupCause,
): boolean =>
  issue.source === source &&
  issue.callId !== callId &&
  endsOn(issue, 'newCall') &&
  (rowOf(issue.condition).area === 'call' || (calls[issue.callId ?? '']?.phase ?? 'ended') === 'ended') &&
  !(direction === 'inbound' && outlastsRinging(issue)) &&
  (rowOf(issue.condition).area === 'call' || direction !== undefined || issue.callId !== null);

/** What ends with its call: problems of its sound and picture, but not the reason why it ended or could not start. */
export const diesWithCall = (issue: Pick<Issue, 'condition' | 'evidence'>): boolean =>
  issue.evidence < 4 && endsOn(issue, 'callEnd');

/** Whether the source withdraws an issue: by condition or area, and by the other fields it gives. */
function isCleared(
  issue: Issue,
  { condition, source = '', callId, code, device, partyId }: IssueCleared,
): boolean {
  const matches = (id: string) => (condition.endsWith('.') ? id.startsWith(condition) : id === condition);
  return (
    issue.source === source &&
    (matches(issue.condition) || matches(issue.said)) &&
    (callId === undefined || issue.callId === callId) &&
    (code === undefined || issue.code === code) &&
    (device === undefined || concerns(issue, device)) &&
    (partyId === undefined || issue.party?.partyId === partyId)
  );
}

/** Whether a change of the connection ends an issue. */
function endsOnConnection(issue: Issue, event: ConnectionChanged): boolean {
  const isIts = issue.source === (event.source ?? '');
  return event.status === 'connected'
    ? endsOn(issue, 'anyReady') || (isIts && endsOn(issue, ...readyProofs(event)))
    : isIts && endsOn(issue, 'closed');
}

/** Whether an event ends an issue; its other effects are applied earlier. */
export function isEndedBy(issue: Issue, event: CallEvent): boolean {
  switch (event.type) {
    case 'issueCleared':
      return isCleared(issue, event);
    case 'connectionChanged':
      return endsOnConnection(issue, event);
    case 'callEnded':
      return issue.source === (event.source ?? '') && issue.callId === event.callId && diesWithCall(issue);
    case 'closing':
      return endsOn(issue, 'closed');
    default:
      return false;
  }
}
