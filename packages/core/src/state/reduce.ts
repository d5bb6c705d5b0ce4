import { rowOf } from '../conditions.ts';
import type { CallChanged, CallEvent } from '../events.ts';
import { tableOf, withEntry, withoutEntries } from '../table.ts';
import type { Timing } from '../timing.ts';
import {
  expireCallErrors,
  noErrors,
  reduceCallErrors,
  resolveWhere,
  terminal,
  withRefusal,
} from './callErrors.ts';
import { changeCall, noCalls } from './hangupCause.ts';
import { devicesChanged, permissionChanged } from './deviceNews.ts';
import { fileLoss, fileRegistration } from './filed.ts';
import { settleMedia } from './mediaIssues.ts';
import { expireMediaRecovery, mediaExpiresAt, noMedia, reduceMediaRecovery } from './mediaRecovery.ts';
import { moveParty } from './partyIssues.ts';
import { noParties, withoutPartiesOf } from './parties.ts';
import { endOfCall, raiseIssue } from './raise.ts';
import {
  abandonConnection,
  expireReconnectState,
  inTrouble,
  reduceReconnectState,
  retryConnection,
} from './reconnectState.ts';
import { changeRegistration } from './registration.ts';
import { countAnew } from './sleep.ts';
import { endContradictedOffline } from './traffic.ts';
import type { CallErrors, CallState } from './types.ts';

const maxRecoveries = 50;

export const initialState: CallState = {
  now: 0,
  callErrors: noErrors,
  reconnectState: tableOf(),
  registration: tableOf(),
  mediaRecovery: noMedia,
  hangupCause: noCalls,
  parties: noParties,
  recoveries: tableOf(),
  hidden: false,
};

/** The id with which to ask a connection that has no issue of its own to reconnect. */
export const connectionIssueId = (source: string): string => `${source}:connection`;

/** The source of an issue; null for an unknown id. */
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
  // Removed first, so that the newest entries are last.
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

/** A person who joins a room in which others are talking is no newer call, and ends nothing. */
function isNewerCall(
  { hangupCause: { calls } }: CallState,
  { callId, direction, source = '' }: CallChanged,
): boolean {
  if (calls[callId]) return false;
  const live = Object.values(calls).some((call) => call.source === source && call.phase !== 'ended');
  return direction !== undefined || !live;
}

/** One step of handling an event; returns the same state when it does not apply. */
type Step = (state: CallState, event: CallEvent, timing: Timing) => CallState;

const countAnewAfterSleep: Step = (state, event, timing) =>
  event.type === 'ticked' && event.slept === true ? countAnew(state, event.at, timing) : state;

const endByTime: Step = (state, { at }, timing) => {
  const callErrors = expireCallErrors(state.callErrors, at, timing);
  const reconnectState = expireReconnectState(state.reconnectState, at, timing);
  const due = at >= mediaExpiresAt(state.mediaRecovery);
  const mediaRecovery = due ? expireMediaRecovery(state.mediaRecovery, at) : state.mediaRecovery;
  if (callErrors === state.callErrors && reconnectState === state.reconnectState && !due) return state;
  const next = { ...state, callErrors, reconnectState, mediaRecovery };
  return settleMedia(
    { ...next, callErrors: withoutUnproven(state, next, at, timing) },
    { type: 'ticked', at },
    timing,
  );
};

const changeIssues: Step = (state, event, timing) => {
  const others = event.type === 'callChanged' && isNewerCall(state, event) ? state.hangupCause : null;
  const unanswered = event.type === 'callEnded' && state.hangupCause.calls[event.callId]?.activeAt == null;
  const known = unanswered ? withRefusal(state.callErrors, event, timing) : state.callErrors;
  const callErrors = reduceCallErrors(known, event, timing, others);
  return callErrors === state.callErrors ? state : { ...state, callErrors };
};

const changeConnections: Step = (state, event, timing) => {
  const reconnectState = reduceReconnectState(state.reconnectState, event, timing);
  return reconnectState === state.reconnectState ? state : { ...state, reconnectState };
};

const fileLosses: Step = (state, event, timing) =>
  event.type === 'connectionChanged' && event.status === 'lost' ? fileLoss(state, event, timing) : state;

const changeRegistrations: Step = (state, event, timing) => {
  if (event.type !== 'registrationChanged') return state;
  const registration = changeRegistration(state.registration, event);
  return fileRegistration(
    registration === state.registration ? state : { ...state, registration },
    event,
    timing,
  );
};

const changeMedia: Step = (state, event, timing) => {
  const mediaRecovery = reduceMediaRecovery(state.mediaRecovery, event);
  const next = mediaRecovery === state.mediaRecovery ? state : { ...state, mediaRecovery };
  if (event.type === 'permissionChanged') return permissionChanged(next, event, timing, state.mediaRecovery);
  return event.type === 'devicesChanged' ? devicesChanged(next, event, timing, state.mediaRecovery) : next;
};

const changeCalls: Step = (state, event, timing) => {
  if (event.type === 'callEnded') return endOfCall(state, event, timing);
  if (event.type !== 'callChanged') return state;
  const hangupCause = changeCall(state.hangupCause, event);
  return hangupCause === state.hangupCause ? state : { ...state, hangupCause };
};

const changeParties: Step = (state, event, timing) => {
  if (event.type === 'partyChanged') return moveParty(state, event, timing);
  const parties = withoutPartiesOf(state.parties, event);
  return parties === state.parties ? state : { ...state, parties };
};

const raiseIssues: Step = (state, event, timing) =>
  event.type === 'issueRaised' ? raiseIssue(state, event, timing) : state;

const noteRecovery: Step = (state, event, timing) =>
  event.type === 'recoveryChanged' ? recovery(state, event, timing) : state;

const noteVisibility: Step = (state, event) =>
  event.type === 'visibilityChanged' && event.hidden !== state.hidden
    ? { ...state, hidden: event.hidden }
    : state;

/** Every step, in this order: each sees the state that the earlier ones left. */
const steps: readonly Step[] = [
  countAnewAfterSleep,
  endByTime,
  endContradictedOffline,
  changeIssues,
  changeConnections,
  fileLosses,
  changeRegistrations,
  changeMedia,
  changeCalls,
  changeParties,
  raiseIssues,
  noteRecovery,
  noteVisibility,
  settleMedia,
];

/** When no close confirms an announced loss, the issues about it end too. */
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
 * The whole reducer: pure, without a clock. Time arrives as `event.at` and never runs backwards; what has expired by
 * then is ended first. Returns the same object when nothing changed but time.
 */
export function reduce(before: CallState, event: CallEvent, timing: Timing): CallState {
  const at = Math.max(event.at, before.now);
  const now = event.at === at ? event : { ...event, at };
  let next = before;
  for (const step of steps) next = step(next, now, timing);
  return next === before ? before : { ...next, now: at };
}
