import { ownEntry, type ConditionId } from '@faultline/core';
import type { Reasons } from '../../sip/reasons.ts';
import type { Step } from './calls.ts';
import { endingOf, saidByAnswer, saidByGoodbye, type Answer, type Ending, type SaidBySip } from './ending.ts';
import { rememberCall, type CallMemory, type SipjsMemory } from './memory.ts';

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

/** Ends a call, in this way. */
export function ended(memory: SipjsMemory, callId: string, call: CallMemory, end: Ending, at: number): Step {
  const explained = call.explained || end.evidence > 1;
  const next: CallMemory = { ...call, phase: 'ended', endedAt: call.endedAt || at, explained };
  const callsNeedSignIn = memory.callsNeedSignIn || end.condition.startsWith('auth.');
  return {
    memory: { ...rememberCall(memory, callId, next), callsNeedSignIn },
    events: [{ type: 'callEnded', at, callId, ...end }],
  };
}

/** What ended a call, unless the person had ended it or a reason is known: a later report never replaces either. */
export function normaliseEnding(memory: SipjsMemory, callId: string, said: SaidBySip, at: number): Step {
  const call = memory.calls.get(callId);
  if (!call || call.explained || (call.letGo && call.phase === 'ended')) return nothing(memory);
  return ended(memory, callId, call, endingOf(call, said, at), at);
}

/** The conditions of refused requests within a call; for a BYE, or a method without a row, nothing is reported. */
export const refusals = {
  INVITE: 'call.holdFailed',
  REFER: 'call.transferFailed',
  MESSAGE: 'message.notDelivered',
} as const satisfies Record<string, ConditionId>;

/**
 * Handles a refused request that is not a call of its own.
 *
 * @param answer null when the SDK does not say what the answer was
 */
export function normaliseRefusedRequest(
  memory: SipjsMemory,
  callId: string | null,
  method: string,
  answer: Pick<Answer, 'status' | 'phrase'> | null,
  at: number,
): Step {
  const condition = ownEntry<ConditionId>(refusals, method);
  if (condition === undefined) return nothing(memory);
  const call = callId === null || method !== 'INVITE' ? undefined : memory.calls.get(callId);
  const details = {
    method,
    ...(answer && { sipCode: answer.status }),
    ...(answer?.phrase != null && { sipReason: answer.phrase }),
  };
  return {
    memory:
      callId !== null && call
        ? rememberCall(memory, callId, { ...call, change: { by: 'us', at, refused: true } })
        : memory,
    events: [{ type: 'issueRaised', at, code: `sipjs/refused/${method}`, condition, callId, details }],
  };
}

/** A refused request within a live call; after the call has ended, or the person has ended it, this is ignored. */
export function normaliseRefusedInCall(
  memory: SipjsMemory,
  callId: string,
  method: string,
  answer: Pick<Answer, 'status' | 'phrase'> | null,
  at: number,
): Step {
  const call = memory.calls.get(callId);
  return !call || call.phase === 'ended' || call.letGo
    ? nothing(memory)
    : normaliseRefusedRequest(memory, callId, method, answer, at);
}

/** A hold or a transfer was accepted, or is running again: an earlier refusal is over. */
export const normaliseAccepted = (memory: SipjsMemory, callId: string, method: string, at: number): Step =>
  memory.calls.get(callId)?.phase === 'active' && (method === 'INVITE' || method === 'REFER')
    ? { memory, events: [{ type: 'issueCleared', at, condition: refusals[method], callId }] }
    : nothing(memory);

/** Who goes on in a call without this person, as far as that is known. What was moved is not moved back. */
export function normaliseMoved(memory: SipjsMemory, callId: string, moved: CallMemory['moved']): Step {
  const call = memory.calls.get(callId);
  return call?.phase === 'active' && call.moved !== 'done'
    ? { memory: rememberCall(memory, callId, { ...call, moved }), events: [] }
    : nothing(memory);
}

/** A final answer to a request of a call: to its INVITE, which comes after the state that it explains, or to another. */
export function normaliseAnswer(memory: SipjsMemory, callId: string, answer: Answer, at: number): Step {
  const call = memory.calls.get(callId);
  const method = answer.method ?? 'INVITE';
  if (answer.status < 300) {
    const { memory: next, events } = normaliseAccepted(memory, callId, method, at);
    return { memory: method === 'REFER' ? normaliseMoved(next, callId, 'asked').memory : next, events };
  }
  if (call && (method !== 'INVITE' || call.phase === 'active'))
    return normaliseRefusedInCall(memory, callId, method, answer, at);
  // After the call was answered, this answer is ignored.
  if (!call || call.answeredAt !== null) return nothing(memory);
  return normaliseEnding(memory, callId, saidByAnswer(answer), at);
}

/** A BYE of the other side, or a CANCEL of the caller. */
export const normaliseGoodbye = (memory: SipjsMemory, callId: string, reasons: Reasons, at: number): Step =>
  normaliseEnding(memory, callId, saidByGoodbye(reasons), at);
