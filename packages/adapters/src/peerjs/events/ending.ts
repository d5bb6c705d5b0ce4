import type { ConditionId, Details, EndedBy, Evidence } from '@faultline/core';
import { lookUp } from '../../kit/codes/codes.ts';
import { detailsOf, textField } from '../../kit/read/read.ts';
import { nothing } from '../../kit/source/sourceBase.ts';
import { ownCloseOf, type OwnClose } from '../../peer/ownClose.ts';
import { codes } from '../generated/codes.ts';
import {
  issueOf,
  justNow,
  live,
  unreadable,
  withCall,
  type Call,
  type PeerjsMemory,
  type PeerjsStep,
} from './memory.ts';

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
  details: Details = {},
): PeerjsStep {
  return {
    memory: withCall(memory, callId, { ...call, ended: call.ended ?? { at, from: call.phase } }),
    events: [{ type: 'callEnded', at, callId, ...how, details }],
  };
}

/** The call was closed: by the other side, or by this one. */
export const closed = (memory: PeerjsMemory, id: string | null, byOther: boolean, at: number): PeerjsStep =>
  live(memory, id, (call, callId) => {
    const canceled = call.phase === 'new';
    const { condition, evidence, endedBy }: Omit<OwnClose, 'name'> = byOther
      ? { condition: canceled ? 'call.canceled' : 'call.ended', evidence: 2, endedBy: 'them' }
      : ownCloseOf(call.peer, canceled);
    return end(memory, callId, call, at, { code: 'peerjs/call/close', condition, evidence, endedBy });
  });

/** Reads an error of a call. The SDK closes a call whose peer connection failed (1.5.5). */
export function callFailed(memory: PeerjsMemory, id: string | null, error: unknown, at: number): PeerjsStep {
  const type = textField(error, 'type');
  if (type === null) return unreadable(memory, 'call.error', error, at);
  const code = `peerjs/connection/${type}`;
  const found = lookUp(codes, code);
  const details = detailsOf(error, ['message']);
  if (found.rule.condition !== 'call.dropped')
    return { memory, events: [issueOf(code, found, at, { callId: id, details })] };
  return live(memory, id, (call, callId) => {
    const never = type === 'negotiation-failed' ? 'ice.neverConnected' : 'call.setupFailed';
    const condition = call.peer.wasConnected ? 'call.dropped' : never;
    return end(memory, callId, call, at, { code, condition, evidence: 4, endedBy: 'network' }, details);
  });
}

/** Nobody has this id: this ends every unanswered call that was placed to it. */
export function unavailable(
  memory: PeerjsMemory,
  code: string,
  isFor: (remote: string) => boolean,
  at: number,
  details: Details,
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

/** The condition when a peer has left, by the state of its call: a ringing call came from that peer. */
const leftAs = { new: 'call.unavailable', ringing: 'call.missed', answered: 'call.dropped' } as const;

/** The server reports that a peer has left. The SDK has closed all calls with it just before (1.5.5). */
export function left(memory: PeerjsMemory, remote: string | null, at: number): PeerjsStep {
  let step = nothing(memory);
  for (const [callId, call] of memory.calls) {
    if (remote === null || call.remote !== remote || !justNow(call.ended?.at, at)) continue;
    const condition = leftAs[call.ended?.from ?? 'answered'];
    const how = { code: 'peerjs/call/LEAVE', condition, evidence: 3, endedBy: 'network' } as const;
    const one = end(step.memory, callId, call, at, how);
    step = { memory: one.memory, events: [...step.events, ...one.events] };
  }
  return step;
}
