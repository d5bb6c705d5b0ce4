import { rowOf, type CallEnded, type ConditionId, type EndedBy } from '@faultline/core';
import { conditionOfMediaError } from '../../kit/read/mediaError.ts';
import { field, numberField } from '../../kit/read/read.ts';
import { endedByOf } from '../../sip/ended.ts';
import { howItEnded } from '../../sip/howItEnded.ts';
import { nothingSaid } from '../../sip/said.ts';
import { actionsFor, failureOf, issueOf, sipStatusOf, type Failure } from './failures.ts';
import { withCall, type Call, type CallFacts, type TwilioMemory, type TwilioStep } from './memory.ts';

/** An end this shortly after an error of its call was caused by that error. */
const sameFailureMs = 1_000;

/** Errors of messages that the app sends during a call. */
const ofMessages: readonly (number | null)[] = [31_100, 31_206, 31_210, 31_211, 31_212];

/**
 * Whether an error is about a message that the app sent: only then does the SDK keep the service's own error inside,
 * with any code, except in the 31005 that ends a call, and in errors of the connection (2.18.5).
 */
function isOfMessage(error: unknown, { number, ofConnection }: Failure): boolean {
  if (ofMessages.includes(number)) return true;
  const original = field(error, 'originalError');
  const isInside = numberField(original, 'code') !== null && conditionOfMediaError(original) === null;
  return isInside && !ofConnection && numberField(error, 'code') !== 31_005;
}

/** Errors that leave their call as it is: it stays live, or remains in its setup until somebody ends it (2.18.5). */
const leavesCall = ({ number, ofHangup }: Failure): boolean =>
  !ofHangup &&
  // The last is a tone that could not be sent.
  [31_000, 31_009, 53_001, 53_400, 53_402, 31_005].includes(number ?? 31_000);

/** The condition of an error about this one call. */
function conditionFor(failure: Failure, call: Call, ofMessage: boolean): ConditionId {
  const { number, condition } = failure;
  if (ofMessage || (number === 31_005 && !failure.fromService && !call.ended)) return 'message.notDelivered';
  if (number === 31_008 && call.accepted) return 'call.answerLost';
  // The service ended the call, whatever its own code means.
  if (number === 31_005 || (failure.ofHangup && condition === 'sdk.unknown'))
    return call.answeredAt === null ? 'call.serviceError' : 'call.dropped';
  if (failure.ofConnection) return call.answeredAt === null ? 'call.networkFailed' : 'call.dropped';
  return condition;
}

/** Which conditions the resolver of ends evaluates; the others are not about the progress of a call. */
const isWeighed = (condition: ConditionId): boolean =>
  /^(call|ice|service)\./.test(condition) && !/^call\.(notReattached|answerLost|missed)$/.test(condition);

/**
 * How a call ended that the app did not end, from its error and from what is known of it: a reason of call setup never
 * explains how an answered call ended, and sound that never arrived is not lost.
 */
function endOf(call: Call, condition: ConditionId, sipCode: number | null, at: number) {
  if (sipCode === null && !isWeighed(condition)) return { condition, endedBy: endedByOf(condition) };
  const history = { ...call, letGo: false, connected: call.connected || !call.peerSeen };
  return howItEnded(
    history,
    { ...nothingSaid, status: sipCode, own: sipCode === null ? condition : null },
    at,
  );
}

/** Handles an error of a call: usually how it ended, before or after the end itself in the SDK's order of events. */
export function callFailed(
  memory: TwilioMemory,
  id: string,
  call: Call,
  error: unknown,
  at: number,
): TwilioStep {
  const failure = failureOf(error);
  // Only recorded: it neither ended the call nor explains it.
  if (call.explained) {
    const late = issueOf({ ...failure, condition: 'sdk.unknown', known: false }, id, at);
    return { memory, events: [{ ...late, severity: 'info', actions: [] }] };
  }
  const ofMessage = isOfMessage(error, failure);
  const sipCode = sipStatusOf(failure.number);
  const { condition, endedBy } = endOf(call, conditionFor(failure, call, ofMessage), sipCode, at);
  const issue = issueOf({ ...failure, condition }, id, at);
  if (!call.ended && (ofMessage || leavesCall(failure))) {
    const failed = ofMessage ? call.failed : { code: failure.code, condition, at };
    const prevents = condition.startsWith('call.') && call.answeredAt === null;
    return {
      memory: withCall(memory, id, { ...call, failed }),
      events: [prevents ? { ...issue, severity: 'fatal' } : issue],
    };
  }
  const next = withCall(memory, id, { ...call, ended: true, explained: true });
  // The microphone has a recovery action of its own; it is known to have ended the call, so it outweighs the SDK's
  // reason.
  if (condition.startsWith('media.')) return { memory: next, events: [{ ...issue, severity: 'fatal' }] };
  const ended: CallEnded = {
    type: 'callEnded',
    at,
    callId: id,
    code: failure.code,
    condition,
    evidence: call.ended ? 4 : 2,
    endedBy,
    causeCode: failure.number,
    sipCode,
    unknown: !failure.known && condition === 'sdk.unknown',
    actions: actionsFor(condition),
    details: failure.details,
  };
  return { memory: next, events: [ended] };
}

/** The condition of an incoming call without a conversation: whether the person had pressed Answer. */
const notTaken = ({ accepted }: Call): ConditionId => (accepted ? 'call.answerLost' : 'call.missed');

/** The condition of an end without an error: who hung up is known, and what happened before. */
function plainEnd(call: Call, { hungUpByService }: CallFacts, at: number): readonly [ConditionId, EndedBy] {
  const talked = call.answeredAt !== null;
  if (hungUpByService === null) return ['call.ended', call.letGo ? 'you' : 'unknown'];
  if (!hungUpByService && call.letGo !== false) return [talked ? 'call.ended' : 'call.canceled', 'you'];
  // The app's own hangup would have been noticed, so the SDK has given up, and may still report why.
  if (!hungUpByService) return [talked ? 'call.dropped' : 'call.setupFailed', 'unknown'];
  const own = talked || call.inbound ? null : 'call.unavailable';
  const end = howItEnded({ ...call, letGo: false }, { ...nothingSaid, goodbye: true, own }, at);
  return [end.condition, 'them'];
}

/** Handles the first report of the end of a call without an error, or with one that had just left it as it was. */
export function callOver(
  memory: TwilioMemory,
  id: string,
  call: Call,
  name: 'disconnect' | 'cancel' | 'reject',
  facts: CallFacts,
  at: number,
): TwilioStep {
  const { failed } = call;
  const explained = name !== 'disconnect' || facts.hungUpByService === true;
  const next = withCall(memory, id, { ...call, ended: true, explained });
  const base = { type: 'callEnded', at, callId: id, code: `twilio/call/${name}` } as const;
  if (name === 'cancel')
    return { memory: next, events: [{ ...base, condition: notTaken(call), evidence: 2, endedBy: 'them' }] };
  if (name === 'reject')
    return { memory: next, events: [{ ...base, condition: 'call.canceled', evidence: 1, endedBy: 'you' }] };
  if (failed && at - failed.at <= sameFailureMs) {
    const said = rowOf(failed.condition).surface === 'silent' ? 'call.serviceError' : failed.condition;
    const { condition, endedBy } = endOf(call, said, null, at);
    const ended: CallEnded = { ...base, code: failed.code, evidence: 3, condition, endedBy };
    return { memory: next, events: [ended] };
  }
  const [condition, endedBy] = plainEnd(call, facts, at);
  const evidence = endedBy === 'them' ? 2 : 1;
  return { memory: next, events: [{ ...base, condition, evidence, endedBy, provisional: evidence === 1 }] };
}

/**
 * The signalling of a call is gone. If the service gave no way to resume it, the SDK counts the call as closed and
 * emits no event; its sound may continue for a while. An unanswered call is dropped by the device in any case, and can
 * no longer be accepted or rejected (2.18.5).
 */
export function lostForGood(
  memory: TwilioMemory,
  id: string,
  call: Call,
  facts: CallFacts,
  at: number,
): TwilioStep {
  if (facts.resumable && facts.status !== 'pending') return { memory, events: [] };
  const ended: CallEnded = {
    type: 'callEnded',
    at,
    callId: id,
    code: 'twilio/call/transportClose',
    condition:
      call.answeredAt !== null ? 'call.dropped' : call.inbound ? notTaken(call) : 'call.networkFailed',
    evidence: 3,
    endedBy: 'network',
  };
  const next = withCall(memory, id, { ...call, ended: true, explained: true });
  return { memory: next, events: [ended] };
}
