import type { CallEvent } from '@faultline/core';
import { missedAfterMs } from '../../kit/takeUntilDue.ts';
import { endCalls, leftCode } from './calls.ts';
import type { Call, MeteredMemory, MeteredStep } from './memory.ts';

const isLive = ({ phase }: Call): boolean => phase !== 'ended';

/** Whether a party that is away would be known again: the service says of it what it says of nobody else. */
const isKnown = ({ calls }: MeteredMemory, { metadata }: Call): boolean =>
  metadata !== null &&
  [...calls.values()].filter((one) => isLive(one) && one.metadata === metadata).length === 1;

/**
 * The peer is in its channel again. Who is still away is expected for a while, where they would be known again; the others may
 * be among those who came, so that they count as gone.
 */
export function othersExpected(before: MeteredMemory, at: number): MeteredStep {
  const { memory, events } = endCalls(before, at, (call) => call.away && !isKnown(before, call));
  const isExpected = [...memory.calls.values()].some((call) => isLive(call) && call.away);
  return { memory: { ...memory, expectedSince: isExpected ? at : null }, events };
}

/** Ms until the others are missed; null where nobody is expected. */
export const waitOf = ({ expectedSince }: MeteredMemory, now: number): number | null =>
  expectedSince === null ? null : Math.max(0, expectedSince + missedAfterMs - now);

/** What is said of one who is missed while others are here. */
const missed = (partyId: string, at: number): CallEvent => ({
  type: 'issueRaised',
  at,
  code: leftCode,
  condition: 'party.dropped',
  severity: 'warning',
  partyId,
});

/**
 * Nobody has said goodbye, and they are not back: with nobody else here the talk was cut off, with others only that one is
 * missed.
 */
export function othersMissed(memory: MeteredMemory, at: number): MeteredStep {
  const away = [...memory.calls].filter(([, call]) => isLive(call) && call.away);
  const isAlone = ![...memory.calls.values()].some((call) => isLive(call) && !call.away);
  const talked = away.filter(([, { phase }]) => phase !== 'new');
  const cut = isAlone && talked.length > 0;
  const over = endCalls(
    { ...memory, expectedSince: null },
    at,
    (call) => call.away,
    cut ? { condition: 'call.dropped', evidence: 2, endedBy: 'network' } : undefined,
  );
  return cut
    ? over
    : { ...over, events: [...talked.map(([partyId]) => missed(partyId, at)), ...over.events] };
}

/** A party that was missed has come after all. */
export const foundAgain = (
  calls: MeteredMemory['calls'],
  metadata: string | null,
  at: number,
): readonly CallEvent[] =>
  metadata === null
    ? []
    : [...calls]
        .filter(([, call]) => !isLive(call) && call.metadata === metadata)
        .map(([partyId]) => ({ type: 'issueCleared', at, condition: 'party.dropped', partyId }));
