import type { RegistrationChanged } from '@faultline/core';
import { remember } from '../../kit/bounded.ts';
import type { CallMedia } from '../../kit/callMedia.ts';
import type { CallHistory } from '../../sip/callHistory.ts';

/** What is remembered of one call: what came before its end, and how far its end is told. */
export interface CallMemory extends CallHistory, CallMedia {
  readonly phase: 'new' | 'ringing' | 'active' | 'ended';
  readonly startedAt: number;
  readonly endedAt: number;
  /** Its end has a reason: a later word cannot add to it. */
  readonly explained: boolean;
  /** The last change to it that is not known to have been accepted; null where there is none. */
  readonly change: CallChange | null;
}

/** A change to a call that goes on, such as a hold. */
export interface CallChange {
  readonly by: 'us' | 'them';
  /** When it was asked for, or refused; epoch ms. */
  readonly at: number;
  readonly refused: boolean;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface SipjsMemory {
  readonly transport: string;
  readonly everReady: boolean;
  /** The connection is lost, and not on purpose. */
  readonly lost: boolean;
  /** Tries since it was lost: whoever makes them. */
  readonly tries: number;
  readonly registered: boolean;
  /** The app wants to be registered: it was once, or has asked for it, and has not ended it since. */
  readonly wished: boolean;
  /** When the registration that is under way, or was last, was asked for, epoch ms; null where that was not heard. */
  readonly askedAt: number | null;
  /** Since when the connection stands, or when it stood last; epoch ms. */
  readonly connectedAt: number;
  /** When it was lost last, epoch ms. */
  readonly lostAt: number;
  /** The last request timed out: the connection stands, but nobody answers. */
  readonly silent: boolean;
  /** The refusal of the last registration; null after one that was accepted. */
  readonly refused: RegistrationChanged | null;
  /** A call was refused until somebody signs in, and none has been answered since. */
  readonly callsNeedSignIn: boolean;
  readonly calls: ReadonlyMap<string, CallMemory>;
}

export const emptyMemory: SipjsMemory = {
  transport: 'Disconnected',
  everReady: false,
  lost: false,
  tries: 0,
  registered: false,
  wished: false,
  askedAt: null,
  connectedAt: 0,
  lostAt: 0,
  silent: false,
  refused: null,
  callsNeedSignIn: false,
  calls: new Map(),
};

/** A try to connect again that is coming. */
export interface PlannedAttempt {
  /** From 1. */
  readonly attempt: number;
  /** 0: no maximum. */
  readonly maxAttempts: number;
  /** Epoch ms. */
  readonly nextAttemptAt: number;
  readonly longestBackoffMs: number;
}

/** What is known, beside the events, at the moment of one. */
export interface SipjsFacts {
  /** The next try of our helper, or of the user agent itself; null where nobody is known to try. */
  readonly plan: PlannedAttempt | null;
  /** The SDK is known to try again by itself, without a word of when. */
  readonly retries?: boolean;
  /** When our helper registers again, epoch ms. */
  readonly registerAt?: number | null;
  /** There was such a plan, and its tries are used up. */
  readonly gaveUp: boolean;
}

/** Remembers a call; ended ones are forgotten first when there are many. */
export const rememberCall = (memory: SipjsMemory, callId: string, call: CallMemory): SipjsMemory => ({
  ...memory,
  calls: remember(memory.calls, callId, call, ({ phase }) => phase === 'ended'),
});

/** How long after its end a call still waits for the reason, ms: what comes later belongs to something else. */
const reasonWithinMs = 1_000;

/** The one call that an answer or error without a call can only be about; null where it could be about none or two. */
export function callInQuestion(memory: SipjsMemory, at: number): string | null {
  const open = [...memory.calls].filter(([, call]) =>
    call.phase === 'ended' ? !call.explained && at - call.endedAt <= reasonWithinMs : call.phase !== 'active',
  );
  const ended = open.filter(([, { phase }]) => phase === 'ended');
  const [[callId] = [null], ...others] = ended.length > 0 ? ended : open;
  return others.length === 0 ? callId : null;
}
