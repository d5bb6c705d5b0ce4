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
 * The avatar that every session has, for backends that send no party messages. Once a party message is about the
 * avatar, session messages no longer count for it.
 *
 * @param name its name in the session message
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
  // A backend that reported others but no avatar has no avatar to report.
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

/** Why a participant is gone: only a lost connection is reported as a reason. */
const why = ({ state, endedBy }: AvatarParty): Partial<PartyChanged> => {
  if (state !== 'gone') return {};
  return endedBy === 'network'
    ? { code: 'avatar/party/dropped', condition: 'party.dropped' }
    : { code: 'avatar/party/left', condition: 'party.left' };
};

/**
 * Handles a participant who joined, is away, has left or is back. A message about a session that is over is outdated.
 */
export function normaliseParty(before: AvatarMemory, party: AvatarParty, at: number): AvatarStep {
  const { state, kind, name } = party;
  const id = sessionOf(before, party.sessionId) ?? unnamed;
  const live = before.sessions.has(id);
  if (!live && before.ends.has(id)) return { memory: before, events: [] };
  const known = before.parties.get(id) ?? nobody;
  const told = party.partyId ?? '';
  // A reported participant replaces an avatar that was only assumed: both are the same.
  const isAvatar = known.avatarId === null && (kind === 'avatar' || (known.implied && known.avatar === null));
  const avatarId = isAvatar ? told : known.avatarId;
  // The session's own avatar is not the agent who was reported first.
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
