import type { CallPhase, ConnectionChanged } from '@faultline/core';
import { remember } from '../../kit/bounded.ts';
import type { Step } from '../../kit/sourceBase.ts';

/** What is remembered of one connection: a client's, or the one inside a peer. */
export interface Link {
  readonly status: 'idle' | 'connecting' | 'connected' | 'lost' | 'closed';
  /** A welcome came since `connect()`: from then on, and only then, the SDK tries again by itself. */
  readonly welcomed: boolean;
  /** Of a lost one: whether it is being tried again. */
  readonly retrying: boolean;
  /** Tries that failed since it was there. */
  readonly tries: number;
  /** Of those, how many in a row were refused because the token had run out. */
  readonly expired: number;
  /** The close that was told last. */
  readonly code: number | null;
  /** When `connect()` began. */
  readonly triedAt: number | null;
  readonly tokenFailedAt: number | null;
  readonly closedAt: number | null;
  /**
   * The app connects a client that it has just closed: the socket before still tells its own close (`due`), and then the
   * client its state (`heard`), both of which are no news of this connection (1.2.0, with a token provider).
   */
  readonly echo: 'due' | 'heard' | null;
  /** When a server that announced its shutdown wants to be back. */
  readonly backAt: number | null;
  readonly attempt: number | null;
  readonly nextAttemptAt: number | null;
  readonly maxAttempts: number | null;
  readonly longestBackoffMs: number;
}

/** What is remembered of a remote peer, as a call. */
export interface Call {
  /** The peer it is with now: after an outage the same party can have another. */
  readonly peerId: string;
  readonly phase: CallPhase | 'ended';
  /** The peer left while the connection was being restored: it may come back under another id. */
  readonly away: boolean;
  /** What the service says of the party, as text, to know it again; null where it says nothing. */
  readonly metadata: string | null;
}

/** Which connection: the client that was given, or the one of the peer that was given. */
export type LinkName = 'client' | 'peer';

/** What one event needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface MeteredMemory {
  readonly links: Readonly<Partial<Record<LinkName, Link>>>;
  readonly calls: ReadonlyMap<string, Call>;
  readonly channel: string | null;
  /** The app closes its peer. */
  readonly leaving: boolean;
  /** The peer joins again after it was lost for good: until it is in its channel, nobody is connected. */
  readonly returning: boolean;
  /** When the peer was in its channel again while others were away: they are expected back. */
  readonly expectedSince: number | null;
}

/** An event of the SDK, read. */
export type MeteredStep = Step<MeteredMemory>;

/** What the SDK's objects say at the moment of an event. */
export interface MeteredFacts {
  /** State of the client that spoke, or of the one inside the peer; null where it cannot be read. */
  readonly clientState: string | null;
  readonly peerState: string | null;
  /** Whether the app itself closed that client; null where it cannot be read. */
  readonly ownClose: boolean | null;
  /** The client inside the peer is heard too, so that the peer's copies of its news are left out. */
  readonly hearsInside: boolean;
  /** Number of the attempt that would come next; null where it cannot be read. */
  readonly attempt: number | null;
  /** 0: no maximum. */
  readonly maxAttempts: number | null;
  /** The SDK's wait before that attempt, before its ±20 %. */
  readonly backoffMs: number | null;
  readonly longestBackoffMs: number;
  /** Whether this source could connect again once the SDK has given up. */
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

/** What is lost, and not tried again. */
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

/** As many as a channel can have members, and then some. */
export const maxCalls = 600;

/** Remembers a call; ended ones are forgotten first when there are many. */
export const withCall = (memory: MeteredMemory, callId: string, call: Call): MeteredMemory => ({
  ...memory,
  calls: remember(memory.calls, callId, call, ({ phase }) => phase === 'ended', maxCalls),
});

/**
 * All connections as one: lost while any of them is, ready when none is lost any more. Of several lost ones, the one
 * that comes back last says when.
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
