import { outsideId, type IssueRaised } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import type { Step } from '../../kit/source/sourceBase.ts';

/** A permanent channel from the backend to the page. */
export type ChannelName = 'events' | 'socket';

/** A session without its connection, and whether anybody tries to restore that. */
export interface LostSession {
  readonly sessionId: string | null;
  readonly wasOpen: boolean;
  readonly retrying: boolean;
}

/** Who is on a session, as far as messages say. */
export interface SessionParties {
  /** Whether its avatar is only assumed, because the session exists: no message was about it. */
  readonly implied: boolean;
  /** The avatar's name in session messages. */
  readonly avatar: string | null;
  /** The avatar's id in party messages; null while unknown. */
  readonly avatarId: string | null;
}

/** What one message needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface AvatarMemory {
  readonly channels: Readonly<Partial<Record<ChannelName, 'connecting' | 'open' | 'retrying' | 'lost'>>>;
  /** Whether the connection was last reported as ready. */
  readonly ready: boolean;
  /** The sessions whose connection to the avatar service is lost and not restored yet, by {@link lostKeyOf}. */
  readonly lost: ReadonlyMap<string, LostSession>;
  /** Live sessions, by the backend's id: whether they have been open. */
  readonly sessions: ReadonlyMap<string, boolean>;
  /** How often a session with an id has ended: opened again, it is a new call. */
  readonly ends: ReadonlyMap<string, number>;
  /** Who is on each live session. */
  readonly parties: ReadonlyMap<string, SessionParties>;
  /** Ids of messages that have arrived, newest last. */
  readonly seen: readonly string[];
  /** When the service itself failed, epoch ms, and with which code: the last three. */
  readonly failures: readonly { readonly at: number; readonly code: string }[];
  /** Failures that only operators can fix, by code: a channel that opens again proves nothing about them. */
  readonly blocked: ReadonlyMap<string, IssueRaised>;
}

export const emptyMemory: AvatarMemory = {
  channels: {},
  ready: false,
  lost: new Map(),
  sessions: new Map(),
  ends: new Map(),
  parties: new Map(),
  seen: [],
  failures: [],
  blocked: new Map(),
};

/** An attempt that this source itself will make. */
export interface RetryPlan {
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly nextAttemptAt: number;
}

/** What the source knows at the moment of a message. */
export interface AvatarFacts {
  /** Whether the app gave a function to open the session again. */
  readonly canReconnect: boolean;
  readonly canReauthenticate: boolean;
  /** The attempt that follows a lost connection; null when there is none. */
  readonly plan: RetryPlan | null;
  /** Failed attempts of this outage. */
  readonly tried: number;
  /** Set when the message is the outcome of an attempt by this source: the key of its lost session. */
  readonly outcomeOf?: string;
  /** Whether it happened before anybody listened: it counts for a pattern, and explains nothing about the present. */
  readonly history?: boolean;
}

/** The result of reading one event of the SDK. */
export type AvatarStep = Step<AvatarMemory>;

const maxSeen = 256;
const maxSessions = 32;

/** Remembers that a message has arrived; null when it had before. */
export function firstTime(memory: AvatarMemory, name: string): AvatarMemory | null {
  const key = outsideId(name);
  return memory.seen.includes(key) ? null : { ...memory, seen: [...memory.seen.slice(1 - maxSeen), key] };
}

/**
 * The session a message is about: the one it names, or the only live one.
 *
 * @param open false: a session that is already open cannot be meant
 */
export function sessionOf({ sessions }: AvatarMemory, named: string | null, open = true): string | null {
  const [[id] = [null], ...others] = [...sessions].filter(([, isOpen]) => open || !isOpen);
  return named ?? (others.length === 0 ? id : null);
}

const without = <Value>(all: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> =>
  new Map([...all].filter(([other]) => other !== id));

/** The same collection with the value of an id as its newest entry. */
const newest = <Value>(all: ReadonlyMap<string, Value>, id: string, value: Value) =>
  remember(without(all, id), id, value, () => false, maxSessions);

export const withSession = (memory: AvatarMemory, id: string, open: boolean): AvatarMemory => ({
  ...memory,
  sessions: newest(memory.sessions, id, open || memory.sessions.get(id) === true),
});

/** The key of a lost session that nobody named, and that is none of the live ones. */
export const unknownLost = '';

/** The key of the lost session that a message is about: the one it names, or the only one. */
export function lostKeyOf(memory: AvatarMemory, named: string | null): string {
  const id = sessionOf(memory, named);
  if (id !== null) return id;
  const [only = unknownLost, ...others] = memory.lost.keys();
  return others.length === 0 ? only : unknownLost;
}

/** The key of one session in a list, if it is lost. */
export const lostIn = ({ lost }: AvatarMemory, id: string): readonly string[] => (lost.has(id) ? [id] : []);

export const withLost = (memory: AvatarMemory, key: string, lost: LostSession): AvatarMemory => ({
  ...memory,
  ready: false,
  lost: newest(memory.lost, key, lost),
});

export const withoutLost = (memory: AvatarMemory, key: string): AvatarMemory =>
  memory.lost.has(key) ? { ...memory, lost: without(memory.lost, key) } : memory;

/** Whether anybody tries to restore the connection of a lost session. */
export const isRetried = ({ lost }: AvatarMemory): boolean =>
  [...lost.values()].some(({ retrying }) => retrying);

/** Forgets a session that is over; if it opens again, it is a new call. */
export const withoutSession = (memory: AvatarMemory, id: string): AvatarMemory => ({
  ...memory,
  sessions: without(memory.sessions, id),
  parties: without(memory.parties, id),
  ends: newest(memory.ends, id, (memory.ends.get(id) ?? 0) + 1),
});

export const withParties = (memory: AvatarMemory, id: string, parties: SessionParties): AvatarMemory => ({
  ...memory,
  parties: newest(memory.parties, id, parties),
});

const numbered = (id: string, opening: number): string => outsideId(opening > 1 ? `${id}#${opening}` : id);

/** The call of a session: its id, with a number from the second opening on. */
export const callOf = ({ sessions, ends }: AvatarMemory, id: string): string =>
  numbered(id, (ends.get(id) ?? 0) + (sessions.has(id) ? 1 : 0));

/** The id for a session that nobody named. */
export const unnamed = 'avatar';

/** The session for a call id from {@link callOf}. */
export function sessionOfCall(memory: AvatarMemory, callId: string): string {
  const known = [...memory.sessions.keys(), ...memory.ends.keys()];
  const isOf = (id: string) =>
    callId.startsWith(`${id}#`) || callId === callOf(memory, id) || callId === numbered(id, 1);
  return known.find(isOf) ?? callId;
}

/** Whether every channel that the app gave is open. */
export const channelsOpen = ({ channels }: AvatarMemory): boolean =>
  Object.values(channels).every((state) => state === 'open');
