import type { ConditionId, Device } from '@faultline/core';
import { field, textField } from '../../kit/read/read.ts';
import type { LeftBy } from '../leaving.ts';
import type { Step } from '../../kit/source/sourceBase.ts';

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface LivekitMemory {
  /** The state of the room: the SDK's own, with `joining` for the time between joining and media. */
  readonly phase: 'idle' | 'connecting' | 'joining' | 'connected' | 'signalReconnecting' | 'reconnecting';
  /** How often this room was joined: an ended call never comes back, so each stay is a call of its own. */
  readonly joins: number;
  /** The present stay in the room; null outside it. */
  readonly callId: string | null;
  /** What was reported about a failed join, until the error of `connect()` says it better. */
  readonly told: {
    readonly code: string;
    readonly condition: ConditionId;
    readonly callId: string | null;
  } | null;
  /** The code of what is wrong with each device. */
  readonly broken: Readonly<Partial<Record<Device, string>>>;
  /** The tracks whose subscription failed, and their owners, by track id. */
  readonly missingTracks: ReadonlyMap<string, string>;
  /** The tracks that the service has paused, and their owners, by track id. */
  readonly pausedTracks: ReadonlyMap<string, string>;
  /** The identity of the other participant whose connection was lost. */
  readonly lostRemote: string | null;
  /** The other participants in the room, as the SDK's objects, by identity. */
  readonly others: ReadonlyMap<string, unknown>;
  /** Participants who left without a reason while everything was, or may have been, rebuilt. */
  readonly missing: ReadonlyMap<string, unknown>;
  /** When the last of them left. */
  readonly leftAt: number;
  /** The local microphone: published, or removed by a rebuild and not published again. */
  readonly microphone: 'off' | 'published' | 'missing';
  /** Its last reported mute state, even from before the connection was lost. */
  readonly muted: boolean;
  /** When a rebuild ended after which somebody or something is still missing. */
  readonly rebuiltAt: number | null;
  /** Who is leaving the room: who called `disconnect()`; null when nobody did. */
  readonly leaving: LeftBy | null;
  /** The code of what is wrong with a participant's encryption, by identity. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export const emptyMemory: LivekitMemory = {
  phase: 'idle',
  joins: 0,
  callId: null,
  told: null,
  broken: {},
  missingTracks: new Map(),
  pausedTracks: new Map(),
  lostRemote: null,
  others: new Map(),
  missing: new Map(),
  leftAt: 0,
  microphone: 'off',
  muted: false,
  rebuiltAt: null,
  leaving: null,
  unreadable: new Map(),
};

/** What the room reports about itself at the moment of an event. */
export interface LivekitFacts {
  readonly name: string;
  /** `room.localParticipant`, to distinguish it from the others. */
  readonly local: unknown;
  readonly remotes: number;
  /** The participants in the room, without the local one. */
  readonly others: readonly unknown[];
  /** Whether the app's own leaving can be noticed: the room has a `disconnect()`. */
  readonly hearsLeaving: boolean;
  readonly canPlaybackAudio: boolean;
  /** Whether the app gave a function to join again. */
  readonly canJoin: boolean;
  /** `stopMicTrackOnMute` of its options: then a track that ends on mute means nothing. */
  readonly stopsOnMute: boolean;
  /**
   * Whether its engine is closed. At an end, `disconnect()` closes it before the event, a `leave` from the service
   * after it.
   */
  readonly engineClosed: boolean;
}

/** The result of reading one event of the SDK. */
export type LivekitStep = Step<LivekitMemory>;

/** The step of an event that emits nothing. */
export const nothing = (memory: LivekitMemory): LivekitStep => ({ memory, events: [] });

/** Recovery actions that need the app's `join`. */
export const ways = <Action>(facts: LivekitFacts, ...actions: readonly Action[]): readonly Action[] =>
  facts.canJoin ? actions : [];

/** Whether a participant is the person on this page. */
export const isLocal = (participant: unknown, { local }: LivekitFacts): boolean =>
  (participant !== undefined && participant === local) || field(participant, 'isLocal') === true;

/** Who a participant is: after a rebuild the object is another one, but the identity is the same. */
export const identityOf = (participant: unknown): string | null => textField(participant, 'identity');

/** The same, when an id is required. */
export const partyIdOf = (participant: unknown): string =>
  identityOf(participant) ?? textField(participant, 'sid') ?? 'unknown';
