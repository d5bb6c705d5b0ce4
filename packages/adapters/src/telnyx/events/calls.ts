import { ownEntry, type CallEvent, type CallPhase, type ConditionId } from '@faultline/core';
import { hangupOf } from './ending.ts';
import {
  isLive,
  newCall,
  rememberCall,
  type CallMemory,
  type TelnyxMemory,
  type TelnyxStep,
} from './memory.ts';
import { soundTold, type SoundFact } from '../../kit/media/callMedia.ts';
import { eventsOfSent } from '../../kit/media/sentEvents.ts';
import type { SentNews } from '../../kit/media/watchSentTracks.ts';
import { callIdField, field, textField } from '../../kit/read/read.ts';

/** The phases of Telnyx call states, which the SDK names in `State`. `recovering` is not an end. */
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

/** The name a person would use for the other side: a name before a number. */
function remoteOf(call: unknown, direction: 'inbound' | 'outbound' | null) {
  const options = field(call, 'options');
  const name = textField(options, 'remoteCallerName');
  const number =
    direction === 'outbound'
      ? textField(options, 'destinationNumber')
      : textField(options, 'remoteCallerNumber');
  const isName = name && name !== 'undefined' && !/^outbound call$/i.test(name);
  return isName
    ? { remote: name, ...(number !== null && number !== name ? { number } : {}) }
    : { remote: number };
}

/** What a successful hold ends: an earlier failure, and the silence that it explains. */
const ofHold: readonly ConditionId[] = [
  'call.holdFailed',
  'media.microphoneSilent',
  'media.remoteSilent',
  'quality.inboundStalled',
  'quality.outboundStalled',
];

/** Updates a live call, with what is reported of it apart from the SDK's own events. */
function live(memory: TelnyxMemory, callId: string, read: (call: CallMemory) => TelnyxStep): TelnyxStep {
  const call = memory.calls.get(callId);
  return call && call.phase !== 'ended' ? read(call) : { memory, events: [] };
}

/** Handles what is observed about the sound of a call. */
export const soundOf = (memory: TelnyxMemory, callId: string, fact: SoundFact, at: number): TelnyxStep =>
  live(memory, callId, (call) => {
    const told = soundTold('telnyx', call, fact, callId, at);
    return { memory: rememberCall(memory, callId, told.call), events: told.events };
  });

/** Handles what happened to a device that a call sends. */
export const sentOf = (memory: TelnyxMemory, callId: string, news: SentNews, at: number): TelnyxStep =>
  live(memory, callId, () => ({
    memory,
    events: eventsOfSent('telnyx', news, at, { callId, actions: ['resumeMedia', 'useDevice'] }),
  }));

/** Reads a `callUpdate`, or a call that existed before anyone listened. */
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
  // The object of a reattached call is always "inbound" (2.27.10), so the first direction is kept.
  const direction = before?.direction ?? directionOf(call);
  const reattached = textField(call, 'recoveredCallId') !== null;
  // After a reload of the page the SDK itself answers a talk that is attached again: nobody was called.
  const inbound = direction === 'inbound' && !reattached;
  const known = before ?? newCall(direction, typeof field(call, 'hangup') === 'function');
  const talks = phase === 'active' || phase === 'held' || phase === 'recovering';
  const now: CallMemory = {
    ...known,
    phase,
    direction,
    inbound,
    // Early media may also be an announcement of the network, so it does not prove ringing.
    rang: known.rang || inbound || textField(call, 'state') === 'ringing',
    accepted: known.accepted || (inbound && textField(call, 'state') === 'answering'),
    answeredAt: known.answeredAt ?? (talks || reattached ? at : null),
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
    ...(reattached ? { remote: null } : remoteOf(call, direction)),
    ...(typeof muted === 'boolean' ? { muted } : {}),
  });
  if ((phase === 'held') !== (before?.phase === 'held'))
    events.push(...ofHold.map((condition) => ({ type: 'issueCleared' as const, at, callId, condition })));
  if (phase === 'active' && before?.offerEndsAt != null)
    events.push({ type: 'mediaRecoverySettled', at, callId, outcome: 'resumed' });
  // Its peer connection is closed, and the new object has none yet.
  if (phase === 'recovering' && before?.phase !== 'recovering')
    events.push({
      type: 'issueRaised',
      at,
      callId,
      code: 'telnyx/notification/recovering',
      condition: 'ice.reconnecting',
    });
  // Reattached: the same call, a new object, new media.
  if (phase === 'active' && before?.phase === 'recovering')
    events.push({ type: 'issueCleared', at, condition: 'ice.', callId });
  return { memory: next, events };
}
