import type { CallEvent, ConditionId } from '@faultline/core';
import { remember } from '../../kit/bounded.ts';
import { asText } from '../../kit/read.ts';
import { nothing, type Step } from '../../kit/sourceBase.ts';
import type { Refused } from '../../peer/media.ts';
import type { PeerMemory } from '../../peer/peer.ts';

/** What is remembered of one call. */
export interface Call {
  readonly direction: 'inbound' | 'outbound';
  readonly remote: string | null;
  /** `answered`: both sides agreed, and no sound may have come through yet. */
  readonly phase: 'new' | 'ringing' | 'answered';
  readonly peer: PeerMemory;
  /** When it ended, epoch ms, and where it stood then; null while it goes on. */
  readonly ended: { readonly at: number; readonly from: 'new' | 'ringing' | 'answered' } | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface PeerjsMemory {
  readonly link: 'idle' | 'connecting' | 'open' | 'lost' | 'closed';
  /** The server knew this peer once, so that what goes wrong later does not destroy it. */
  readonly known: boolean;
  /** The latest error of the peer: what follows at once is its doing. */
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

/** What the SDK emits in one go has times that differ by no more, ms. */
const atOnceMs = 100;

/** Whether something happened just now, in the same go. */
export const justNow = (then: number | undefined, at: number): boolean =>
  then !== undefined && Math.abs(at - then) <= atOnceMs;

/** What the peer itself says at the moment of an event. */
export interface PeerFacts {
  readonly open: boolean;
  readonly disconnected: boolean;
  readonly destroyed: boolean;
  /** Whether there is a media connection to this id, tracked or not. */
  readonly isCalled: (remote: string) => boolean;
}

/** What a call says of itself, and how it came. */
export interface CallFacts {
  readonly id: string | null;
  readonly remote: string | null;
  readonly direction: 'inbound' | 'outbound';
  readonly open: boolean;
  /** It was closed, also where the SDK emitted nothing. */
  readonly gone: boolean;
}

/** The result of reading one event of the SDK. */
export type PeerjsStep = Step<PeerjsMemory>;

/** Remembers a call; ended ones are forgotten first when there are many. */
export const withCall = (memory: PeerjsMemory, id: string, call: Call): PeerjsMemory => ({
  ...memory,
  calls: remember(memory.calls, id, call, ({ ended }) => ended !== null),
});

export type Issue = Extract<CallEvent, { type: 'issueRaised' }>;

/** Something is wrong. What the catalogue does not know is said to be so. */
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

/** A payload that makes no sense. */
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

/** A call that goes on, and what becomes of it. */
export const live = (
  memory: PeerjsMemory,
  id: string | null,
  then: (call: Call, id: string) => PeerjsStep,
): PeerjsStep => {
  const call = id === null ? undefined : memory.calls.get(id);
  return id === null || !call || call.ended ? nothing(memory) : then(call, id);
};
