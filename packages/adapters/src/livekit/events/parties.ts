import type { CallEvent, ConditionId, PartyChanged } from '@faultline/core';
import { lookUp } from '../../kit/codes.ts';
import { remember } from '../../kit/bounded.ts';
import { field, textField } from '../../kit/read.ts';
import { codes } from '../generated/codes.ts';
import { readable } from './encryption.ts';
import { remoteBack } from './media.ts';
import {
  identityOf,
  nothing,
  partyIdOf,
  type LivekitFacts,
  type LivekitMemory,
  type LivekitStep,
} from './memory.ts';
import { nameOf } from './read.ts';
import { disconnectReasons } from './reasons.ts';

const maxOthers = 200;

/** Reasons by which somebody was cut off. After any other, and after none, no more is known than that they are gone. */
const cuts: readonly string[] = [
  'SIGNAL_CLOSE',
  'CONNECTION_TIMEOUT',
  'MEDIA_FAILURE',
  'STATE_MISMATCH',
  'JOIN_FAILURE',
  'SERVER_SHUTDOWN',
  // An assistant that failed; the room goes on, and another may come.
  'AGENT_ERROR',
];

/** Reasons that say more: one who was called did not come. */
const sayMore: readonly string[] = ['USER_UNAVAILABLE', 'USER_REJECTED', 'SIP_TRUNK_FAILURE'];

/** `ParticipantKind.AGENT` of the protocol. */
const agentKind = 4;

/** An agent that shows a face publishes on behalf of the one that talks (LiveKit Agents 1). */
export const onBehalf = 'lk.publish_on_behalf';

/** Who a participant is. The identity of an agent is made up by the service, and no name. */
function partyOf(participant: unknown): Pick<PartyChanged, 'partyId' | 'name' | 'kind'> {
  const identity = identityOf(participant);
  const isAgent = field(participant, 'kind') === agentKind || field(participant, 'isAgent') === true;
  const isAvatar = textField(field(participant, 'attributes'), onBehalf) !== null;
  return {
    partyId: partyIdOf(participant),
    name: textField(participant, 'name') || (isAgent || isAvatar ? null : identity),
    kind: isAvatar ? 'avatar' : isAgent ? 'agent' : 'person',
  };
}

const changed = (
  memory: LivekitMemory,
  participant: unknown,
  state: PartyChanged['state'],
  at: number,
  more: Partial<PartyChanged> = {},
): PartyChanged => ({
  type: 'partyChanged',
  at,
  callId: memory.callId,
  state,
  ...partyOf(participant),
  ...more,
});

/** Somebody is in the room: they came, or are back. */
export function partyJoined(memory: LivekitMemory, participant: unknown, at: number): LivekitStep {
  if (memory.callId === null) return nothing(memory);
  const partyId = partyIdOf(participant);
  const others = remember(memory.others, partyId, participant, () => false, maxOthers);
  const missing = new Map([...memory.missing].filter(([one]) => one !== partyId));
  return { memory: { ...memory, others, missing }, events: [changed(memory, participant, 'joined', at)] };
}

/** Everybody whom the room itself names, after it was joined or rebuilt. */
export function partiesNow(before: LivekitMemory, { others }: LivekitFacts, at: number): LivekitStep {
  let memory = before;
  const events: CallEvent[] = [];
  for (const participant of others) {
    const step = partyJoined(memory, participant, at);
    memory = step.memory;
    events.push(...step.events);
  }
  return { memory, events };
}

/** The SDK empties the room in the same go in which it begins to rebuild everything, ms. */
const atOnceMs = 1_000;

/** Without those who had left before, and are expected no more. */
export const expecting = (memory: LivekitMemory, at: number): LivekitMemory =>
  memory.phase !== 'connected' || memory.rebuiltAt !== null || at - memory.leftAt <= atOnceMs
    ? memory
    : { ...memory, missing: new Map() };

/** What a reason means that somebody left by. */
function meaningOf(reason: string): ConditionId {
  if (sayMore.includes(reason)) return lookUp(codes, `livekit/disconnect/${reason}`).rule.condition;
  return cuts.includes(reason) ? 'party.dropped' : 'party.left';
}

/**
 * Somebody is gone. Without a reason, while the connection is lost, it is the SDK that empties the room before it fills it
 * again (2.23.0).
 */
export function partyLeft(
  before: LivekitMemory,
  participant: unknown,
  reason: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const party = partyOf(participant);
  const held = new Set(facts.others.map(partyIdOf));
  const back = remoteBack(before, party.partyId, at);
  const { memory, events: read } = readable(expecting(back.memory, at), [party.partyId], at);
  const others = new Map([...memory.others].filter(([one]) => one !== party.partyId && held.has(one)));
  // Whom the room holds no more is not there, whatever it says of them.
  const unsaid = [...memory.others].filter(([one]) => one !== party.partyId && !held.has(one));
  const missingTracks = new Map([...memory.missingTracks].filter(([, one]) => one !== party.partyId));
  const events: CallEvent[] = [
    ...back.events,
    ...read,
    ...unsaid.map(([, one]) => changed(memory, one, 'gone', at)),
  ];
  const name = reason === undefined || reason === null ? 'none' : nameOf(disconnectReasons, reason);
  const away = name === 'none' && /econnecting/.test(memory.phase);
  const missing =
    name === 'none'
      ? remember(memory.missing, party.partyId, participant, () => false, maxOthers)
      : memory.missing;
  const leftAt = name === 'none' ? at : memory.leftAt;
  const why = { code: `livekit/disconnect/${name}`, condition: meaningOf(name) };
  events.push(changed(memory, participant, away ? 'away' : 'gone', at, away ? {} : why));
  return { memory: { ...memory, others, missing, leftAt, missingTracks }, events };
}

/** Everything is rebuilt: who has just left without a reason is expected back. */
export const partiesAway = (memory: LivekitMemory, at: number): readonly CallEvent[] =>
  [...memory.missing.values()].map((participant) => changed(memory, participant, 'away', at));

/** The service has moved the person to another room: nobody has left. */
export const movedOn = (memory: LivekitMemory, at: number): LivekitStep => ({
  memory: { ...memory, missing: new Map() },
  events: [{ type: 'issueCleared', at, condition: 'party.', callId: memory.callId }],
});

/** Those who were here before a rebuild and have not come back in time. */
export function partiesMissed(memory: LivekitMemory, at: number): LivekitStep {
  const events = [...memory.missing.values()].map((participant) =>
    changed(memory, participant, 'gone', at, { code: 'livekit/disconnect/none', condition: 'party.dropped' }),
  );
  return { memory: { ...memory, missing: new Map() }, events };
}
