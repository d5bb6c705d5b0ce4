import type { CallEvent } from '@faultline/core';
import type { MeteredStep } from './memory.ts';

/**
 * A remote peer is a call of its own with one participant, who is away while its media are restored, and gone with its
 * call.
 */
const partyIn = (event: CallEvent): readonly CallEvent[] => {
  if (event.type !== 'callChanged') return [event];
  const { at, callId, phase, remote = null } = event;
  const state = phase === 'recovering' ? 'away' : 'joined';
  return [event, { type: 'partyChanged', at, partyId: callId, callId, state, name: remote }];
};

/** Adds to a step who is on the calls it is about. */
export const withParties = ({ memory, events }: MeteredStep): MeteredStep => ({
  memory,
  events: events.flatMap(partyIn),
});
