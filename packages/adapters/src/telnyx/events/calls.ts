import { ownEntry, type CallEvent, type CallPhase } from '@faultline/core';
import { hangupOf } from './ending.ts';
import { isLive, newCall, rememberCall, type CallMemory, type TelnyxMemory } from './memory.ts';
import { callIdField, field, textField } from '../../kit/read.ts';

/** Telnyx call states, as `State` of the SDK names them, to phases. `recovering` is not an end. */
const phases: Readonly<Record<string, CallPhase | 'ended'>> = {
  new: 'new',
  requesting: 'new',
  trying: 'new',
  ringing: 'ringing',
  answering: 'ringing',
  early: 'ringing',
  active: 'active',
  held: 'held',
  recovering: 'recovering',
  hangup: 'ended',
  destroy: 'ended',
  purge: 'ended',
};

const directionOf = (call: unknown): 'inbound' | 'outbound' | null => {
  const direction = textField(call, 'direction');
  return direction === 'inbound' || direction === 'outbound' ? direction : null;
};

/** Whom a person would say they talk to: a name before a number. */
function remoteOf(call: unknown, direction: 'inbound' | 'outbound' | null): string | null {
  const options = field(call, 'options');
  const name = textField(options, 'remoteCallerName');
  const number =
    direction === 'outbound'
      ? textField(options, 'destinationNumber')
      : textField(options, 'remoteCallerNumber');
  return name && name !== 'undefined' && !/^outbound call$/i.test(name) ? name : number;
}

/** A `callUpdate`, or a call that was there before anyone listened. */
export function normaliseCall(
  memory: TelnyxMemory,
  call: unknown,
  at: number,
): { readonly memory: TelnyxMemory; readonly events: readonly CallEvent[] } {
  const callId = callIdField(call, 'id');
  const phase = ownEntry(phases, textField(call, 'state') ?? '');
  if (callId === null || phase === undefined) return { memory, events: [] };
  const before = memory.calls.get(callId);
  if (before?.phase === 'ended') return { memory, events: [] };
  // The object of a reattached call says "inbound" whatever the call was (2.27.10): the first word stands.
  const direction = before?.direction ?? directionOf(call);
  const reattached = textField(call, 'recoveredCallId') !== null;
  const inbound = direction === 'inbound';
  const known = before ?? newCall(direction, typeof field(call, 'hangup') === 'function');
  const talks = phase === 'active' || phase === 'held' || phase === 'recovering';
  const now: CallMemory = {
    ...known,
    phase,
    direction,
    inbound,
    rang: known.rang || inbound || phase === 'ringing',
    accepted: known.accepted || (inbound && textField(call, 'state') === 'answering'),
    answeredAt: known.answeredAt ?? (talks ? at : null),
    offerEndsAt: phase === 'active' || phase === 'ended' ? null : known.offerEndsAt,
  };
  const next = rememberCall(memory, callId, now);
  const events: CallEvent[] = [];
  if (phase === 'ended') {
    if (before?.offerEndsAt != null)
      events.push({
        type: 'mediaRecoverySettled',
        at,
        callId,
        outcome: at >= before.offerEndsAt ? 'missed' : 'rejected',
      });
    const end = hangupOf(call, now, memory.leaving, at);
    events.push({ ...end, callId });
    const several = memory.severalTold && [...next.calls.values()].filter(isLive).length > 1;
    if (memory.severalTold && !several)
      events.push({ type: 'issueCleared', at, condition: 'call.multipleActive' });
    const ended = rememberCall(next, callId, { ...now, endKnown: end.evidence > 1 });
    return { memory: { ...ended, severalTold: several }, events };
  }
  const muted = field(call, 'isAudioMuted');
  events.push({
    type: 'callChanged',
    at,
    callId,
    phase,
    direction,
    remote: reattached ? null : remoteOf(call, direction),
    ...(typeof muted === 'boolean' ? { muted } : {}),
  });
  if (phase === 'active' && before?.offerEndsAt != null)
    events.push({ type: 'mediaRecoverySettled', at, callId, outcome: 'resumed' });
  // Reattached: the same call, a new object, new media.
  if (phase === 'active' && before?.phase === 'recovering')
    events.push({ type: 'issueCleared', at, condition: 'ice.', callId });
  return { memory: next, events };
}
