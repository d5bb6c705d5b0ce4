import type { ConditionId, Device } from '@faultline/core';
import { field, textField } from '../../kit/read.ts';
import type { Step } from '../../kit/sourceBase.ts';

/** What one event needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface LivekitMemory {
  /** Where the room is in its life: the SDK's own state, with the moment between joining and media as `joining`. */
  readonly phase: 'idle' | 'connecting' | 'joining' | 'connected' | 'signalReconnecting' | 'reconnecting';
  /** How often this room was joined: an ended call never comes back, so each stay is a call of its own. */
  readonly joins: number;
  /** The present stay in the room; null outside it. */
  readonly callId: string | null;
  /** What was said of a join that failed, until the error of `connect()` says it better. */
  readonly told: {
    readonly code: string;
    readonly condition: ConditionId;
    readonly callId: string | null;
  } | null;
  /** The code of what is wrong with a device. */
  readonly broken: Readonly<Partial<Record<Device, string>>>;
  /** The tracks whose subscription failed, by their id: whose they are. */
  readonly missingTracks: ReadonlyMap<string, string>;
  /** The identity of the other participant whose connection was lost. */
  readonly lostRemote: string | null;
  /** The others in the room, as the SDK's objects, by identity. */
  readonly others: ReadonlyMap<string, unknown>;
  /** Those who left without a reason while everything was, or may be, rebuilt. */
  readonly missing: ReadonlyMap<string, unknown>;
  /** When the last of them left. */
  readonly leftAt: number;
  /** One's own microphone: published, or taken away by a rebuild and not published again. */
  readonly microphone: 'off' | 'published' | 'missing';
  /** What was told of it last, also while the connection was lost. */
  readonly muted: boolean;
  /** When a rebuild was over after which somebody or something is still missing. */
  readonly rebuiltAt: number | null;
  /** The app itself leaves: `disconnect()` was called. */
  readonly leaving: boolean;
  /** The code of what is wrong with the encryption of a participant, by identity. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export const emptyMemory: LivekitMemory = {
  phase: 'idle',
  joins: 0,
  callId: null,
  told: null,
  broken: {},
  missingTracks: new Map(),
  lostRemote: null,
  others: new Map(),
  missing: new Map(),
  leftAt: 0,
  microphone: 'off',
  muted: false,
  rebuiltAt: null,
  leaving: false,
  unreadable: new Map(),
};

/** What the room itself says at the moment of an event. */
export interface LivekitFacts {
  readonly name: string;
  /** `room.localParticipant`, to tell one's own from the others'. */
  readonly local: unknown;
  readonly remotes: number;
  /** The participants whom the room holds, beside one's own. */
  readonly others: readonly unknown[];
  /** Whether the app's own leaving is heard: the room has a `disconnect()`. */
  readonly hearsLeaving: boolean;
  readonly canPlaybackAudio: boolean;
  /** Whether the app gave a way to join again. */
  readonly canJoin: boolean;
  /** `stopMicTrackOnMute` of its options: a track that ends on mute is then nothing. */
  readonly stopsOnMute: boolean;
  /** Its engine is closed. At an end: `disconnect()` closes it before it tells, a `leave` of the service after. */
  readonly engineClosed: boolean;
}

/** An event of the SDK, read. */
export type LivekitStep = Step<LivekitMemory>;

/** The step of an event that says nothing. */
export const nothing = (memory: LivekitMemory): LivekitStep => ({ memory, events: [] });

/** Ways back that need the app's `join`. */
export const ways = <Action>(facts: LivekitFacts, ...actions: readonly Action[]): readonly Action[] =>
  facts.canJoin ? actions : [];

/** Whether a participant is the person on this page. */
export const isLocal = (participant: unknown, { local }: LivekitFacts): boolean =>
  (participant !== undefined && participant === local) || field(participant, 'isLocal') === true;

/** Who a participant is: it keeps its identity when everything is rebuilt, and becomes another object. */
export const identityOf = (participant: unknown): string | null => textField(participant, 'identity');

/** The same where an id must be. */
export const partyIdOf = (participant: unknown): string =>
  identityOf(participant) ?? textField(participant, 'sid') ?? 'unknown';
