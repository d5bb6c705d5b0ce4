import type { CallEvent, PartyChanged } from '@faultline/core';
import { remember } from '../../kit/bounded.ts';
import { maxObjects, type OpentokFacts, type OpentokMemory, type Step } from './memory.ts';
import { along, textField } from './read.ts';

const cleared = (
  condition: 'media.remoteUnavailable' | 'quality.outboundStalled',
  all: readonly string[],
  at: number,
): readonly CallEvent[] => all.map((code) => ({ type: 'issueCleared', at, condition, code }));

/** Somebody can be seen and heard. Which one could not be had before is not said: the next one counts as that one. */
export function partyHere(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const { callId, unseen } = memory;
  const partyId = along(facts.stream, 'connection.connectionId');
  const party = {
    partyId: typeof partyId === 'string' && partyId !== '' ? partyId : facts.key,
    name: textField(facts.stream, 'name') || null,
  };
  const [had, ...others] = unseen;
  const over = had !== undefined && !others.includes(had) ? [had] : [];
  return {
    memory: {
      ...memory,
      unseen: others,
      parties: remember(memory.parties, facts.key, party, () => false, maxObjects),
    },
    events: [
      ...cleared('media.remoteUnavailable', over, at),
      { type: 'partyChanged', at, state: 'joined', callId, ...party },
    ],
  };
}

/** One's own stream is there after all. */
export const sentAgain = (memory: OpentokMemory, at: number): Step => ({
  memory: { ...memory, unsent: [] },
  events: cleared('quality.outboundStalled', memory.unsent, at),
});

/** Somebody cannot be heard for now: the SDK tries again. */
export function partyAway(memory: OpentokMemory, { key }: OpentokFacts, at: number): Step {
  const party = memory.parties.get(key);
  const { callId } = memory;
  return {
    memory,
    events: party ? [{ type: 'partyChanged', at, state: 'away', callId, ...party }] : [],
  };
}

type Why = Pick<PartyChanged, 'code' | 'condition'>;

function gone(memory: OpentokMemory, key: string, callId: string | null, at: number, why: Why): Step {
  const party = memory.parties.get(key);
  if (!party) return { memory, events: [] };
  const parties = new Map([...memory.parties].filter(([one]) => one !== key));
  const stays = [...parties.values()].some(({ partyId }) => partyId === party.partyId);
  return {
    memory: { ...memory, parties },
    events: stays ? [] : [{ type: 'partyChanged', at, state: 'gone', callId, ...party, ...why }],
  };
}

/** Nobody said goodbye: their connection, or the media to them, was lost for good. */
export const partyLost = (
  memory: OpentokMemory,
  { key }: OpentokFacts,
  reason: string,
  callId: string | null,
  at: number,
): Step => {
  const name = reason === 'networkDisconnected' ? reason : 'peerConnectionDisconnected';
  return gone(memory, key, callId, at, { code: `opentok/reason/${name}`, condition: 'party.dropped' });
};

/** A stream of somebody is gone, and with the last of them that one; why is told where the SDK says it. */
export function partyGone(
  memory: OpentokMemory,
  facts: OpentokFacts,
  reason: string,
  callId: string | null,
  at: number,
): Step {
  if (reason === 'networkDisconnected') return partyLost(memory, facts, reason, callId, at);
  const left = reason === 'clientDisconnected' || reason === 'forceDisconnected';
  return gone(
    memory,
    facts.key,
    callId,
    at,
    left ? { code: `opentok/reason/${reason}`, condition: 'party.left' } : {},
  );
}
