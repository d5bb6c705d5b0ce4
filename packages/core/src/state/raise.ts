import { rowOf, type ConditionId } from '../conditions.ts';
import type { CallEnded, Evidence, IssueRaised } from '../events.ts';
import type { Timing } from '../timing.ts';
import { diesWithCall, raise, resolveWhere, terminal, without } from './callErrors.ts';
import { endCall, isLive } from './hangupCause.ts';
import { withoutRevoked } from './deviceNews.ts';
import { refineRaised } from './mediaIssues.ts';
import { aboutParty, isAlone } from './parties.ts';
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
  const callId = raw.callId ?? null;
  const call = callId === null ? undefined : state.hangupCause.calls[callId];
  // What makes a call impossible that was answered cuts it off.
  const isCut =
    weight === undefined && call?.activeAt != null && rowOf(raw.condition).ofSetUp && isFatal(raw);
  const event = refineRaised(isCut ? { ...raw, condition: 'call.dropped' } : raw, state.mediaRecovery);
  const { at, source = '', condition } = event;
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

/** As long as a service that answers first lets somebody's phone ring: until then its words may be of that call. */
export const shortlyMs = 60_000;

/** What an end means that only explains why a call did not come about, after a talk: that it is over, or was cut. */
function afterTalk(
  state: CallState,
  { condition, callId, endedBy, at, source = '' }: CallEnded,
): ConditionId {
  const call = state.hangupCause.calls[callId];
  if (!rowOf(condition).ofSetUp || call?.activeAt == null || at - call.activeAt <= shortlyMs)
    return condition;
  // In a room nobody talks who is alone.
  if (call.direction === null && isAlone(state.parties, source, callId)) return condition;
  return endedBy === 'them' ? 'call.ended' : 'call.dropped';
}

/** Ends a call, with the hangup as an issue of its own: silent or not, it is in the details. */
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
  // Nobody comes back to a call that ended in an outage, unless somebody on it ended it.
  const isLost = state.hangupCause.calls[callId]?.activeAt != null && !/you|them/.test(event.endedBy);
  const reconnectState = isLost ? loseCall(state.reconnectState, source) : state.reconnectState;
  return raiseIssue({ ...state, hangupCause, reconnectState }, issue, timing, evidence);
}
