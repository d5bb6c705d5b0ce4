import type { ConditionId, Device } from '@faultline/core';
import type { Step as KitStep } from '../../kit/sourceBase.ts';

/** How a failure was told: the SDK tells many of them on two channels within the same moment. */
export type Channel = 'exception' | 'handler' | 'event';

/** A failure that was told a moment ago. */
export interface Told {
  readonly id: string;
  readonly number: string | null;
  readonly condition: ConditionId;
  readonly channel: Channel;
  readonly at: number;
}

/** An exception whose number several names share: it waits for the telling that names it. */
export interface Held {
  readonly number: string;
  readonly payload: unknown;
  readonly at: number;
}

/** One of the others: all streams of a connection are of one. */
export interface OpentokParty {
  readonly partyId: string;
  readonly name: string | null;
}

/** What one event needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface OpentokMemory {
  readonly ready: boolean;
  /** The present call: from the first stream sent or received until the last is gone. */
  readonly callId: string | null;
  /** Id that the next call will have: quality that is told before is nobody's business until then. */
  readonly nextCallId: string | null;
  /** Keys of the objects whose streams flow. */
  readonly live: readonly string[];
  /** By code, the keys of the objects of which it is true now. */
  readonly open: ReadonlyMap<string, readonly string[]>;
  /** What errors said of a device that could not be used: over when one can. */
  readonly uncaptured: readonly ConditionId[];
  /** Who is behind the objects that receive, by their key. */
  readonly parties: ReadonlyMap<string, OpentokParty>;
  /** Codes by which somebody could not be had, until the next one can. */
  readonly unseen: readonly string[];
  /** Codes by which one's own stream did not come about while others were heard, until it does. */
  readonly unsent: readonly string[];
  readonly told: readonly Told[];
  readonly held: readonly Held[];
}

export const emptyMemory: OpentokMemory = {
  ready: false,
  callId: null,
  nextCallId: null,
  live: [],
  open: new Map(),
  uncaptured: [],
  parties: new Map(),
  unseen: [],
  unsent: [],
  told: [],
  held: [],
};

/** What the object that speaks, and the source, say at the moment of an event. */
export interface OpentokFacts {
  /** Key of the object: the same for all its events. */
  readonly key: string;
  /** Id of the session's own connection; before there is one, of the source. Begins the ids of calls. */
  readonly connectionId: string;
  /** `stream` of the object, as far as it has one. */
  readonly stream: unknown;
  /** What the object is for, where that is known: a screen needs no microphone. */
  readonly device: Device | null;
  /** What the source can do: connect with a fresh token, publish again, unblock sound. */
  readonly can: { readonly connect: boolean; readonly publish: boolean; readonly unblock: boolean };
}

/** An event of the SDK, read. */
export type Step = KitStep<OpentokMemory>;

/** As many objects as a session can have, and then some: of more, the oldest are forgotten. */
export const maxObjects = 600;

/** Two tellings of one failure come within this time; seen: less than 1 ms (2.35.2). */
export const sameMomentMs = 1_000;
