import type { Journal } from './journal.ts';

/** A participant of a session: the avatar that is seen, an agent that talks, or another person. */
export interface PartyOnSession {
  /** The same for the same participant, as long as the session lives. */
  readonly id: string;
  readonly kind: 'avatar' | 'agent' | 'person';
  readonly name?: string;
}

export type PartyState = 'joined' | 'away' | 'gone' | 'back';

/** Who is on each session. */
export interface SessionParties {
  /** Sends a change of a participant to every page. One who is gone is forgotten. */
  move(sessionId: string, party: PartyOnSession, state: PartyState, endedBy?: 'them' | 'network'): void;
  /** The session was opened: its avatar joined, or is back with all who were away. */
  opened(sessionId: string): void;
  /** The session lost its connection to the service: nobody on it can be heard. */
  lost(sessionId: string): void;
  /** The session is over, and everybody with it. */
  over(sessionId: string): void;
  /** The present state of everybody on a session, for a page that has just connected. */
  present(sessionId: string): readonly object[];
}

interface Standing {
  readonly party: PartyOnSession;
  readonly state: PartyState;
}

const maxParties = 20;

const avatar: PartyOnSession = { id: 'avatar', kind: 'avatar', name: 'Ada' };

/**
 * Keeps who is on each session.
 *
 * @param isKnown whether a session is still remembered
 */
export function createParties(journal: Journal, isKnown: (sessionId: string) => boolean): SessionParties {
  const sessions = new Map<string, Map<string, Standing>>();

  const message = (sessionId: string, { id, kind, name }: PartyOnSession, state: PartyState) => ({
    type: 'party' as const,
    session_id: sessionId,
    party_id: id,
    kind,
    state,
    ...(name !== undefined && { name }),
  });

  const move: SessionParties['move'] = (sessionId, party, state, endedBy) => {
    if (!sessions.has(sessionId)) for (const id of sessions.keys()) if (!isKnown(id)) sessions.delete(id);
    const standing = sessions.get(sessionId) ?? new Map<string, Standing>();
    if (!standing.has(party.id) && standing.size >= maxParties) return;
    if (state === 'gone') standing.delete(party.id);
    else standing.set(party.id, { party, state });
    sessions.set(sessionId, standing);
    journal.tell({ ...message(sessionId, party, state), ...(endedBy && { ended_by: endedBy }) });
  };
  const on = (sessionId: string) => [...(sessions.get(sessionId)?.values() ?? [])];

  return {
    move,
    opened(sessionId) {
      const standing = on(sessionId);
      if (standing.length === 0) move(sessionId, avatar, 'joined');
      for (const { party, state } of standing) if (state === 'away') move(sessionId, party, 'back');
    },
    lost(sessionId) {
      for (const { party, state } of on(sessionId)) if (state !== 'away') move(sessionId, party, 'away');
    },
    over: (sessionId) => void sessions.delete(sessionId),
    present: (sessionId) => on(sessionId).map(({ party, state }) => message(sessionId, party, state)),
  };
}
