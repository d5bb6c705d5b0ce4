import { rowOf, type ConditionId } from '../conditions.ts';
import { diesWithCall, isRefusal, ofRefusalMs } from '../state/callErrors.ts';
import { isLive } from '../state/hangupCause.ts';
import { inTrouble } from '../state/reconnectState.ts';
import type { Facts, Issue, IssueStatus } from '../state/types.ts';

/** Whether the browser is known to be offline right now (not only until a moment ago). */
export const isOffline = (state: Facts): boolean =>
  state.callErrors.offlineProbationEndsAt === null &&
  state.callErrors.issues.some(
    (issue) => issue.status === 'active' && rowOf(issue.condition).lacks === 'network',
  );

/** The coded answer of a service that explains why its connection is closed. */
export const refusalOf = (state: Facts, source: string): Issue | null =>
  state.callErrors.issues.find(
    (issue) =>
      issue.status === 'active' && issue.source === source && rowOf(issue.condition).explains === 'close',
  ) ?? null;

/** Whether an issue explains why the SDK is reconnecting: a failing token refresh, a gateway, a restarting server. */
export const explainsReconnecting = (issue: Issue): boolean =>
  rowOf(issue.condition).explains === 'reconnecting';

/** Of several explanations for the end of one call only the strongest is shown; among equals, the first. */
function outweighed(state: Facts, issue: Issue): boolean {
  if (issue.callId === null || issue.evidence === 0) return false;
  return state.callErrors.issues.some(
    (other) =>
      other !== issue &&
      other.callId === issue.callId &&
      other.source === issue.source &&
      other.status !== 'resolved' &&
      (other.evidence > issue.evidence || (other.evidence === issue.evidence && other.since < issue.since)),
  );
}

function explainedByCall(state: Facts, issue: Issue): boolean {
  if (issue.callId === null) return false;
  const call = state.hangupCause.calls[issue.callId];
  const row = rowOf(issue.condition);
  // Without a live call, problems of sound and picture concern nobody (yet).
  if (!call) return issue.surface === 'indicator' || (row.lacks === 'sound' && issue.severity !== 'fatal');
  if (!isLive(call)) return diesWithCall(issue);
  const held = call.phase === 'held';
  return (row.degrades === 'sent' && (call.muted || held)) || (row.degrades === 'heard' && held);
}

function explainedByConnection(state: Facts, issue: Issue): boolean {
  const { area, lacks, degrades, endsOn, explains, restatesConnection } = rowOf(issue.condition);
  const troubled = inTrouble(state.reconnectState[issue.source]);
  if (lacks === 'sound') return troubled && issue.severity !== 'fatal';
  if (degrades !== null)
    return (
      troubled ||
      state.callErrors.issues.some(
        (other) =>
          other.status === 'active' &&
          other.callId === issue.callId &&
          rowOf(other.condition).lacks === 'sound' &&
          rowOf(other.condition).surface === 'banner',
      )
    );
  const refusal = refusalOf(state, issue.source);
  // "Your sign-in expires soon" is pointless once the sign-in was refused.
  if (endsOn.includes('newCredentials')) return refusal !== null && rowOf(refusal.condition).area === 'auth';
  if (area !== 'signaling' || lacks === 'network' || explains === 'close') return false;
  if (refusal !== null && refusal !== issue) return true;
  if (issue.severity === 'fatal') return false;
  if (lacks === 'registration' && troubled) return true;
  if (isOffline(state) || (restatesConnection && state.reconnectState[issue.source]?.status === 'failed'))
    return true;
  return (
    restatesConnection &&
    state.callErrors.issues.some(
      (other) => other.status === 'active' && other.source === issue.source && explainsReconnecting(other),
    )
  );
}

const pageLimits: readonly ConditionId[] = ['media.insecureContext', 'media.unsupportedBrowser'];

/**
 * On a page that can never have a device, the page itself explains why there is no device and why no call can start.
 */
const explainedByPage = (state: Facts, issue: Issue): boolean =>
  !pageLimits.includes(issue.condition) &&
  (issue.condition === 'call.setupFailed' ||
    (rowOf(issue.condition).area === 'media' && issue.surface === 'prompt')) &&
  state.callErrors.issues.some((other) => other.status === 'active' && pageLimits.includes(other.condition));

/** A refused device explains the end of a call that nobody had answered and for which the other side gave no reason. */
function explainedByRefusal(state: Facts, issue: Issue): boolean {
  const { callId, source, evidence, condition } = issue;
  if (callId === null || !rowOf(condition).ofSetUp || state.hangupCause.calls[callId]?.activeAt != null)
    return false;
  if (evidence === 2 && condition !== 'call.setupFailed') return false;
  return state.callErrors.issues.some(
    (other) =>
      other.status === 'active' &&
      other.source === source &&
      (other.callId ?? callId) === callId &&
      isRefusal(other) &&
      Math.abs(other.lastAt - issue.since) <= ofRefusalMs,
  );
}

/** Whether another issue on record explains an active one, so that only the cause is shown. */
export const isHeldBack = (state: Facts, issue: Issue): boolean =>
  issue.status === 'active' &&
  (outweighed(state, issue) ||
    explainedByPage(state, issue) ||
    explainedByRefusal(state, issue) ||
    explainedByCall(state, issue) ||
    explainedByConnection(state, issue));

/**
 * The status of an issue, as the details list shows it.
 *
 * @example issueStatus(store.getSnapshot(), issue) // 'active' | 'heldBack' | 'dismissed' | 'resolved'
 */
export const issueStatus = (state: Facts, issue: Issue): IssueStatus =>
  isHeldBack(state, issue) ? 'heldBack' : issue.status;
