import type { CallEvent } from '@faultline/core';
import { missedAfterMs, wasSuspended } from '../../kit/source/missedAfterMs.ts';
import { endCalls, leftCode, type End } from './calls.ts';
import type { Call, MeteredMemory, MeteredStep } from './memory.ts';

const isLive = ({ phase }: Call): boolean => phase !== 'ended';

/** Whether an absent participant would be recognised: the service reports metadata that nobody else has. */
const isKnown = ({ calls }: MeteredMemory, { metadata }: Call): boolean =>
  metadata !== null &&
  [...calls.values()].filter((one) => isLive(one) && one.metadata === metadata).length === 1;

/**
 * The peer is in its channel again. Absent participants who would be recognised are expected for a while; the others
 * may be among those who came, so they count as gone.
 */
export function othersExpected(before: MeteredMemory, at: number): MeteredStep {
  const { memory, events } = endCalls(before, at, (call) => call.away && !isKnown(before, call));
  const isExpected = [...memory.calls.values()].some((call) => isLive(call) && call.away);
  return { memory: { ...memory, expectedSince: isExpected ? at : null }, events };
}

/** Ms until the others count as missing, even if the clock was changed; null when nobody is expected. */
export const waitOf = ({ expectedSince }: MeteredMemory, now: number): number | null =>
  expectedSince === null ? null : Math.min(missedAfterMs, Math.max(0, expectedSince + missedAfterMs - now));

/** The end of a call that nobody ended. */
const cutOff: End = { condition: 'call.dropped', evidence: 2, endedBy: 'network' };

/** A participant who is missing while others are here is news within a call that goes on. */
const missed = (partyId: string, callId: string, at: number): CallEvent => ({
  type: 'issueRaised',
  at,
  code: leftCode,
  condition: 'party.dropped',
  severity: 'warning',
  partyId,
  callId,
});

/**
 * Participants did not say goodbye and are not back: if nobody else is here, the call was cut off, which is reported
 * once; otherwise only the missing ones are reported.
 */
export function othersMissed(before: MeteredMemory, at: number): MeteredStep {
  if (wasSuspended(before.expectedSince ?? at, at))
    return { memory: { ...before, expectedSince: at }, events: [] };
  const memory = { ...before, expectedSince: null };
  const live = [...memory.calls].filter(([, call]) => isLive(call));
  const here = live.find(([, call]) => !call.away);
  const talks = live.filter(([, call]) => call.away && call.phase !== 'new');
  const [talk] = talks;
  const cut =
    here || !talk || memory.leaving
      ? { memory, events: [] }
      : endCalls(memory, at, (call) => call === talk[1], cutOff);
  const { memory: left, events } = endCalls(cut.memory, at, (call) => call.away);
  const named = here && !memory.leaving ? talks.map(([partyId]) => missed(partyId, here[0], at)) : [];
  return { memory: left, events: [...named, ...cut.events, ...events] };
}
