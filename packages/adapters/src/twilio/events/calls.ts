import { lookUp } from '../../kit/codes/codes.ts';
import {
  type CallChanged,
  type CallEvent,
  type CallPhase,
  type ConditionId,
  type IssueCleared,
} from '@faultline/core';
import { neverHeard, soundTold, unseenMedia, type SoundFact } from '../../kit/media/callMedia.ts';
import { asText } from '../../kit/read/read.ts';
import { eventsOfSent } from '../../kit/media/sentEvents.ts';
import type { SentNews } from '../../kit/media/watchSentTracks.ts';
import { withAct, type Act } from '../../sip/acts.ts';
import { newCallHistory } from '../../sip/callHistory.ts';
import { codes } from '../generated/codes.ts';
import { callFailed, callOver, lostForGood } from './ending.ts';
import { failureOf, issueOf } from './failures.ts';
import {
  gain,
  lose,
  withCall,
  type Call,
  type CallFacts,
  type TwilioMemory,
  type TwilioStep,
} from './memory.ts';
import type { CallEventName } from '../sdk.ts';

const fresh = ({ direction, actsKnown }: CallFacts): Call => ({
  ...newCallHistory(direction === 'inbound', actsKnown),
  ended: false,
  ...unseenMedia,
  deaf: false,
  explained: false,
  failed: null,
});

/** The call in a new phase. */
const come = (call: Call, phase: CallPhase, now: number): Call => ({
  ...call,
  rang: call.rang || phase === 'ringing',
  answeredAt: call.answeredAt ?? (phase === 'active' ? now : null),
});

/** The phase of a call by its own status. While its connection is restored, people can still talk. */
function phaseOf({ status, direction }: CallFacts): CallPhase {
  if (status === 'open' || status === 'reconnecting') return 'active';
  return status === 'ringing' || (status === 'pending' && direction === 'inbound') ? 'ringing' : 'new';
}

const changed = (callId: string, phase: CallPhase, facts: CallFacts, at: number): CallChanged => ({
  type: 'callChanged',
  at,
  callId,
  phase,
  direction: facts.direction,
  remote: facts.remote,
  ...(facts.muted === null ? {} : { muted: facts.muted }),
});

const cleared = (
  condition: IssueCleared['condition'],
  callId: string,
  at: number,
  code?: string,
): IssueCleared => ({
  type: 'issueCleared',
  at,
  condition,
  callId,
  ...(code === undefined ? {} : { code }),
});

/** Handles a call that is new to the source, in any state. */
export function callSeen(memory: TwilioMemory, facts: CallFacts, at: number): TwilioStep {
  const { id } = facts;
  if (id === null) {
    const details = { payload: asText(facts) };
    const odd = { code: 'twilio/call', condition: 'sdk.protocol', details, known: true } as const;
    return { memory, events: [issueOf(odd, null, at)] };
  }
  if (memory.calls.has(id) || facts.status === 'closed') return { memory, events: [] };
  const phase = phaseOf(facts);
  // While the call is being restored, its connection may be what is lost.
  const step = facts.status === 'open' ? gain(memory, at) : { memory, events: [] };
  return {
    memory: withCall(step.memory, id, come(fresh(facts), phase, at)),
    events: [...step.events, changed(id, phase, facts, at)],
  };
}

/** Updates a live call, with what is reported of it apart from the SDK's own events. */
function live(
  memory: TwilioMemory,
  id: string | null,
  read: (call: Call, id: string) => TwilioStep,
): TwilioStep {
  const call = id === null ? undefined : memory.calls.get(id);
  return id !== null && call && !call.ended ? read(call, id) : { memory, events: [] };
}

/** Handles what is observed about the sound of a call. */
export const soundOf = (memory: TwilioMemory, { id }: CallFacts, fact: SoundFact, at: number): TwilioStep =>
  live(memory, id, (call, callId) => {
    const told = soundTold('twilio', call, fact, callId, at);
    return { memory: withCall(memory, callId, told.call), events: told.events };
  });

/** Handles what happened to the microphone of a call. */
export const sentOf = (memory: TwilioMemory, { id }: CallFacts, news: SentNews, at: number): TwilioStep =>
  live(memory, id, (call, callId) => ({
    memory: withCall(memory, callId, { ...call, deaf: news.state === 'ended' || news.lasts === true }),
    events: eventsOfSent('twilio', news, at, { callId, actions: ['resumeMedia', 'useDevice'] }),
  }));

/** The app calls a method that answers or ends a call. Whether that succeeds is reported later. */
export function callActed(
  memory: TwilioMemory,
  facts: CallFacts,
  by: string,
  act: Act,
  at: number,
): TwilioStep {
  const { id, status } = facts;
  const call = id === null ? undefined : memory.calls.get(id);
  // Only `disconnect` has an effect on a call that does not wait for an answer (2.18.5).
  if (id === null || !call || call.ended || (by === 'disconnect') === (status === 'pending'))
    return { memory, events: [] };
  const next = withAct(call, act);
  // For an ignored call the SDK only reports that the caller gives up, perhaps much later (2.18.5).
  return by === 'ignore'
    ? callOver(memory, id, next, 'reject', facts, at)
    : { memory: withCall(memory, id, next), events: [] };
}

/** The call goes on: its event proves that the service answers. */
function moved(memory: TwilioMemory, id: string, call: Call, facts: CallFacts, phase: CallPhase, at: number) {
  const step = gain(memory, at);
  return {
    memory: withCall(step.memory, id, come(call, phase, at)),
    events: [...step.events, changed(id, phase, facts, at)],
  };
}

/** The SDK restores the signalling (53001) or the sound (53405). */
function reconnecting(memory: TwilioMemory, id: string, call: Call, error: unknown, at: number): TwilioStep {
  const failure = failureOf(error);
  if (failure.ofConnection) return lose(memory, failure, at);
  // Before anyone could talk, no sound is lost: its connection is still being set up.
  const isLost = call.answeredAt !== null && !neverHeard(call);
  const condition = isLost ? 'ice.reconnecting' : 'ice.gatheringSlow';
  return { memory, events: [issueOf({ ...failure, condition, known: true }, id, at)] };
}

/** The condition of a warning for a call that never had sound, or whose microphone is gone. */
function conditionOfWarning(call: Call, condition: ConditionId): ConditionId {
  if (condition === 'ice.reconnecting' && neverHeard(call)) return 'ice.gatheringSlow';
  const isMicrophone = condition === 'quality.outboundStalled' || condition === 'media.microphoneSilent';
  return call.deaf && isMicrophone ? 'media.captureEnded' : condition;
}

function warning(memory: TwilioMemory, id: string, call: Call, name: unknown, at: number): TwilioStep {
  const code = `twilio/warning/${typeof name === 'string' ? name : 'unknown'}`;
  const { rule, known } = lookUp(codes, code);
  const details = known ? {} : { payload: asText(name) };
  const condition = conditionOfWarning(call, rule.condition);
  const issue = issueOf({ code, condition, details, known }, id, at);
  return { memory, events: [known ? { ...issue, retrying: true } : { ...issue, severity: 'warning' }] };
}

function warningOver(memory: TwilioMemory, id: string, name: unknown, at: number): TwilioStep {
  const code = `twilio/warning/${typeof name === 'string' ? name : 'unknown'}`;
  const condition: ConditionId = lookUp(codes, code).rule.condition;
  // Sound works again, whichever event reported its loss.
  return {
    memory,
    events: [condition === 'ice.reconnecting' ? cleared('ice.', id, at) : cleared(condition, id, at, code)],
  };
}

/**
 * Turns one event of a `Call` into call events; pure. An event after the end of a call can still explain it.
 *
 * @example normaliseCall(memory, 'ringing', false, facts, 0).events // [{ type: 'callChanged', phase: 'ringing', … }]
 */
export function normaliseCall(
  memory: TwilioMemory,
  name: CallEventName,
  payload: unknown,
  facts: CallFacts,
  at: number,
): TwilioStep {
  const { id } = facts;
  const call = id === null ? undefined : memory.calls.get(id);
  if (id === null || !call) return callSeen(memory, facts, at);
  if (name === 'error') {
    // Only a service that answers can refuse to resume a call.
    const refused = memory.lost && failureOf(payload).condition === 'call.notReattached';
    const step = refused ? gain(memory, at) : { memory, events: [] };
    const failed = callFailed(step.memory, id, call, payload, at);
    return { ...failed, events: [...step.events, ...failed.events] };
  }
  if (call.ended) return { memory, events: [] };
  switch (name) {
    case 'ringing':
      return moved(memory, id, call, facts, 'ringing', at);
    case 'accept':
      return moved(memory, id, call, facts, 'active', at);
    case 'reconnected': {
      // Only for an answered call; one that was answered in the meantime emits no "accept" (2.18.5).
      const step = call.answeredAt !== null ? gain(memory, at) : moved(memory, id, call, facts, 'active', at);
      return { memory: step.memory, events: [...step.events, cleared('ice.', id, at)] };
    }
    case 'mute': {
      // The SDK does not report that a muted microphone is heard again (2.18.5).
      const events: CallEvent[] = [changed(id, phaseOf(facts), { ...facts, muted: payload === true }, at)];
      if (payload === true) events.push(cleared('media.microphoneSilent', id, at));
      return { memory, events };
    }
    case 'reconnecting':
      return reconnecting(memory, id, call, payload, at);
    case 'warning':
      return warning(memory, id, call, payload, at);
    case 'warning-cleared':
      return warningOver(memory, id, payload, at);
    case 'transportClose':
      return lostForGood(memory, id, call, facts, at);
    default:
      return callOver(memory, id, call, name, facts, at);
  }
}
