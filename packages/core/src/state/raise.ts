import { rowOf, type ConditionId } from '../conditions.ts';
import type { CallEnded, Evidence, IssueRaised } from '../events.ts';
import type { Timing } from '../timing.ts';
import { raise, resolveWhere, terminal, without } from './callErrors.ts';
import { diesWithCall, endsOn } from './endings.ts';
import { bySomebody, endCall, isLive } from './hangupCause.ts';
import { withoutRevoked } from './deviceNews.ts';
import { refineRaised } from './mediaIssues.ts';
import { aboutParty, isAlone } from './parties.ts';
import { failConnection, loseCall } from './reconnectState.ts';
import type { CallErrors, CallState } from './types.ts';
import { withSlice } from './withSlice.ts';

/** A session failure ended the calls that ended at most this long before it. */
const tornDownWithinMs = 1_000;

const isFatal = (event: IssueRaised): boolean =>
  (event.severity ?? rowOf(event.condition).severity) === 'fatal';

/** Removes the unexplained end of a call: its reason is shown instead. */
function withoutGuess(slice: CallErrors, source: string, callId: string, timing: Timing): CallErrors {
  const guesses = slice.issues.filter(
    (issue) => issue.provisional === true && issue.source === source && issue.callId === callId,
  );
  return guesses.reduce((left, guess) => without(left, left.issues, guess, timing), slice);
}

/** Records an issue, and applies it to its connection and its call. */
export function raiseIssue(state: CallState, raw: IssueRaised, timing: Timing, weight?: Evidence): CallState {
  const callId = raw.callId ?? null;
  const call = callId === null ? undefined : state.hangupCause.calls[callId];
  // A reason that makes a call impossible cuts off a call that was answered.
  const isCut =
    weight === undefined && call?.activeAt != null && rowOf(raw.condition).ofSetUp && isFatal(raw);
  const event = refineRaised(isCut ? { ...raw, condition: 'call.dropped' } : raw, state.mediaRecovery);
  const { at, source = '', condition } = event;
  const evidence = weight ?? (callId !== null && isFatal(event) ? 4 : 0);
  // A device that is refused later than that did not end a call that the person cancelled.
  const wasGivenUp =
    call?.hangup?.endedBy === 'you' &&
    at - (call.endedAt ?? at) > tornDownWithinMs &&
    rowOf(condition).area === 'media';
  const tooLate =
    call !== undefined && !isLive(call) && (wasGivenUp || diesWithCall({ condition, evidence }));
  let { reconnectState } = state;
  // A refused token refresh does not affect an established connection.
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

/** A session failure explains the end of every call that it ended, including those the SDK ended just before. */
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
    next = withSlice(next, 'callErrors', mine);
  }
  return next;
}

/**
 * Some services answer first and let the other phone ring this long: until then, what they report may still be about
 * that call.
 */
export const shortlyMs = 60_000;

/**
 * After a conversation, a reason that only explains why a call could not be set up is replaced: the call is over, or
 * was cut off.
 */
function afterTalk(
  state: CallState,
  { condition, callId, endedBy, at, source = '' }: CallEnded,
): ConditionId {
  const call = state.hangupCause.calls[callId];
  if (!rowOf(condition).ofSetUp || call?.activeAt == null || at - call.activeAt <= shortlyMs)
    return condition;
  // In a room, a person who is alone talks to nobody.
  if (call.direction === null && isAlone(state.parties, source, callId)) return condition;
  return endedBy === 'them' ? 'call.ended' : 'call.dropped';
}

/** Ends a call and records the hangup as an issue of its own, so that even a silent one is in the details. */
export function endOfCall(state: CallState, event: CallEnded, timing: Timing): CallState {
  const hangupCause = endCall(state.hangupCause, event);
  if (hangupCause === state.hangupCause) return state;
  const { at, source = '', code, callId, evidence } = event;
  const condition = afterTalk(state, event);
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
  // A call that ended in an outage is lost, unless somebody on it ended it.
  const isLost = state.hangupCause.calls[callId]?.activeAt != null && !bySomebody(event);
  const reconnectState = isLost ? loseCall(state.reconnectState, source) : state.reconnectState;
  // Sound or a device whose failure ended the call does not end with it, as the troubles within it do.
  const weight = endsOn(issue, 'callEnd') ? 4 : evidence;
  return raiseIssue({ ...state, hangupCause, reconnectState }, issue, timing, weight);
}
