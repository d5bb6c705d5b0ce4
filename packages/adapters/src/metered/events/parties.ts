import type { CallEvent } from '@faultline/core';
import type { MeteredStep } from './memory.ts';

/** A remote peer is a call of its own, with one party: it is away while its media is restored, and gone with its call. */
const partyIn = (event: CallEvent): readonly CallEvent[] => {
  if (event.type !== 'callChanged') return [event];
  const { at, callId, phase, remote = null } = event;
  const state = phase === 'recovering' ? 'away' : 'joined';
  return [event, { type: 'partyChanged', at, partyId: callId, callId, state, name: remote }];
};

/** What a step says, with who is on the calls it is about. */
export const withParties = ({ memory, events }: MeteredStep): MeteredStep => ({
  memory,
  events: events.flatMap(partyIn),
});
