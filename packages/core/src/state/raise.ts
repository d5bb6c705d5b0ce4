import { rowOf, type ConditionId } from '../conditions.ts';
import type { CallEnded, Evidence, IssueRaised } from '../events.ts';
import type { Timing } from '../timing.ts';
import { diesWithCall, raise, resolveWhere, terminal, without } from './callErrors.ts';
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
