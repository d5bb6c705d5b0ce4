import type { CallEvent, CallPhase } from '@faultline/core';
import { nothing } from '../../kit/source/sourceBase.ts';
import { newPeer, peerSays, untold, type PeerFact } from '../../peer/peer.ts';
import { closed } from './ending.ts';
import {
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

/** Handles a call that is new to the source or to the store, in any state. */
export function callSeen(memory: PeerjsMemory, facts: CallFacts, at: number): PeerjsStep {
  const { id, direction, remote, open, gone } = facts;
  if (id === null) return unreadable(memory, 'call', facts, at);
  const known = memory.calls.get(id);
  if (known?.ended) return nothing(memory);
  if (gone) return closed(memory, id, false, at);
  const phase = open ? 'answered' : direction === 'inbound' ? 'ringing' : 'new';
  const call = untold<Call>(known ?? { direction, remote, phase, peer: newPeer, ended: null });
  return { memory: withCall(memory, id, call), events: [changed(id, call, at)] };
}

/** Both sides agreed: the call has a stream, or a peer connection that connects. */
export const answered = (memory: PeerjsMemory, id: string | null, at: number): PeerjsStep =>
  live(memory, id, (call, callId) => {
    if (call.phase === 'answered') return nothing(memory);
    const now: Call = { ...call, phase: 'answered' };
    return { memory: withCall(memory, callId, now), events: [changed(callId, now, at)] };
  });

/** Handles one fact about the peer connection of a call, for which the SDK has no event. */
export function peerTold(memory: PeerjsMemory, id: string | null, fact: PeerFact, at: number): PeerjsStep {
  const step = fact === 'connected' ? answered(memory, id, at) : nothing(memory);
  return live(step.memory, id, (call, callId) => {
    const { peer, events } = peerSays('peerjs', call.peer, fact, callId, at);
    const begun: CallEvent = { type: 'issueCleared', at, condition: 'call.setupFailed', callId };
    return {
      memory: withCall(step.memory, callId, { ...call, peer }),
      events: [...step.events, ...events, ...(fact === 'connected' ? [begun] : [])],
    };
  });
}
