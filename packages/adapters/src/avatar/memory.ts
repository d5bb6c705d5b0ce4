import type { CallEvent, IssueRaised } from '@faultline/core';

/** A way from the backend to the page that stays open. */
export type ChannelName = 'events' | 'socket';

/** A session without its connection, and whether anybody tries to give it one. */
export interface LostSession {
  readonly sessionId: string | null;
  readonly wasOpen: boolean;
  readonly retrying: boolean;
}

/** What one message needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface AvatarMemory {
  readonly channels: Readonly<Partial<Record<ChannelName, 'connecting' | 'open' | 'retrying' | 'lost'>>>;
  /** What was told last of the connection is that it is there. */
  readonly ready: boolean;
  /** The session whose connection to the avatar service is lost and not yet back; the id may be unknown. */
  readonly lost: LostSession | null;
  /** Live sessions: whether they have been open. */
  readonly sessions: Readonly<Record<string, boolean>>;
  /** How often a session of an id has ended: opened again, it is a new call. */
  readonly ends: Readonly<Record<string, number>>;
  /** Ids of messages that were heard, newest last. */
  readonly seen: readonly string[];
  /** When the service itself failed, epoch ms: the last three. */
  readonly failures: readonly number[];
  /** Failures that only operators can mend, by code: a channel that opens again proves nothing about them. */
  readonly blocked: Readonly<Record<string, IssueRaised>>;
}

export const emptyMemory: AvatarMemory = {
  channels: {},
  ready: false,
  lost: null,
  sessions: {},
  ends: {},
  seen: [],
  failures: [],
  blocked: {},
};

/** An attempt that this source itself will make. */
export interface RetryPlan {
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly nextAttemptAt: number;
}

/** What the source knows at the moment of a message. */
export interface AvatarFacts {
  /** The app gave a way to open the session again. */
  readonly canReconnect: boolean;
  readonly canReauthenticate: boolean;
  /** The attempt that follows a lost connection; null where none does. */
  readonly plan: RetryPlan | null;
  /** Attempts of this outage that have failed. */
  readonly tried: number;
  /** The message is how an attempt of this source came out. */
  readonly outcome?: boolean;
  /** It happened before anybody listened: it counts for a pattern, and explains nothing that is now. */
  readonly history?: boolean;
}

export interface AvatarStep {
  readonly memory: AvatarMemory;
  readonly events: readonly CallEvent[];
}

const maxSeen = 256;
const maxSessions = 32;

/** Remembers that a message was heard; null where it had been before. */
export function firstTime(memory: AvatarMemory, key: string): AvatarMemory | null {
  return memory.seen.includes(key) ? null : { ...memory, seen: [...memory.seen.slice(1 - maxSeen), key] };
}

/**
 * The session a message is about: the one it names, or the only one that lives.
 *
 * @param open false: one that is open already cannot be meant
 */
export function sessionOf({ sessions }: AvatarMemory, named: string | null, open = true): string | null {
  const ids = Object.keys(sessions).filter((id) => open || !sessions[id]);
  return named ?? (ids.length === 1 ? (ids[0] as string) : null);
}

export function withSession(memory: AvatarMemory, id: string, open: boolean): AvatarMemory {
  const others = Object.entries(memory.sessions).filter(([other]) => other !== id);
  const kept = Object.fromEntries(others.slice(1 - maxSessions));
  return { ...memory, sessions: { ...kept, [id]: open || memory.sessions[id] === true } };
}

/** Forgets a session that is over; should it open again, it will be a new call. */
export const withoutSession = (memory: AvatarMemory, id: string): AvatarMemory => ({
  ...memory,
  sessions: Object.fromEntries(Object.entries(memory.sessions).filter(([other]) => other !== id)),
  ends: Object.fromEntries([
    ...Object.entries(memory.ends)
      .filter(([other]) => other !== id)
      .slice(1 - maxSessions),
    [id, (memory.ends[id] ?? 0) + 1],
  ]),
});

/** The call of a session: its id, and from the second opening on a number. */
export function callOf({ sessions, ends }: AvatarMemory, id: string): string {
  const before = (ends[id] ?? 0) - (sessions[id] === undefined ? 1 : 0);
  return before > 0 ? `${id}#${before + 1}` : id;
}

/** The session of a call that {@link callOf} named. */
export const sessionOfCall = ({ ends }: AvatarMemory, callId: string): string =>
  Object.keys(ends).find((id) => callId.startsWith(`${id}#`)) ?? callId;

/** Whether every channel that the app gave is open. */
export const channelsOpen = ({ channels }: AvatarMemory): boolean =>
  Object.values(channels).every((state) => state === 'open');
