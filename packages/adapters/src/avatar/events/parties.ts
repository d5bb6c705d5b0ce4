import { outsideId, type PartyChanged } from '@faultline/core';
import {
  callOf,
  sessionOf,
  unnamed,
  withParties,
  type AvatarMemory,
  type AvatarStep,
  type SessionParties,
} from './memory.ts';
import type { AvatarParty } from '../wire.ts';

const nobody: SessionParties = { implied: false, avatar: null, avatarId: null };

/**
 * The avatar that a session has because it is there, for backends that send no party messages. Once its avatar is told by
 * those, session messages say nothing of it any more.
 *
 * @param name what the session message calls it
 */
export function avatarOf(
  before: AvatarMemory,
  id: string,
  state: 'joined' | 'away',
  name: string | null,
  at: number,
): AvatarStep {
  const known = before.parties.get(id);
  const avatar = name ?? known?.avatar ?? null;
  // Who told of others, and named no avatar, has none to tell of.
  const implied =
    known?.implied === true || known === undefined || (avatar !== null && known.avatarId === null);
  const memory = withParties(before, id, { ...(known ?? nobody), implied, avatar });
  if (!implied || (known && known.avatarId !== null)) return { memory, events: [] };
  const callId = callOf(before, id);
  return {
    memory,
    events: [
      { type: 'partyChanged', at, partyId: outsideId(id), state, name: avatar, kind: 'avatar', callId },
    ],
  };
}

/** What a going means: only a lost connection is told as one. */
const why = ({ state, endedBy }: AvatarParty): Partial<PartyChanged> => {
  if (state !== 'gone') return {};
  return endedBy === 'network'
    ? { code: 'avatar/party/dropped', condition: 'party.dropped' }
    : { code: 'avatar/party/left', condition: 'party.left' };
};

/** Somebody on a session came, is away, is gone or is back. What is told of a session that is over is old. */
export function normaliseParty(before: AvatarMemory, party: AvatarParty, at: number): AvatarStep {
  const { state, kind, name } = party;
  const id = sessionOf(before, party.sessionId) ?? unnamed;
  const live = before.sessions.has(id);
  if (!live && before.ends.has(id)) return { memory: before, events: [] };
  const known = before.parties.get(id) ?? nobody;
  const told = party.partyId ?? '';
  // One who is told takes the place of an avatar that was only implied: both are the same one.
  const isAvatar = known.avatarId === null && (kind === 'avatar' || (known.implied && known.avatar === null));
  const avatarId = isAvatar ? told : known.avatarId;
  // The session's own avatar is another one than an agent who was told first.
  const isImplied = told === '' ? !avatarId : known.implied && avatarId === told;
  const changed: PartyChanged = {
    type: 'partyChanged',
    at,
    partyId: outsideId(isImplied ? id : `${id}/${told}`),
    state,
    name,
    kind,
    callId: live ? callOf(before, id) : null,
    ...why(party),
  };
  return { memory: withParties(before, id, { ...known, avatarId }), events: [changed] };
}
