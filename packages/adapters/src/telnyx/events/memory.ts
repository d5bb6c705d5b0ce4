import { remember } from '../../kit/tracked/bounded.ts';
import { unseenMedia, type CallMedia } from '../../kit/media/callMedia.ts';
import { newCallHistory, type CallHistory } from '../../sip/callHistory.ts';
import type { Step } from '../../kit/source/sourceBase.ts';

/** What is remembered of one call: what happened before its end, and more. */
export interface CallMemory extends CallHistory, CallMedia {
  readonly phase: 'new' | 'ringing' | 'active' | 'held' | 'recovering' | 'ended';
  readonly direction: 'inbound' | 'outbound' | null;
  /** Whether it is known how it ended: by the other side, or by the app. */
  readonly endKnown: boolean;
  /** Whether a fatal error of its own was reported: then its end explains nothing more. */
  readonly explained: boolean;
  /** Until when a call that waits for its microphone can be resumed. */
  readonly offerEndsAt: number | null;
}

/** A new call, of which only the direction is known. */
export const newCall = (direction: CallMemory['direction'], actsKnown = false): CallMemory => ({
  ...newCallHistory(direction === 'inbound', actsKnown),
  ...unseenMedia,
  phase: 'new',
  direction,
  endKnown: false,
  explained: false,
  offerEndsAt: null,
});

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface TelnyxMemory {
  readonly ready: boolean;
  /** Whether the registration was lost while the client was ready. */
  readonly unregistered: boolean;
  /** How often the gateway answered that the client is not registered, since it was or since the SDK stopped asking. */
  readonly denials: number;
  /** The highest socket generation seen; the one alive since ready is the next. */
  readonly lastGeneration: number;
  readonly liveGeneration: number;
  /** Generation of the last close that counted, so that it counts once. */
  readonly closedGeneration: number;
  /** Failed connections since ready: the SDK's own attempt number. */
  readonly closes: number;
  /** Whether 45003 or 45001 was emitted: the SDK has stopped. */
  readonly stopped: boolean;
  /** Whether 36003 was emitted: a close that follows is the SDK's own, and ready restores sound too. */
  readonly recovering: boolean;
  /** Whether sound was lost in an SDK version that restores it only with a new session. */
  readonly iceUntilReady: boolean;
  /** Fingerprint of the credentials that were reported to expire; null when none were. */
  readonly expiring: string | null;
  /** Whether the app has called `disconnect()` and its close has not arrived yet; null when that is unknown. */
  readonly leaving: boolean | null;
  /** Whether several calls at once were reported. */
  readonly severalTold: boolean;
  readonly calls: ReadonlyMap<string, CallMemory>;
}

export const emptyMemory: TelnyxMemory = {
  ready: false,
  unregistered: false,
  denials: 0,
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

/** The result of reading one event of the SDK. */
export type TelnyxStep = Step<TelnyxMemory>;

/**
 * What a later store must know: how the trouble that earlier stores were told about will end. Calls are kept when they
 * have ended, when they wait for their microphone, or when they still exist.
 */
export const kept = (memory: TelnyxMemory, isThere: (callId: string) => boolean): TelnyxMemory => ({
  ...emptyMemory,
  unregistered: memory.unregistered,
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

/** What the client reports about itself at the moment of an event. */
export interface TelnyxFacts {
  /** `autoReconnect` of its options. */
  readonly autoReconnect: boolean;
  /** The result of `hasAutoReconnect()`; null when the SDK has no such method. It overrides the option. */
  readonly willReconnect: boolean | null;
  /** Generation of the present socket; null when the SDK does not number them. It starts again after a 45004. */
  readonly socketGeneration: number | null;
  /** Whether this source is replacing a socket that is open but useless: then its close is no news. */
  readonly replacing: boolean;
  /** 0: no maximum. */
  readonly maxReconnectAttempts: number;
  /** Equal for equal credentials; never the credentials themselves. */
  readonly credentials: string;
  /** Expiry of the login token, epoch ms; null when it cannot be read. */
  readonly tokenExpiresAt: number | null;
}

/** Remembers a call; when there are many, ended ones are forgotten first. */
export const rememberCall = (memory: TelnyxMemory, callId: string, call: CallMemory): TelnyxMemory => ({
  ...memory,
  calls: remember(memory.calls, callId, call, ({ phase }) => phase === 'ended'),
});

/** Whether the SDK tries again by itself, as far as that is known without a close. */
export const triesAgain = (memory: TelnyxMemory, facts: TelnyxFacts): boolean =>
  !memory.stopped && (facts.willReconnect ?? facts.autoReconnect);

/** The SDK's longest wait between two attempts: 30 s plus a quarter. */
export const longestBackoffMs = 37_500;

/** The time of attempt `n`: 1 s, doubling to 30 s (±25 %, which "about" covers). */
export const backoffMs = (attempt: number): number => Math.min(1_000 * 2 ** Math.max(0, attempt - 1), 30_000);

/** The single call in one of some phases; null when there is none or more than one. */
export function onlyCall(memory: TelnyxMemory, isMeant: (call: CallMemory) => boolean): string | null {
  const [[callId] = [null], ...others] = [...memory.calls].filter(([, call]) => isMeant(call));
  return others.length === 0 ? callId : null;
}

export const isLive = ({ phase }: CallMemory): boolean => phase !== 'ended';
export const isInSetup = ({ phase }: CallMemory): boolean => phase === 'new' || phase === 'ringing';
