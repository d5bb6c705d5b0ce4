import type { CallEvent, CallPhase, EndedBy, Evidence, ConditionId } from '@faultline/core';
import { lookUp } from '../../kit/codes.ts';
import { asText, detailsOf, textField } from '../../kit/read.ts';
import { codes } from '../generated/codes.ts';
import {
  issueOf,
  justNow,
  withCall,
  type Call,
  type CallFacts,
  type PeerjsMemory,
  type PeerjsStep,
} from './memory.ts';

const nothing = (memory: PeerjsMemory): PeerjsStep => ({ memory, events: [] });

/** A payload that makes no sense. */
export const unreadable = (
  memory: PeerjsMemory,
  event: string,
  payload: unknown,
  at: number,
): PeerjsStep => ({
  memory,
  events: [
    issueOf('peerjs/unreadable-event', { rule: { condition: 'sdk.protocol' }, known: true }, at, {
      details: { event, payload: asText(payload) },
    }),
  ],
});

const changed = (callId: string, { direction, remote, phase }: Call, at: number): CallEvent => ({
  type: 'callChanged',
  at,
  callId,
  phase: (phase === 'answered' ? 'active' : phase) satisfies CallPhase,
  direction,
  remote,
});

/** A call that is new to the source or to the store, however far it has come. */
export function callSeen(memory: PeerjsMemory, facts: CallFacts, at: number): PeerjsStep {
  const { id, direction, remote, open, gone } = facts;
  if (id === null) return unreadable(memory, 'call', facts, at);
  const known = memory.calls.get(id);
  if (known?.ended) return nothing(memory);
  if (gone) return closed(memory, id, false, at);
  const phase = open ? 'answered' : direction === 'inbound' ? 'ringing' : 'new';
  const call: Call = known ?? { direction, remote, phase, wasConnected: false, ended: null };
  return { memory: withCall(memory, id, call), events: [changed(id, call, at)] };
}

/** A call that goes on, and what becomes of it. */
const live = (
  memory: PeerjsMemory,
  id: string | null,
  then: (call: Call, id: string) => PeerjsStep,
): PeerjsStep => {
  const call = id === null ? undefined : memory.calls.get(id);
  return id === null || !call || call.ended ? nothing(memory) : then(call, id);
};

/** Both sides agreed: the call has a stream, or a peer connection that connects. */
export const answered = (memory: PeerjsMemory, id: string | null, at: number): PeerjsStep =>
  live(memory, id, (call, callId) => {
    if (call.phase === 'answered') return nothing(memory);
    const now: Call = { ...call, phase: 'answered' };
    return { memory: withCall(memory, callId, now), events: [changed(callId, now, at)] };
  });

/** `connectionState` of the peer connection, of which the SDK tells nothing. */
export const peerChanged = (memory: PeerjsMemory, id: string | null, state: string, at: number): PeerjsStep =>
  live(memory, id, (call, callId) => {
    if (state === 'connected') {
      const step = answered(memory, id, at);
      const clears = (condition: 'ice.' | 'call.setupFailed'): CallEvent => ({
        type: 'issueCleared',
        at,
        condition,
        callId,
      });
      return {
        memory: withCall(step.memory, callId, { ...call, phase: 'answered', wasConnected: true }),
        events: [...step.events, clears('ice.'), clears('call.setupFailed')],
      };
    }
    const code = `peerjs/peer/${state}`;
    const found = lookUp(codes, code);
    if (!found.known) return nothing(memory);
    const never = state === 'failed' && !call.wasConnected;
    const condition: ConditionId = never ? 'call.setupFailed' : found.rule.condition;
    return { memory, events: [issueOf(code, { rule: { condition }, known: true }, at, { callId })] };
  });

/** A call is over. */
function end(
  memory: PeerjsMemory,
  callId: string,
  call: Call,
  at: number,
  how: {
    readonly code: string;
    readonly condition: ConditionId;
    readonly evidence: Evidence;
    readonly endedBy: EndedBy;
  },
  details: Readonly<Record<string, string | number | boolean>> = {},
): PeerjsStep {
  return {
    memory: withCall(memory, callId, { ...call, ended: call.ended ?? { at, from: call.phase } }),
    events: [{ type: 'callEnded', at, callId, ...how, details }],
  };
}

/** The call was closed: by the other side, or by an act of this one. */
export const closed = (memory: PeerjsMemory, id: string | null, byOther: boolean, at: number): PeerjsStep =>
  live(memory, id, (call, callId) =>
    end(memory, callId, call, at, {
      code: 'peerjs/call/close',
      condition: call.phase === 'new' ? 'call.canceled' : 'call.ended',
      evidence: byOther ? 2 : 1,
      endedBy: byOther ? 'them' : 'you',
    }),
  );

/** An error of a call. The SDK closes a call whose peer connection failed (1.5.5). */
export function callFailed(memory: PeerjsMemory, id: string | null, error: unknown, at: number): PeerjsStep {
  const type = textField(error, 'type');
  if (type === null) return unreadable(memory, 'call.error', error, at);
  const code = `peerjs/connection/${type}`;
  const found = lookUp(codes, code);
  const details = detailsOf(error, ['message']);
  if (found.rule.condition !== 'call.dropped')
    return { memory, events: [issueOf(code, found, at, { callId: id, details })] };
  return live(memory, id, (call, callId) => {
    const condition = call.wasConnected ? 'call.dropped' : 'call.setupFailed';
    return end(memory, callId, call, at, { code, condition, evidence: 4, endedBy: 'network' }, details);
  });
}

/** Nobody is there by this id: the end of every call that was placed to it and is not answered. */
export function unavailable(
  memory: PeerjsMemory,
  code: string,
  isFor: (remote: string) => boolean,
  at: number,
  details: Readonly<Record<string, string | number | boolean>>,
): PeerjsStep {
  let step = nothing(memory);
  for (const [callId, call] of memory.calls) {
    if (call.ended || call.phase !== 'new' || call.remote === null || !isFor(call.remote)) continue;
    const how = { code, condition: 'call.unavailable', evidence: 2, endedBy: 'service' } as const;
    const one = end(step.memory, callId, call, at, how, details);
    step = { memory: one.memory, events: [...step.events, ...one.events] };
  }
  return step;
}

/** The server says that somebody is gone. The SDK has closed all calls with them just before (1.5.5). */
export function left(memory: PeerjsMemory, remote: string | null, at: number): PeerjsStep {
  let step = nothing(memory);
  for (const [callId, call] of memory.calls) {
    if (remote === null || call.remote !== remote || !justNow(call.ended?.at, at)) continue;
    const condition = call.ended?.from === 'answered' ? 'call.dropped' : 'call.unavailable';
    const how = { code: 'peerjs/call/LEAVE', condition, evidence: 3, endedBy: 'network' } as const;
    const one = end(step.memory, callId, call, at, how);
    step = { memory: one.memory, events: [...step.events, ...one.events] };
  }
  return step;
}
