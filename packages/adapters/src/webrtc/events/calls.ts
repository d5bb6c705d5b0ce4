import type { CallPhase } from '@faultline/core';
import { nothing } from '../../kit/source/sourceBase.ts';
import { eventOfFlow } from '../../kit/media/flowEvents.ts';
import type { Flow } from '../../kit/media/watchFlow.ts';
import { live, withCall, type Call, type WebrtcMemory, type WebrtcStep } from './memory.ts';
import { peerSays, untold, type PeerFact } from '../../peer/peer.ts';

const phaseOf = ({ agreed, direction }: Call): CallPhase => {
  if (agreed) return 'active';
  return direction === 'inbound' ? 'ringing' : 'new';
};

/** Handles a call that is new to the source or to the store, in any state. */
export function callSeen(memory: WebrtcMemory, callId: string, fresh: Call, at: number): WebrtcStep {
  const known = memory.calls.get(callId);
  if (known && known.endedBy !== null) return nothing(memory);
  const call = untold(known ?? fresh);
  const { direction, remote } = call;
  return {
    memory: withCall(memory, callId, call),
    events: [{ type: 'callChanged', at, callId, phase: phaseOf(call), direction, remote }],
  };
}

/** Both offer and answer are there. */
export const agreed = (memory: WebrtcMemory, callId: string, at: number): WebrtcStep =>
  live(memory, callId, (call) => {
    if (call.agreed) return nothing(memory);
    const now: Call = { ...call, agreed: true };
    const { direction, remote } = now;
    return {
      memory: withCall(memory, callId, now),
      events: [{ type: 'callChanged', at, callId, phase: 'active', direction, remote }],
    };
  });

/** Handles one fact about the peer connection of a call. */
export const peerTold = (memory: WebrtcMemory, callId: string, fact: PeerFact, at: number): WebrtcStep =>
  live(memory, callId, (call) => {
    const { peer, events } = peerSays('webrtc', call.peer, fact, callId, at);
    return { memory: withCall(memory, callId, { ...call, peer }), events };
  });

/** Sound that should flow does not, although the connection works; or it flows again. */
export const flowTold = (memory: WebrtcMemory, callId: string, flow: Flow, at: number): WebrtcStep =>
  live(memory, callId, ({ remoteMuted }) => {
    const isMeant = flow === 'inbound-stalled' && remoteMuted;
    return { memory, events: isMeant ? [] : [eventOfFlow('webrtc', flow, callId, at)] };
  });

/** The app says whether the other side is muted. */
export const remoteMuteTold = (
  memory: WebrtcMemory,
  callId: string,
  muted: boolean,
  at: number,
): WebrtcStep =>
  live(memory, callId, (call) => {
    const step = flowTold(memory, callId, 'inbound-flows', at);
    return {
      memory: withCall(memory, callId, { ...call, remoteMuted: muted }),
      events: muted ? step.events : [],
    };
  });
