import type { CallEvent, ConditionId } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import { asText } from '../../kit/read/read.ts';
import { nothing, type Step } from '../../kit/source/sourceBase.ts';
import type { Refused } from '../../peer/media.ts';
import type { PeerMemory } from '../../peer/peer.ts';

/** What is remembered of one call. */
export interface Call {
  readonly direction: 'inbound' | 'outbound';
  readonly remote: string | null;
  /** `answered`: both sides agreed, but sound may not have arrived yet. */
  readonly phase: 'new' | 'ringing' | 'answered';
  readonly peer: PeerMemory;
  /** When it ended, epoch ms, and its state then; null while it is live. */
  readonly ended: { readonly at: number; readonly from: 'new' | 'ringing' | 'answered' } | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface PeerjsMemory {
  readonly link: 'idle' | 'connecting' | 'open' | 'lost' | 'closed';
  /** Whether the server has known this peer, so that a later error does not destroy it. */
  readonly known: boolean;
  /** The latest error of the peer: it causes what follows at once. */
  readonly failed: { readonly code: string; readonly at: number } | null;
  readonly calls: ReadonlyMap<string, Call>;
  readonly refused: Refused;
}

export const emptyMemory: PeerjsMemory = {
  link: 'idle',
  known: false,
  failed: null,
  calls: new Map(),
  refused: {},
};

/** Events that the SDK emits together have times that differ by at most this, ms. */
const atOnceMs = 100;

/** Whether something happened just now, together with this event. */
export const justNow = (then: number | undefined, at: number): boolean =>
  then !== undefined && Math.abs(at - then) <= atOnceMs;

/** What the peer reports about itself at the moment of an event. */
export interface PeerFacts {
  readonly open: boolean;
  readonly disconnected: boolean;
  readonly destroyed: boolean;
  /** Whether there is a media connection to this id, tracked or not. */
  readonly isCalled: (remote: string) => boolean;
}

/** What a call reports about itself, and how it was found. */
export interface CallFacts {
  readonly id: string | null;
  readonly remote: string | null;
  readonly direction: 'inbound' | 'outbound';
  readonly open: boolean;
  /** Whether it was closed, even if the SDK emitted nothing. */
  readonly gone: boolean;
}

/** The result of reading one event of the SDK. */
export type PeerjsStep = Step<PeerjsMemory>;

/** Remembers a call; when there are many, ended ones are forgotten first. */
export const withCall = (memory: PeerjsMemory, id: string, call: Call): PeerjsMemory => ({
  ...memory,
  calls: remember(memory.calls, id, call, ({ ended }) => ended !== null),
});

export type Issue = Extract<CallEvent, { type: 'issueRaised' }>;

/** Creates an issue. A code that is not in the catalogue is marked as unknown. */
export const issueOf = (
  code: string,
  {
    rule: { condition },
    known,
  }: { readonly rule: { readonly condition: ConditionId }; readonly known: boolean },
  at: number,
  more: Partial<Issue> = {},
): Issue => ({
  type: 'issueRaised',
  at,
  code,
  condition,
  ...(!known && { unknown: true, severity: 'error' as const }),
  ...more,
});

/** Handles an invalid payload. */
export const unreadable = (
  memory: PeerjsMemory,
  event: string,
  payload: unknown,
  at: number,
): PeerjsStep => ({
  memory,
  events: [
    issueOf('peerjs/unreadable-event', { rule: { condition: 'sdk.protocol' }, known: true }, at, {
      details: { event, payload: asText(payload) },
    }),
  ],
});

/** Updates a live call. */
export const live = (
  memory: PeerjsMemory,
  id: string | null,
  then: (call: Call, id: string) => PeerjsStep,
): PeerjsStep => {
  const call = id === null ? undefined : memory.calls.get(id);
  return id === null || !call || call.ended ? nothing(memory) : then(call, id);
};
