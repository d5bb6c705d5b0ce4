import { remember } from '../../kit/bounded.ts';
import { unseenMedia, type CallMedia } from '../../kit/callMedia.ts';
import { newCallHistory, type CallHistory } from '../../sip/callHistory.ts';
import type { Step } from '../../kit/sourceBase.ts';

/** What is remembered of one call: what came before its end, and more. */
export interface CallMemory extends CallHistory, CallMedia {
  readonly phase: 'new' | 'ringing' | 'active' | 'held' | 'recovering' | 'ended';
  readonly direction: 'inbound' | 'outbound' | null;
  /** It is known how it ended: by the other side, or by the app. */
  readonly endKnown: boolean;
  /** A fatal error of its own is told: its end explains nothing more. */
  readonly explained: boolean;
  /** An open wait for the microphone: until when it can be resumed. */
  readonly offerEndsAt: number | null;
}

/** A call of which nothing is known yet but its direction. */
export const newCall = (direction: CallMemory['direction'], actsKnown = false): CallMemory => ({
  ...newCallHistory(direction === 'inbound', actsKnown),
  ...unseenMedia,
  phase: 'new',
  direction,
  endKnown: false,
  explained: false,
  offerEndsAt: null,
});

/** What one event needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface TelnyxMemory {
  readonly ready: boolean;
  /** Highest socket generation heard of; the one alive since ready is the next. */
  readonly lastGeneration: number;
  readonly liveGeneration: number;
  /** Generation of the last close that counted, so that it counts once. */
  readonly closedGeneration: number;
  /** Failed connections since ready: the SDK's own attempt number. */
  readonly closes: number;
  /** 45003 or 45001 was heard: the SDK has stopped. */
  readonly stopped: boolean;
  /** 36003 was heard: a close that follows is the SDK's own, and ready restores sound too. */
  readonly recovering: boolean;
  /** Sound was lost on an SDK that restores it only by a new session. */
  readonly iceUntilReady: boolean;
  /** Fingerprint of the credentials that were said to expire; null where none were. */
  readonly expiring: string | null;
  /** The app has called `disconnect()`, and its close has not come yet; null where that cannot be known. */
  readonly leaving: boolean | null;
  /** Several calls at once were told. */
  readonly severalTold: boolean;
  readonly calls: ReadonlyMap<string, CallMemory>;
}

export const emptyMemory: TelnyxMemory = {
  ready: false,
  lastGeneration: 0,
  liveGeneration: 0,
  closedGeneration: -1,
  closes: 0,
  stopped: false,
  recovering: false,
  iceUntilReady: false,
  expiring: null,
  leaving: null,
  severalTold: false,
  calls: new Map(),
};

/** An event of the SDK, read. */
export type TelnyxStep = Step<TelnyxMemory>;

/**
 * What a store that comes later must know: how what earlier stores were told will end. Calls are kept that have ended,
 * that wait for their microphone, or that are still there.
 */
export const kept = (memory: TelnyxMemory, isThere: (callId: string) => boolean): TelnyxMemory => ({
  ...emptyMemory,
  recovering: memory.recovering,
  iceUntilReady: memory.iceUntilReady,
  expiring: memory.expiring,
  severalTold: memory.severalTold,
  calls: new Map(
    [...memory.calls].filter(
      ([callId, call]) => call.phase === 'ended' || call.offerEndsAt !== null || isThere(callId),
    ),
  ),
});

/** What the client itself says at the moment of an event. */
export interface TelnyxFacts {
  /** `autoReconnect` of its options. */
  readonly autoReconnect: boolean;
  /** What `hasAutoReconnect()` says; null where the SDK has no such method. It wins over the option. */
  readonly willReconnect: boolean | null;
  /** Generation of the present socket; null where the SDK does not number them. It starts anew after a 45004. */
  readonly socketGeneration: number | null;
  /** This source is replacing a socket that is open but of no use: its close is no news. */
  readonly replacing: boolean;
  /** 0: no maximum. */
  readonly maxReconnectAttempts: number;
  /** Equal for equal credentials; never the credentials themselves. */
  readonly credentials: string;
  /** Expiry of the login token, epoch ms; null where it cannot be read. */
  readonly tokenExpiresAt: number | null;
}

/** Remembers a call; ended ones are forgotten first when there are many. */
export const rememberCall = (memory: TelnyxMemory, callId: string, call: CallMemory): TelnyxMemory => ({
  ...memory,
  calls: remember(memory.calls, callId, call, ({ phase }) => phase === 'ended'),
});

/** Whether the SDK tries again by itself, as far as it can be known without a close. */
export const triesAgain = (memory: TelnyxMemory, facts: TelnyxFacts): boolean =>
  !memory.stopped && (facts.willReconnect ?? facts.autoReconnect);

/** The SDK's longest wait between two attempts: 30 s plus a quarter. */
export const longestBackoffMs = 37_500;

/** When attempt `n` comes: 1 s, doubling to 30 s (±25 %, which "about" covers). */
export const backoffMs = (attempt: number): number => Math.min(1_000 * 2 ** Math.max(0, attempt - 1), 30_000);

/** The one call that is in one of some phases; null where there is none or more than one. */
export function onlyCall(memory: TelnyxMemory, isMeant: (call: CallMemory) => boolean): string | null {
  const [[callId] = [null], ...others] = [...memory.calls].filter(([, call]) => isMeant(call));
  return others.length === 0 ? callId : null;
}

export const isLive = ({ phase }: CallMemory): boolean => phase !== 'ended';
export const isInSetup = ({ phase }: CallMemory): boolean => phase === 'new' || phase === 'ringing';
