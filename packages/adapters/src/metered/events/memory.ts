import type { CallPhase, ConnectionChanged } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import type { Step } from '../../kit/source/sourceBase.ts';

/** What is remembered of one connection: a client's, or the one inside a peer. */
export interface Link {
  readonly status: 'idle' | 'connecting' | 'connected' | 'lost' | 'closed';
  /** Whether a welcome arrived since `connect()`: only from then on does the SDK retry by itself. */
  readonly welcomed: boolean;
  /** For a lost connection: whether it is being retried. */
  readonly retrying: boolean;
  /** Failed attempts since it was last connected. */
  readonly tries: number;
  /** How many of those in a row were refused because the token had expired. */
  readonly expired: number;
  /** The last close code that was reported. */
  readonly code: number | null;
  /** When `connect()` began. */
  readonly triedAt: number | null;
  readonly tokenFailedAt: number | null;
  readonly closedAt: number | null;
  /**
   * The app connects a client that it has just closed: the old socket still emits its own close (`due`), and then the
   * client its state (`heard`). Neither is about the new connection (1.2.0, with a token provider).
   */
  readonly echo: 'due' | 'heard' | null;
  /** When a server that announced its shutdown plans to be back. */
  readonly backAt: number | null;
  readonly attempt: number | null;
  readonly nextAttemptAt: number | null;
  readonly maxAttempts: number | null;
  readonly longestBackoffMs: number;
}

/** What is remembered of a remote peer, as a call. */
export interface Call {
  /** The peer it is with now: after an outage the same participant can have another. */
  readonly peerId: string;
  readonly phase: CallPhase | 'ended';
  /** Whether the peer left while the connection was being restored: it may come back under another id. */
  readonly away: boolean;
  /** What the service reports about the participant, as text to recognise them by; null when there is nothing. */
  readonly metadata: string | null;
}

/** Which connection: that of the given client, or that of the given peer. */
export type LinkName = 'client' | 'peer';

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface MeteredMemory {
  readonly links: Readonly<Partial<Record<LinkName, Link>>>;
  readonly calls: ReadonlyMap<string, Call>;
  readonly channel: string | null;
  /** Whether the app closes its peer. */
  readonly leaving: boolean;
  /** Whether the peer joins again after it was lost for good: until it is in its channel, nobody is connected. */
  readonly returning: boolean;
  /** When the peer was in its channel again while others were away: they are expected back. */
  readonly expectedSince: number | null;
}

/** The result of reading one event of the SDK. */
export type MeteredStep = Step<MeteredMemory>;

/** What the SDK's objects report at the moment of an event. */
export interface MeteredFacts {
  /** State of the client that emitted the event, or of the one inside the peer; null when it cannot be read. */
  readonly clientState: string | null;
  readonly peerState: string | null;
  /** Whether the app itself closed that client; null when that cannot be read. */
  readonly ownClose: boolean | null;
  /** Whether events of the client inside the peer arrive too, so that the peer's copies of them are left out. */
  readonly hearsInside: boolean;
  /** Number of the next attempt; null when it cannot be read. */
  readonly attempt: number | null;
  /** 0: no maximum. */
  readonly maxAttempts: number | null;
  /** The SDK's wait before that attempt, before its ±20 %. */
  readonly backoffMs: number | null;
  readonly longestBackoffMs: number;
  /** Whether this source could connect again after the SDK has given up. */
  readonly restorable: boolean;
}

export const noLink: Link = {
  status: 'idle',
  welcomed: false,
  retrying: false,
  tries: 0,
  expired: 0,
  code: null,
  triedAt: null,
  tokenFailedAt: null,
  closedAt: null,
  echo: null,
  backAt: null,
  attempt: null,
  nextAttemptAt: null,
  maxAttempts: null,
  longestBackoffMs: 0,
};

/** A lost connection that is not retried. */
export const stopped = { status: 'lost', retrying: false, attempt: null, nextAttemptAt: null } as const;

export const emptyMemory: MeteredMemory = {
  links: {},
  calls: new Map(),
  channel: null,
  leaving: false,
  returning: false,
  expectedSince: null,
};

export const withLink = (memory: MeteredMemory, name: LinkName, link: Link): MeteredMemory => ({
  ...memory,
  links: { ...memory.links, [name]: link },
});

/** More than the number of members a channel can have. */
export const maxCalls = 600;

/** Remembers a call; when there are many, ended ones are forgotten first. */
export const withCall = (memory: MeteredMemory, callId: string, call: Call): MeteredMemory => ({
  ...memory,
  calls: remember(memory.calls, callId, call, ({ phase }) => phase === 'ended', maxCalls),
});

/**
 * All connections as one: lost while any of them is lost, ready when none is. When several are lost, the one that
 * returns last gives the time.
 */
export function connectionOf({ links }: MeteredMemory, at: number, code?: string): ConnectionChanged {
  const all = Object.values(links);
  const lost = all.filter((link) => link.status === 'lost');
  const base = { type: 'connectionChanged', at, ...(code === undefined ? {} : { code }) } as const;
  if (lost.length === 0) {
    const status = (['connecting', 'connected', 'closed'] as const).find((one) =>
      all.some((link) => link.status === one),
    );
    return { ...base, status: status ?? 'idle' };
  }
  const { attempt, maxAttempts, nextAttemptAt, longestBackoffMs } = lost.reduce((slowest, link) =>
    (link.nextAttemptAt ?? 0) > (slowest.nextAttemptAt ?? 0) ? link : slowest,
  );
  return {
    ...base,
    status: 'lost',
    retrying: lost.every((link) => link.retrying),
    attempt,
    maxAttempts,
    nextAttemptAt,
    longestBackoffMs,
  };
}
