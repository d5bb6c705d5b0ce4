import { ownEntry, type CallEvent } from '@faultline/core';
import { soundTold, unseenMedia, type SoundFact } from '../../kit/media/callMedia.ts';
import { eventOfFlow } from '../../kit/media/flowEvents.ts';
import type { Flow } from '../../kit/media/watchFlow.ts';
import { withAct, type Act } from '../../sip/acts.ts';
import { newCallHistory } from '../../sip/callHistory.ts';
import { goesOnElsewhere } from '../../sip/howItEnded.ts';
import type { Step as KitStep } from '../../kit/source/sourceBase.ts';
import { ended } from './callEnds.ts';
import { endingUntold, endingOf, saidByCause, type Ending, type SaidBySip } from './ending.ts';
import { nothingSaid } from '../../sip/said.ts';
import { rememberCall, type CallMemory, type SipjsMemory } from './memory.ts';

/** The result of reading one event of the SDK. */
export type Step = KitStep<SipjsMemory>;

/** Two steps, one after the other. */
export function both(first: Step, next: (memory: SipjsMemory) => Step): Step {
  const second = next(first.memory);
  return { memory: second.memory, events: [...first.events, ...second.events] };
}

/** What a session reports about itself. */
export interface SessionFacts {
  readonly callId: string;
  readonly state: string;
  readonly inbound: boolean;
  readonly remote: string | null;
  /** Set when `remote` is a name. */
  readonly number: string | null;
  /** How long an invitation may ring before the SDK declines it with a 480 and no further notice, ms. */
  readonly noAnswerMs: number;
  /** How long its caller lets it ring, by an Expires header, ms; null without one. */
  readonly expiresMs: number | null;
  /** Whether the other side has answered, whatever happened then. */
  readonly taken: boolean;
  /** Whether it would be noticed that the app ends it. */
  readonly actsKnown: boolean;
  /** Whether this side requested a change, such as a hold, whose answer the SDK is still handling. */
  readonly changing: boolean;
}

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

/** Timers round: an end this close to a limit was caused by it. */
const slackMs = 250;

/** What the SDK's own timers and its answer say about an end that it reports only as a state. */
function untold(call: CallMemory, facts: SessionFacts, at: number): SaidBySip {
  const rangMs = at - call.startedAt + slackMs;
  if (call.inbound && facts.expiresMs !== null && rangMs >= facts.expiresMs)
    return saidByCause('EXPIRES', true);
  if (call.inbound && rangMs >= facts.noAnswerMs) return saidByCause('NO_ANSWER', true);
  // It was answered with sound that cannot be used, and hung up at once (0.21.2).
  if (!call.inbound && facts.taken) return saidByCause('BAD_MEDIA_DESCRIPTION', false);
  return { ...nothingSaid, cause: null };
}

/** How soon after a refused change the SDK ends a call, ms, when it cannot return to the state before. */
const ofRefusalMs = 1_000;

/** Whether a change by this side, such as a hold, was just refused. */
export const justRefused = ({ change }: CallMemory, at: number): boolean =>
  change?.by === 'us' && change.refused && at - change.at <= ofRefusalMs;

/** What the SDK's own states say about an end that neither side wanted. */
function cut(memory: SipjsMemory, call: CallMemory, facts: SessionFacts, at: number): SaidBySip {
  const ofChange = (facts.changing || justRefused(call, at)) && !call.tornDown && !memory.lost;
  return ofChange ? saidByCause('HOLD_FAILED', call.inbound) : { ...nothingSaid, cause: null };
}

/**
 * Whether the connection is lost, or is closed during a call. `stop()` of the app ends the sessions before it closes the
 * connection; `SessionManager` disposes of them after, because nobody answered its ping (0.21.2).
 */
const isGoingDown = ({ lost, transport }: SipjsMemory): boolean => lost || transport === 'Disconnecting';

/** The end of a session, as far as its own states and the app's actions show it. */
function endByState(memory: SipjsMemory, call: CallMemory, facts: SessionFacts, at: number): Ending {
  // Its explanation, such as a blocked microphone, is already reported.
  if (call.explained && !call.letGo) return endingUntold('state/Terminated', 'call.ended', 'unknown');
  const said = call.answeredAt === null ? untold(call, facts, at) : cut(memory, call, facts, at);
  const end = endingOf(call, said, at);
  // The reason of a refusal comes next (0.21.2).
  const awaited = call.answeredAt === null && said.own === null && call.letGo !== true;
  if (awaited || end.endedBy === 'you')
    return { ...end, ...(call.letGo ? {} : { evidence: 1, provisional: true }) };
  // What went with its connection is not back with it.
  return call.answeredAt !== null && isGoingDown(memory) && !goesOnElsewhere(call)
    ? { ...end, evidence: 3, endedBy: 'network' }
    : end;
}

/** Reads a state of an inviter or invitation, including one from before anyone listened. */
export function normaliseSession(memory: SipjsMemory, facts: SessionFacts, at: number): Step {
  const { callId, state, inbound, remote, number } = facts;
  const before = memory.calls.get(callId);
  if (before?.phase === 'ended') return nothing(memory);
  const call: CallMemory = before ?? {
    ...newCallHistory(inbound, facts.actsKnown),
    ...unseenMedia,
    phase: 'new',
    startedAt: at,
    endedAt: 0,
    explained: false,
    change: null,
  };
  if (state === 'Terminated')
    return before ? ended(memory, callId, call, endByState(memory, call, facts, at), at) : nothing(memory);
  if (state === 'Terminating')
    return { memory: rememberCall(memory, callId, withAct(call, 'letGo')), events: [] };
  const answered = state === 'Established';
  const phase = answered ? 'active' : inbound || call.rang ? 'ringing' : 'new';
  const next: CallMemory = {
    ...call,
    phase,
    accepted: call.accepted || (inbound && state === 'Establishing'),
    answeredAt: call.answeredAt ?? (answered ? at : null),
    // It is still live, whatever the app had tried.
    letGo: answered && call.letGo ? false : call.letGo,
  };
  const changed: CallEvent = {
    type: 'callChanged',
    at,
    callId,
    phase,
    direction: inbound ? 'inbound' : 'outbound',
    remote,
    ...(number === null ? {} : { number }),
  };
  if (!answered || !memory.callsNeedSignIn)
    return { memory: rememberCall(memory, callId, next), events: [changed] };
  return {
    memory: { ...rememberCall(memory, callId, next), callsNeedSignIn: false },
    events: [changed, { type: 'issueCleared', at, condition: 'auth.' }],
  };
}

/** The SDK's methods for ending a call, by when they have an effect. */
const beforeAnswer = ['cancel', 'reject'];

/**
 * The app, or the SDK, calls a method by which a session is answered or ended.
 *
 * @param by the name of the method; `dispose` after a lost connection, or because the page may be left, is not the
 *   person's own act
 */
export function normaliseAct(memory: SipjsMemory, callId: string, by: string, act: Act): Step {
  const call = memory.calls.get(callId);
  if (!call || call.phase === 'ended') return nothing(memory);
  const talks = call.phase === 'active';
  if ((beforeAnswer.includes(by) && talks) || (by === 'bye' && !talks)) return nothing(memory);
  const tidies = by === 'dispose' && (isGoingDown(memory) || memory.unloading);
  return { memory: rememberCall(memory, callId, withAct(call, tidies ? 'tornDown' : act)), events: [] };
}

/**
 * A provisional answer: the other side is being called. Only 180 means that it rings: 183 may also be an announcement
 * of the network.
 */
export function normaliseProgress(memory: SipjsMemory, callId: string, status: number, at: number): Step {
  const call = memory.calls.get(callId);
  if (!call || status <= 100 || status >= 200) return nothing(memory);
  const isNew = call.phase === 'new';
  const next = { ...call, rang: call.rang || status === 180, ...(isNew && { phase: 'ringing' as const }) };
  return {
    memory: rememberCall(memory, callId, next),
    events: isNew ? [{ type: 'callChanged', at, callId, phase: 'ringing' }] : [],
  };
}

/** The flow of the sound of a talk. */
export function normaliseFlow(memory: SipjsMemory, callId: string, flow: Flow, at: number): Step {
  if (memory.calls.get(callId)?.phase !== 'active') return nothing(memory);
  return { memory, events: [eventOfFlow('sipjs', flow, callId, at)] };
}

/** What the peer connection reports about a call that had sound; the SDK reports nothing. */
const lossOfSound: Readonly<Partial<Record<SoundFact, 'ice.reconnecting' | 'ice.failed'>>> = {
  disconnected: 'ice.reconnecting',
  failed: 'ice.failed',
};

/** The sound of a call: whether it ever arrived, and whether it is lost. */
export function normaliseSound(memory: SipjsMemory, callId: string, fact: SoundFact, at: number): Step {
  const call = memory.calls.get(callId);
  if (!call || call.phase === 'ended') return nothing(memory);
  if (!call.connected || fact === 'connected') {
    const told = soundTold('sipjs', call, fact, callId, at);
    return { memory: rememberCall(memory, callId, told.call), events: told.events };
  }
  const condition = ownEntry(lossOfSound, fact);
  if (!condition) return nothing(memory);
  const details = { connectionState: fact };
  return {
    memory,
    events: [{ type: 'issueRaised', at, code: 'sipjs/RTP_TIMEOUT', condition, callId, details }],
  };
}
