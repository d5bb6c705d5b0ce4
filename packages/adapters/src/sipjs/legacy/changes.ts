import { normaliseAccepted, normaliseRefusedRequest } from '../shared/callEnds.ts';
import { justRefused, type Step } from '../shared/calls.ts';
import type { EndCause } from '../shared/causes.ts';
import { rememberCall, type CallMemory, type SipjsMemory } from '../shared/memory.ts';
import type { LegacyFacts } from './calls.ts';
import type { LegacySessionEvent } from './sdk.ts';

/** The events that report a change to a session. */
export type ChangeEvent = Extract<LegacySessionEvent, 'hold' | 'unhold' | `reinvite${string}`>;

/** Both packages give a request up after 32 s, so an older one has been answered. */
const answeredWithinMs = 40_000;

/** A hold by this side, or one that the other side requests. sip.js has one event for the refusal of either. */
export function normaliseChange(
  memory: SipjsMemory,
  event: ChangeEvent,
  originator: string | null,
  callId: string,
  at: number,
): Step {
  const call = memory.calls.get(callId);
  if (call?.phase !== 'active' || call.letGo === true) return { memory, events: [] };
  if (event === 'reinviteFailed' && call.change?.by !== 'them')
    return normaliseRefusedRequest(memory, callId, 'INVITE', null, at);
  const isOver = event === 'reinviteAccepted' || event === 'reinviteFailed';
  const by = event === 'reinvite' || originator === 'remote' ? 'them' : 'us';
  const change = isOver ? null : ({ by, at, refused: false } as const);
  const next = rememberCall(memory, callId, { ...call, change });
  return event === 'reinviteAccepted' && call.change?.by !== 'them'
    ? normaliseAccepted(next, callId, 'INVITE', at)
    : { memory: next, events: [] };
}

/**
 * The cause of an end that a package caused itself during a call. JsSIP 3.13.8 hangs up when a change is refused, and
 * gives the reason only in the text that it passes to its own `terminate()`; sip.js 0.15.11 hangs up when the answer to
 * a change cannot be used.
 */
export function causeOfChange(
  named: EndCause | null,
  call: CallMemory | undefined,
  { actsKnown, givenUp }: LegacyFacts,
  at: number,
): EndCause | null {
  if (!call || call.answeredAt === null) return named;
  if (named === 'INCOMPATIBLE_SDP' && justRefused(call, at)) return 'HOLD_FAILED';
  if (named !== 'WEBRTC_ERROR') return named;
  if (actsKnown) return givenUp === 'HOLD_FAILED' ? givenUp : named;
  const { change } = call;
  return change?.by === 'us' && at - change.at <= answeredWithinMs ? 'HOLD_FAILED' : named;
}
