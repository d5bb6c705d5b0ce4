import { rowOf, type ConditionId } from '../conditions.ts';
import type { CallEnded, ConnectionChanged, Evidence, IssueRaised, RegistrationChanged } from '../events.ts';
import type { Timing } from '../timing.ts';
import { diesWithCall, endsOn, raise, resolveWhere, terminal, without } from './callErrors.ts';
import { endCall, isLive } from './hangupCause.ts';
import { withoutRevoked } from './deviceNews.ts';
import { refineRaised } from './mediaIssues.ts';
import { aboutParty } from './parties.ts';
import { failConnection, loseCall } from './reconnectState.ts';
import type { CallErrors, CallState } from './types.ts';

/** A call that ended at most this long before a session failure was torn down by it. */
const tornDownWithinMs = 1_000;

const isFatal = (event: IssueRaised): boolean =>
  (event.severity ?? rowOf(event.condition).severity) === 'fatal';

/** The end of a call that was not explained, taken back: its reason is told instead. */
function withoutGuess(slice: CallErrors, source: string, callId: string, timing: Timing): CallErrors {
  const guesses = slice.issues.filter(
    (issue) => issue.provisional === true && issue.source === source && issue.callId === callId,
  );
  return guesses.reduce((left, guess) => without(left, left.issues, guess, timing), slice);
}

/** Records an issue, with what it means for its connection and its call. */
export function raiseIssue(state: CallState, raw: IssueRaised, timing: Timing, weight?: Evidence): CallState {
  const event = refineRaised(raw, state.mediaRecovery);
  const { at, source = '', condition } = event;
  const callId = event.callId ?? null;
  const call = callId === null ? undefined : state.hangupCause.calls[callId];
  const evidence = weight ?? (callId !== null && isFatal(event) ? 4 : 0);
  // A device that is refused later than that did not end a call that the person gave up.
  const wasGivenUp =
    call?.hangup?.endedBy === 'you' &&
    at - (call.endedAt ?? at) > tornDownWithinMs &&
    rowOf(condition).area === 'media';
  const tooLate =
    call !== undefined && !isLive(call) && (wasGivenUp || diesWithCall({ condition, evidence }));
  let { reconnectState } = state;
  // A refused refresh leaves a connection that is there as it is.
  const stands = rowOf(condition).area === 'auth' && reconnectState[source]?.status === 'connected';
  if (callId === null && isFatal(event) && terminal(condition) && !stands)
    reconnectState = failConnection(reconnectState, source, at);
  if (evidence >= 3 && rowOf(condition).surface === 'dialog')
    reconnectState = loseCall(reconnectState, source);
  const errors =
    callId !== null && evidence > 1
      ? withoutGuess(state.callErrors, source, callId, timing)
      : state.callErrors;
  const next = {
    ...state,
    reconnectState,
    callErrors: raise(
      withoutRevoked(errors, event, timing),
      event,
      timing,
      evidence,
      tooLate,
      aboutParty(state.parties, event),
    ),
  };
  return event.endsCalls ? tearDown(next, event, timing) : next;
}

/** The loss of a connection as an issue. That nobody tries any more takes back that somebody does. */
export function raiseLoss(state: CallState, event: ConnectionChanged, timing: Timing): CallState {
  const { at, source = '', code, condition, retrying, actions, details } = event;
  if (code === undefined || condition === undefined || state.reconnectState[source]?.closing) return state;
  const callErrors =
    retrying === false
      ? resolveWhere(
          state.callErrors,
          at,
          timing,
          (issue) => issue.source === source && issue.condition === 'signaling.reconnecting',
        )
      : state.callErrors;
  return raiseIssue(
    { ...state, callErrors },
    {
      type: 'issueRaised',
      at,
      source,
      code,
      condition,
      ...(retrying !== undefined && { retrying }),
      ...(actions && { actions }),
      ...(details && { details }),
    },
    timing,
  );
}

/** What became of a registration: a lost or refused one as an issue, and what a new one, or the app's own end of it, is the end of. */
export function fileRegistration(state: CallState, event: RegistrationChanged, timing: Timing): CallState {
  const { at, source = '', status, code, condition, actions, details } = event;
  if (status === 'registered' || status === 'unregistered') {
    const callErrors = resolveWhere(
      state.callErrors,
      at,
      timing,
      (issue) =>
        issue.source === source &&
        (endsOn(issue, 'registered') || (status === 'registered' && endsOn(issue, 'ready'))),
    );
    return callErrors === state.callErrors ? state : { ...state, callErrors };
  }
  if (code === undefined || condition === undefined || state.reconnectState[source]?.closing) return state;
  return raiseIssue(
    state,
    {
      type: 'issueRaised',
      at,
      source,
      code,
      condition,
      // Somebody is known to try again, or nobody is.
      retrying: event.nextAttemptAt != null,
      ...(actions && { actions }),
      ...(details && { details }),
    },
    timing,
  );
}

/** A session failure explains the end of every call it took with it, also of those the SDK ended just before. */
function tearDown(state: CallState, event: IssueRaised, timing: Timing): CallState {
  const { code, at, source = '' } = event;
  let next = state;
  for (const call of Object.values(state.hangupCause.calls)) {
    const justEnded = call.hangup?.evidence === 1 && at - (call.endedAt ?? 0) <= tornDownWithinMs;
    if (call.source !== source || !(isLive(call) || justEnded)) continue;
    const { callId } = call;
    const condition: ConditionId = call.activeAt === null ? 'call.setupFailed' : 'call.dropped';
    next = raiseIssue(
      next,
      { type: 'issueRaised', at, source, code, condition, callId, severity: 'fatal' },
      timing,
      3,
    );
    const mine = resolveWhere(
      next.callErrors,
      at,
      timing,
      (issue) => issue.callId === callId && diesWithCall(issue),
    );
    next = { ...next, callErrors: mine };
  }
  return next;
}

/** Ends a call, with the hangup as an issue of its own: silent or not, it is in the details. */
export function endOfCall(state: CallState, event: CallEnded, timing: Timing): CallState {
  const hangupCause = endCall(state.hangupCause, event);
  if (hangupCause === state.hangupCause) return state;
  const { at, source = '', code, condition, callId, evidence } = event;
  const details = {
    ...event.details,
    ...(event.cause == null ? {} : { cause: event.cause }),
    ...(event.causeCode == null ? {} : { causeCode: event.causeCode }),
    ...(event.sipCode == null ? {} : { sipCode: event.sipCode }),
    ...(event.sipReason == null ? {} : { sipReason: event.sipReason }),
  };
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    source,
    code,
    condition,
    callId,
    details,
    unknown: event.unknown === true,
    ...(event.provisional && { provisional: true }),
    actions: event.actions ?? [],
  };
  return raiseIssue({ ...state, hangupCause }, issue, timing, evidence);
}
