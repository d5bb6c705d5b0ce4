import { rowOf } from '../conditions.ts';
import type { CallChanged, CallEvent } from '../events.ts';
import { tableOf, withEntry, withoutEntries } from '../table.ts';
import type { Timing } from '../timing.ts';
import { expireCallErrors, noErrors, reduceCallErrors, resolveWhere, terminal } from './callErrors.ts';
import { changeCall, noCalls } from './hangupCause.ts';
import { settleMedia } from './mediaIssues.ts';
import { expireMediaRecovery, mediaExpiresAt, noMedia, reduceMediaRecovery } from './mediaRecovery.ts';
import { endOfCall, raiseIssue } from './raise.ts';
import {
  abandonConnection,
  expireReconnectState,
  inTrouble,
  reduceReconnectState,
  retryConnection,
} from './reconnectState.ts';
import { countAnew } from './sleep.ts';
import type { CallErrors, CallState } from './types.ts';

const maxRecoveries = 50;

export const initialState: CallState = {
  now: 0,
  callErrors: noErrors,
  reconnectState: tableOf(),
  mediaRecovery: noMedia,
  hangupCause: noCalls,
  recoveries: tableOf(),
  hidden: false,
};

/** The id under which a connection that has no issue of its own can be asked to reconnect. */
export const connectionIssueId = (source: string): string => `${source}:connection`;

/** Which source an issue belongs to; null for an id nobody knows. */
export function sourceOfIssue(state: CallState, issueId: string): string | null {
  const issue = state.callErrors.issues.find((one) => one.id === issueId);
  if (issue) return issue.source;
  for (const source in state.reconnectState) if (connectionIssueId(source) === issueId) return source;
  return null;
}

function recovery(
  state: CallState,
  event: Extract<CallEvent, { type: 'recoveryChanged' }>,
  timing: Timing,
): CallState {
  const { at, issueId, action, outcome } = event;
  const source = sourceOfIssue(state, issueId);
  const others = Object.keys(state.recoveries).filter((id) => id !== issueId);
  // Taken out first, so that the newest stand last.
  const kept = withoutEntries(state.recoveries, [issueId, ...others.slice(0, 1 - maxRecoveries)]);
  const next: CallState = { ...state, recoveries: withEntry(kept, issueId, { action, outcome }) };
  if (action !== 'reconnect' || source === null || outcome === 'done') return next;
  if (outcome === 'failed')
    return { ...next, reconnectState: abandonConnection(next.reconnectState, source, at) };
  if (!inTrouble(next.reconnectState[source])) return next;
  const callErrors = resolveWhere(
    next.callErrors,
    at,
    timing,
    (issue) =>
      issue.source === source && terminal(issue.condition) && rowOf(issue.condition).explains !== 'close',
  );
  return { ...next, callErrors, reconnectState: retryConnection(next.reconnectState, source, at) };
}

/** Somebody who joins a room in which others are talking is no newer call, and leaves nothing behind. */
function isNewerCall(
  { hangupCause: { calls } }: CallState,
  { callId, direction, source = '' }: CallChanged,
): boolean {
  if (calls[callId]) return false;
  const live = Object.values(calls).some((call) => call.source === source && call.phase !== 'ended');
  return direction !== undefined || !live;
}

function step(state: CallState, event: CallEvent, timing: Timing): CallState {
  if (event.type === 'ticked') return state;
  if (event.type === 'connectionChanged') {
    // The most frequent event by far touches two slices only.
    const callErrors = reduceCallErrors(state.callErrors, event, timing, false);
    const reconnectState = reduceReconnectState(state.reconnectState, event, timing);
    if (callErrors === state.callErrors && reconnectState === state.reconnectState) return state;
    const { now, mediaRecovery, hangupCause, recoveries, hidden } = state;
    return { now, callErrors, reconnectState, mediaRecovery, hangupCause, recoveries, hidden };
  }
  if (event.type === 'visibilityChanged')
    return state.hidden === event.hidden ? state : { ...state, hidden: event.hidden };
  if (event.type === 'issueRaised') return raiseIssue(state, event, timing);
  if (event.type === 'recoveryChanged') return settleMedia(recovery(state, event, timing), event, timing);
  const newCall = event.type === 'callChanged' && isNewerCall(state, event);
  const callErrors = reduceCallErrors(state.callErrors, event, timing, newCall);
  const reconnectState = reduceReconnectState(state.reconnectState, event, timing);
  const mediaRecovery = reduceMediaRecovery(state.mediaRecovery, event);
  const hangupCause = event.type === 'callChanged' ? changeCall(state.hangupCause, event) : state.hangupCause;
  let next = state;
  if (
    callErrors !== state.callErrors ||
    reconnectState !== state.reconnectState ||
    mediaRecovery !== state.mediaRecovery ||
    hangupCause !== state.hangupCause
  )
    next = { ...state, callErrors, reconnectState, mediaRecovery, hangupCause };
  if (event.type === 'callEnded') next = endOfCall(next, event, timing);
  return settleMedia(next, event, timing);
}

/** An announced loss that no close confirmed takes its statements with it. */
function withoutUnproven(before: CallState, after: CallState, at: number, timing: Timing): CallErrors {
  let { callErrors } = after;
  if (before.reconnectState === after.reconnectState) return callErrors;
  for (const id in after.reconnectState)
    if (before.reconnectState[id]?.incident && !after.reconnectState[id]?.incident)
      callErrors = resolveWhere(
        callErrors,
        at,
        timing,
        (issue) => issue.source === id && rowOf(issue.condition).area === 'signaling',
      );
  return callErrors;
}

function expire(state: CallState, at: number, timing: Timing): CallState {
  const callErrors = expireCallErrors(state.callErrors, at, timing);
  const reconnectState = expireReconnectState(state.reconnectState, at);
  const due = at >= mediaExpiresAt(state.mediaRecovery);
  const mediaRecovery = due ? expireMediaRecovery(state.mediaRecovery, at) : state.mediaRecovery;
  if (callErrors === state.callErrors && reconnectState === state.reconnectState && !due) return state;
  const next = { ...state, callErrors, reconnectState, mediaRecovery };
  return settleMedia(
    { ...next, callErrors: withoutUnproven(state, next, at, timing) },
    { type: 'ticked', at },
    timing,
  );
}

/** The next time at which the state changes by itself; Infinity where it does not. */
export function expiresAt(state: CallState): number {
  let next = Math.min(state.callErrors.expiresAt, mediaExpiresAt(state.mediaRecovery));
  for (const id in state.reconnectState) {
    const connection = state.reconnectState[id];
    next = Math.min(next, connection?.calmAt ?? Infinity, connection?.incident?.probationEndsAt ?? Infinity);
  }
  return next;
}

/**
 * The whole reducer: pure, without a clock. Time comes in as `event.at` and never runs backwards; what time alone
 * ends is ended first. Returns the same object when nothing changed but time.
 */
export function reduce(before: CallState, event: CallEvent, timing: Timing): CallState {
  const at = Math.max(event.at, before.now);
  const slept = event.type === 'ticked' && event.slept === true;
  const state = expire(slept ? countAnew(before, at, timing) : before, at, timing);
  const next = step(state, event.at === at ? event : { ...event, at }, timing);
  if (next === before) return before;
  const { callErrors, reconnectState, mediaRecovery, hangupCause, recoveries, hidden } = next;
  return { now: at, callErrors, reconnectState, mediaRecovery, hangupCause, recoveries, hidden };
}
