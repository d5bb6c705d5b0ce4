import type { CallEvent, PartyChanged } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import { maxObjects, type OpentokFacts, type OpentokMemory, type Step } from './memory.ts';
import { along, field, textField } from './read.ts';

const cleared = (
  condition: 'media.remoteUnavailable' | 'quality.outboundStalled',
  all: readonly string[],
  at: number,
): readonly CallEvent[] => all.map((code) => ({ type: 'issueCleared', at, condition, code }));

/** A participant who could not be received now can be, or is gone: which one is not reported, so the first counts. */
function oneLessUnseen(memory: OpentokMemory, at: number): Step {
  const [had, ...unseen] = memory.unseen;
  const over = had !== undefined && !unseen.includes(had) ? [had] : [];
  return { memory: { ...memory, unseen }, events: cleared('media.remoteUnavailable', over, at) };
}

/**
 * Another participant's stream is gone. If nothing was received from its owner, it is one that could not be received.
 */
export function streamGone(memory: OpentokMemory, payload: unknown, at: number): Step {
  const owner = along(payload, 'stream.connection.connectionId');
  const isKnown = [...memory.parties.values()].some(({ partyId }) => partyId === owner);
  return isKnown ? { memory, events: [] } : oneLessUnseen(memory, at);
}

/** A participant can be seen and heard, for the first time or again. */
export function partyHere(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const { callId } = memory;
  const partyId = along(facts.stream, 'connection.connectionId');
  const party = {
    partyId: typeof partyId === 'string' && partyId !== '' ? partyId : facts.key,
    name: textField(facts.stream, 'name') || null,
  };
  const isFirst = !memory.parties.has(facts.key);
  const { memory: next, events } = isFirst ? oneLessUnseen(memory, at) : { memory, events: [] };
  const parties = remember(next.parties, facts.key, party, () => false, maxObjects);
  return {
    memory: { ...next, parties },
    events: [...events, { type: 'partyChanged', at, state: 'joined', callId, ...party }],
  };
}

/** The person's own stream works after all. */
export const sentAgain = (memory: OpentokMemory, at: number): Step => ({
  memory: { ...memory, unsent: [] },
  events: cleared('quality.outboundStalled', memory.unsent, at),
});

/**
 * The person's own stream is gone for good without anyone's action: the others, who can be heard, do not hear the
 * person.
 */
export function sentNoMore(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const { callId } = memory;
  const code = 'opentok/reason/networkDisconnected';
  const condition = 'quality.outboundStalled';
  const isSilent = facts.device === 'screen' || field(facts.stream, 'hasAudio') === false;
  if (callId === null || isSilent) return { memory, events: [] };
  const actions = facts.can.publish ? (['resumeMedia'] as const) : [];
  return {
    memory: { ...memory, unsent: [...memory.unsent.slice(-15), code] },
    events: [{ type: 'issueRaised', at, code, condition, callId, retrying: false, actions }],
  };
}

/** A participant's stream is away for now; when it is their last one, so are they: the SDK tries again. */
export function partyAway(memory: OpentokMemory, { key }: OpentokFacts, at: number): Step {
  const party = memory.parties.get(key);
  const { callId, open } = memory;
  const away = [key, ...(open.get('subscriber.disconnected') ?? [])];
  const isHere = [...memory.parties].some(
    ([one, { partyId }]) => partyId === party?.partyId && !away.includes(one),
  );
  return {
    memory,
    events: party && !isHere ? [{ type: 'partyChanged', at, state: 'away', callId, ...party }] : [],
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

/** A participant did not say goodbye: their connection, or the media to them, was lost for good. */
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

/**
 * A participant's stream is gone; when it was their last one, so are they. The reason is added when the SDK gives one.
 */
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
