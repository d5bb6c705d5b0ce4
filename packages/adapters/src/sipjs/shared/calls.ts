import {
  endingOfAnswer,
  endingOfBye,
  endingOfCause,
  endingUntold,
  reasonsOf,
  type Answer,
  type Ending,
} from './ending.ts';
import { rememberCall, type CallMemory, type SipjsMemory } from './memory.ts';
import type { Step as KitStep } from '../../kit/sourceBase.ts';

/** An event of the SDK, read. */
export type Step = KitStep<SipjsMemory>;

/** One step after another. */
export function both(first: Step, next: (memory: SipjsMemory) => Step): Step {
  const second = next(first.memory);
  return { memory: second.memory, events: [...first.events, ...second.events] };
}

/** What a session says of itself. */
export interface SessionFacts {
  readonly callId: string;
  readonly state: string;
  readonly inbound: boolean;
  readonly remote: string | null;
  /** How long an invitation may ring before the SDK turns it down with a silent 480, ms. */
  readonly noAnswerMs: number;
  /** How long its caller let it ring by an Expires header, ms; null without one. */
  readonly expiresMs: number | null;
}

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

/** Timers round: this close to a limit, the end is the limit's. */
const slackMs = 250;

/** The end of a session as far as its own states tell, which is who let go. */
function untold(call: CallMemory, facts: SessionFacts, at: number): Ending {
  if (call.phase === 'active') return endingUntold('BYE', 'call.ended', 'you');
  if (call.leaving) return endingUntold('CANCELED', 'call.canceled', 'you', 2);
  // What explains it, such as a blocked microphone, is told already.
  if (call.explained) return endingUntold('state/Terminated', 'call.ended', 'unknown');
  if (!call.inbound) return endingUntold('state/Terminated', 'call.setupFailed', 'unknown');
  const rangMs = at - call.startedAt + slackMs;
  if (call.phase !== 'ringing') return endingUntold('CANCELED', 'call.canceled', 'you');
  if (facts.expiresMs !== null && rangMs >= facts.expiresMs)
    return endingOfCause('EXPIRES', true, { endedBy: 'them' });
  if (rangMs >= facts.noAnswerMs) return endingOfCause('NO_ANSWER', true, { endedBy: 'you' });
  return endingUntold('CANCELED', 'call.canceled', 'you');
}

function ended(memory: SipjsMemory, callId: string, call: CallMemory, end: Ending, at: number): Step {
  const explained = call.explained || end.evidence > 1;
  const next: CallMemory = { ...call, phase: 'ended', endedAt: call.endedAt || at, explained };
  return { memory: rememberCall(memory, callId, next), events: [{ type: 'callEnded', at, callId, ...end }] };
}

/** A state of an inviter or invitation, or one that was there before anyone listened. */
export function normaliseSession(memory: SipjsMemory, facts: SessionFacts, at: number): Step {
  const { callId, state, inbound, remote } = facts;
  const before = memory.calls.get(callId);
  if (before?.phase === 'ended') return nothing(memory);
  const call: CallMemory = before ?? {
    phase: 'new',
    inbound,
    startedAt: at,
    endedAt: 0,
    sent: false,
    leaving: false,
    explained: false,
  };
  if (state === 'Terminated')
    return before ? ended(memory, callId, call, untold(call, facts, at), at) : nothing(memory);
  if (state === 'Terminating')
    return { memory: rememberCall(memory, callId, { ...call, leaving: true }), events: [] };
  const phase = state === 'Established' ? 'active' : inbound || call.phase === 'ringing' ? 'ringing' : 'new';
  const sent = call.sent || state !== 'Initial';
  return {
    memory: rememberCall(memory, callId, { ...call, phase, sent }),
    events: [{ type: 'callChanged', at, callId, phase, direction: inbound ? 'inbound' : 'outbound', remote }],
  };
}

/** A provisional answer: the other side is being called. */
export function normaliseProgress(memory: SipjsMemory, callId: string, status: number, at: number): Step {
  const call = memory.calls.get(callId);
  if (call?.phase !== 'new' || status <= 100 || status >= 200) return nothing(memory);
  return {
    memory: rememberCall(memory, callId, { ...call, phase: 'ringing' }),
    events: [{ type: 'callChanged', at, callId, phase: 'ringing' }],
  };
}

/** A final answer to an INVITE, which comes after the state that it explains. */
export function normaliseAnswer(memory: SipjsMemory, callId: string, answer: Answer, at: number): Step {
  const call = memory.calls.get(callId);
  // A re-INVITE that is refused ends nothing; after the person's own cancel an answer is no news.
  if (!call || call.leaving || call.explained || call.phase === 'active') return nothing(memory);
  return ended(memory, callId, call, endingOfAnswer(answer), at);
}

/** An end with a reason of its own, unless the person let go first or a reason is known. */
export function normaliseEnding(memory: SipjsMemory, callId: string, end: Ending, at: number): Step {
  const call = memory.calls.get(callId);
  return !call || call.explained || call.leaving ? nothing(memory) : ended(memory, callId, call, end, at);
}

/** A BYE of the other side. */
export function normaliseBye(
  memory: SipjsMemory,
  callId: string,
  reasons: readonly string[],
  at: number,
): Step {
  return normaliseEnding(memory, callId, endingOfBye(reasons), at);
}

/** A CANCEL of the caller: missed, unless another phone of the same person took the call. */
export function normaliseCancel(
  memory: SipjsMemory,
  callId: string,
  reasons: readonly string[],
  at: number,
): Step {
  const call = memory.calls.get(callId);
  if (!call || call.explained) return nothing(memory);
  const { q850, sip } = reasonsOf(reasons);
  const elsewhere = sip === 200 || q850 === 26;
  const end = endingOfCause('CANCELED', true, {
    endedBy: 'them',
    causeCode: q850,
    sipCode: sip,
    ...(elsewhere && { condition: 'call.ended' }),
  });
  return ended(memory, callId, call, end, at);
}

/** The peer connection of a session, of which the SDK says nothing. */
export function normalisePeer(memory: SipjsMemory, callId: string, state: string, at: number): Step {
  const call = memory.calls.get(callId);
  if (!call || call.phase === 'ended') return nothing(memory);
  if (state === 'connected')
    return { memory, events: [{ type: 'issueCleared', at, condition: 'ice.', callId }] };
  if (state !== 'disconnected' && state !== 'failed') return nothing(memory);
  const condition = state === 'failed' ? 'ice.failed' : 'ice.reconnecting';
  return {
    memory,
    events: [
      {
        type: 'issueRaised',
        at,
        code: 'sipjs/RTP_TIMEOUT',
        condition,
        callId,
        details: { connectionState: state },
      },
    ],
  };
}
