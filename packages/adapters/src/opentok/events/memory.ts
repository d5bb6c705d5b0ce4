import type { ConditionId, Device } from '@faultline/core';
import type { Step as KitStep } from '../../kit/source/sourceBase.ts';

/** How a failure was reported: the SDK reports many of them on two channels at the same moment. */
export type Channel = 'exception' | 'handler' | 'event';

/** A failure that was reported a moment ago. */
export interface Told {
  readonly id: string;
  readonly number: string | null;
  readonly condition: ConditionId;
  readonly channel: Channel;
  readonly at: number;
}

/** An exception whose number several names share: it waits for the report that names it. */
export interface Held {
  readonly number: string;
  readonly payload: unknown;
  readonly at: number;
}

/** Another participant: all streams of one connection belong to the same one. */
export interface OpentokParty {
  readonly partyId: string;
  readonly name: string | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface OpentokMemory {
  readonly ready: boolean;
  /** The present call: from the first stream sent or received until the last is gone. */
  readonly callId: string | null;
  /** The id of the next call: quality that is reported earlier is not shown until that call begins. */
  readonly nextCallId: string | null;
  /** Keys of the objects with active streams. */
  readonly live: readonly string[];
  /** By code, the keys of the objects for which it is true now. */
  readonly open: ReadonlyMap<string, readonly string[]>;
  /** Conditions that errors reported about an unusable device: over when a device works. */
  readonly uncaptured: readonly ConditionId[];
  /** The participants of the subscribers, by their key. */
  readonly parties: ReadonlyMap<string, OpentokParty>;
  /** Codes by which a participant could not be received, until the next one can. */
  readonly unseen: readonly string[];
  /** Codes by which the person's own stream failed while others were heard, until it works. */
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

/** What the object and the source report at the moment of an event. */
export interface OpentokFacts {
  /** Key of the object: the same for all its events. */
  readonly key: string;
  /** Id of the session's own connection; before there is one, of the source. Call ids begin with it. */
  readonly connectionId: string;
  /** `stream` of the object, if it has one. */
  readonly stream: unknown;
  /** The device the object is for, if known: a screen needs no microphone. */
  readonly device: Device | null;
  /** What the source can do: connect with a new token, publish again, unblock sound. */
  readonly can: { readonly connect: boolean; readonly publish: boolean; readonly unblock: boolean };
}

/** The result of reading one event of the SDK. */
export type Step = KitStep<OpentokMemory>;

/** More than the number of objects a session can have; of more, the oldest are forgotten. */
export const maxObjects = 600;

/** Two reports of one failure arrive within this time; seen: less than 1 ms (2.35.2). */
export const sameMomentMs = 1_000;
