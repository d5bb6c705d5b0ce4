import type { CallEvent, CallPhase, ConditionId } from '@faultline/core';
import { lookUp } from '../../kit/codes.ts';
import { nothing } from '../../kit/sourceBase.ts';
import { codes } from '../generated/codes.ts';
import { closed } from './ending.ts';
import {
  issueOf,
  live,
  unreadable,
  withCall,
  type Call,
  type CallFacts,
  type PeerjsMemory,
  type PeerjsStep,
} from './memory.ts';

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

/** Both sides agreed: the call has a stream, or a peer connection that connects. */
export const answered = (memory: PeerjsMemory, id: string | null, at: number): PeerjsStep =>
  live(memory, id, (call, callId) => {
    if (call.phase === 'answered') return nothing(memory);
    const now: Call = { ...call, phase: 'answered' };
    return { memory: withCall(memory, callId, now), events: [changed(callId, now, at)] };
  });

/** `connectionState` of the peer connection, for which the SDK has no event. */
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

/** There is no way to this side: gathering is over and has found nothing. */
export const noCandidates = (memory: PeerjsMemory, id: string | null, at: number): PeerjsStep =>
  live(memory, id, (call, callId) => {
    if (call.wasConnected) return nothing(memory);
    const code = 'peerjs/peer/no-candidates';
    return { memory, events: [issueOf(code, lookUp(codes, code), at, { callId })] };
  });
