import { conditionRow, type ConditionId } from '../conditions.ts';
import { diesWithCall, refuses, restatesConnection } from '../state/callErrors.ts';
import { areaOf } from '../state/issues.ts';
import { isLive } from '../state/hangupCause.ts';
import { inTrouble } from '../state/reconnectState.ts';
import type { Facts, Issue, IssueStatus } from '../state/types.ts';

const soundOut: readonly ConditionId[] = ['media.microphoneSilent', 'quality.outboundStalled'];
const soundIn: readonly ConditionId[] = ['media.remoteSilent', 'quality.inboundStalled'];

/** Whether the browser is known to be offline right now (not only until a moment ago). */
export const isOffline = (state: Facts): boolean =>
  state.callErrors.offlineProbationEndsAt === null &&
  state.callErrors.issues.some(
    (issue) => issue.condition === 'signaling.offline' && issue.status === 'active',
  );

/** The coded answer of a service that explains why its connection is closed. */
export const refusalOf = (state: Facts, source: string): Issue | null =>
  state.callErrors.issues.find(
    (issue) => issue.status === 'active' && issue.source === source && refuses(issue.condition),
  ) ?? null;

/** What a failing token refresh, a gateway or a restarting server explains: that the SDK is reconnecting. */
export const explainsReconnecting = (issue: Issue): boolean =>
  issue.condition === 'auth.refreshFailing' ||
  issue.condition === 'signaling.gatewayFailed' ||
  issue.condition === 'signaling.serverRestarting';

/** Among the explanations of one call's end only the strongest is told; of equals, the first. */
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
  // Of a call that is not known to live, sound and picture are nobody's business (yet).
  if (!call)
    return issue.surface === 'indicator' || (areaOf(issue.condition) === 'ice' && issue.severity !== 'fatal');
  if (!isLive(call)) return diesWithCall(issue);
  const held = call.phase === 'held';
  if ((call.muted || held) && soundOut.includes(issue.condition)) return true;
  return held && soundIn.includes(issue.condition);
}

function explainedByConnection(state: Facts, issue: Issue): boolean {
  const area = areaOf(issue.condition);
  const troubled = inTrouble(state.reconnectState[issue.source]);
  if (area === 'ice') return troubled && issue.severity !== 'fatal';
  if (
    area === 'quality' ||
    issue.condition === 'media.remoteSilent' ||
    issue.condition === 'media.microphoneSilent'
  )
    return (
      troubled ||
      state.callErrors.issues.some(
        (other) =>
          other.status === 'active' &&
          other.callId === issue.callId &&
          areaOf(other.condition) === 'ice' &&
          conditionRow(other.condition)[1] === 'banner',
      )
    );
  if (area !== 'signaling' || issue.condition === 'signaling.offline' || refuses(issue.condition))
    return false;
  const refusal = refusalOf(state, issue.source);
  if (refusal !== null && refusal !== issue) return true;
  if (issue.severity === 'fatal') return false;
  if (
    isOffline(state) ||
    (restatesConnection(issue.condition) && state.reconnectState[issue.source]?.status === 'failed')
  )
    return true;
  return (
    restatesConnection(issue.condition) &&
    state.callErrors.issues.some(
      (other) => other.status === 'active' && other.source === issue.source && explainsReconnecting(other),
    )
  );
}

/** Whether something else on record explains an active issue, so that only the cause is told. */
export const isHeldBack = (state: Facts, issue: Issue): boolean =>
  issue.status === 'active' &&
  (outweighed(state, issue) || explainedByCall(state, issue) || explainedByConnection(state, issue));

/**
 * What has become of an issue, as the details list says it.
 *
 * @example issueStatus(store.getSnapshot(), issue) // 'active' | 'heldBack' | 'dismissed' | 'resolved'
 */
export const issueStatus = (state: Facts, issue: Issue): IssueStatus =>
  isHeldBack(state, issue) ? 'heldBack' : issue.status;
