import { rowOf, type ConditionId } from '../conditions.ts';
import { isRefusal, ofRefusalMs } from '../state/callErrors.ts';
import { diesWithCall } from '../state/endings.ts';
import { isLive } from '../state/hangupCause.ts';
import { inTrouble } from '../state/reconnectState.ts';
import type { Facts, Issue, IssueStatus } from '../state/types.ts';

/**
 * What explains an issue, so that it is not told itself: another issue; `connection`: that its connection is lost, which is told
 * instead; `callUnknown`: its call has not begun; `callOver`: its call has ended; `muted` and `held`: so is its call.
 */
export type Explanation = Issue | 'connection' | 'callUnknown' | 'callOver' | 'muted' | 'held';

/** That the browser is known to be offline right now (not only until a moment ago). */
const offlineOf = (state: Facts): Issue | undefined =>
  state.callErrors.offlineProbationEndsAt === null
    ? state.callErrors.issues.find(
        (issue) => issue.status === 'active' && rowOf(issue.condition).lacks === 'network',
      )
    : undefined;

/** Whether the browser is known to be offline right now. */
export const isOffline = (state: Facts): boolean => offlineOf(state) !== undefined;

/** The coded answer of a service that explains why its connection is closed. */
export const refusalOf = (state: Facts, source: string): Issue | null =>
  state.callErrors.issues.find(
    (issue) =>
      issue.status === 'active' && issue.source === source && rowOf(issue.condition).explains === 'close',
  ) ?? null;

/** What explains that an SDK is reconnecting: a failing token refresh, a gateway, a restarting server. */
export const explainsReconnecting = (state: Facts, source: string): Issue | undefined =>
  state.callErrors.issues.find(
    (issue) =>
      issue.status === 'active' &&
      issue.source === source &&
      rowOf(issue.condition).explains === 'reconnecting',
  );

/** What is told instead of the state of a connection: that the browser is offline, or what the service has refused. */
export const insteadOfConnection = (state: Facts, source: string): Issue | undefined =>
  offlineOf(state) ?? refusalOf(state, source) ?? undefined;

/** Among the explanations of one call's end only the strongest is told; of equals, the first. */
function outweighed(state: Facts, issue: Issue): Explanation | undefined {
  if (issue.callId === null || issue.evidence === 0) return undefined;
  return state.callErrors.issues.find(
    (other) =>
      other !== issue &&
      other.callId === issue.callId &&
      other.source === issue.source &&
      other.status !== 'resolved' &&
      (other.evidence > issue.evidence || (other.evidence === issue.evidence && other.since < issue.since)),
  );
}

function explainedByCall(state: Facts, issue: Issue): Explanation | undefined {
  if (issue.callId === null) return undefined;
  const call = state.hangupCause.calls[issue.callId];
  const row = rowOf(issue.condition);
  // Of a call that is not known to live, sound and picture are nobody's business (yet).
  if (!call)
    return issue.surface === 'indicator' || (row.lacks === 'sound' && issue.severity !== 'fatal')
      ? 'callUnknown'
      : undefined;
  if (!isLive(call)) return diesWithCall(issue) ? 'callOver' : undefined;
  if (row.degrades === 'sent' && call.muted) return 'muted';
  return call.phase === 'held' && (row.degrades === 'sent' || row.degrades === 'heard') ? 'held' : undefined;
}

function explainedByConnection(state: Facts, issue: Issue): Explanation | undefined {
  const { action, area, lacks, degrades, endsOn, explains, restatesConnection } = rowOf(issue.condition);
  const troubled = inTrouble(state.reconnectState[issue.source]) ? 'connection' : undefined;
  if (lacks === 'sound') return issue.severity === 'fatal' ? undefined : troubled;
  if (degrades !== null)
    return (
      troubled ??
      state.callErrors.issues.find(
        (other) =>
          other.status === 'active' &&
          other.callId === issue.callId &&
          rowOf(other.condition).lacks === 'sound' &&
          rowOf(other.condition).surface === 'banner',
      )
    );
  const refusal = refusalOf(state, issue.source) ?? undefined;
  // That a sign-in runs out soon is no news any more once it is refused.
  if (endsOn.includes('newCredentials'))
    return refusal && rowOf(refusal.condition).area === 'auth' ? refusal : undefined;
  if (area !== 'signaling' || lacks === 'network' || explains === 'close') return undefined;
  if (refusal && refusal !== issue) return refusal;
  const offline = offlineOf(state);
  // Nothing can be connected again before the network is there; what is over for another reason stays over.
  if (issue.severity === 'fatal') return action === 'reconnect' ? offline : undefined;
  if (lacks === 'registration' && troubled) return troubled;
  if (offline || !restatesConnection) return offline;
  if (state.reconnectState[issue.source]?.status === 'failed') return 'connection';
  return explainsReconnecting(state, issue.source);
}

const pageLimits: readonly ConditionId[] = ['media.insecureContext', 'media.unsupportedBrowser'];

/** On a page that can never have a device, that is why none is there and why no call can be started. */
const explainedByPage = (state: Facts, issue: Issue): Explanation | undefined =>
  !pageLimits.includes(issue.condition) &&
  (issue.condition === 'call.setupFailed' ||
    (rowOf(issue.condition).area === 'media' && issue.surface === 'prompt'))
    ? state.callErrors.issues.find(
        (other) => other.status === 'active' && pageLimits.includes(other.condition),
      )
    : undefined;

/** A call that nobody had answered, and that no word of the other side has ended: a refused device explains why it is over. */
function explainedByRefusal(state: Facts, issue: Issue): Explanation | undefined {
  const { callId, source, evidence, condition } = issue;
  if (callId === null || !rowOf(condition).ofSetUp || state.hangupCause.calls[callId]?.activeAt != null)
    return undefined;
  if (evidence === 2 && condition !== 'call.setupFailed') return undefined;
  return state.callErrors.issues.find(
    (other) =>
      other.status === 'active' &&
      other.source === source &&
      (other.callId ?? callId) === callId &&
      isRefusal(other) &&
      Math.abs(other.lastAt - issue.since) <= ofRefusalMs,
  );
}

/** What else on record explains an active issue, so that only the cause is told; undefined where it is told itself. */
export const explanationOf = (state: Facts, issue: Issue): Explanation | undefined =>
  issue.status === 'active'
    ? (outweighed(state, issue) ??
      explainedByPage(state, issue) ??
      explainedByRefusal(state, issue) ??
      explainedByCall(state, issue) ??
      explainedByConnection(state, issue))
    : undefined;

/**
 * The status of an issue, as the details list shows it.
 *
 * @example issueStatus(store.getSnapshot(), issue) // 'active' | 'heldBack' | 'dismissed' | 'resolved'
 */
export const issueStatus = (state: Facts, issue: Issue): IssueStatus =>
  explanationOf(state, issue) ? 'heldBack' : issue.status;
