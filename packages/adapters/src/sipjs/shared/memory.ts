import type { RegistrationChanged } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import type { CallMedia } from '../../kit/media/callMedia.ts';
import type { CallHistory } from '../../sip/callHistory.ts';

/** What is remembered of one call: what happened before its end, and how much of its end was reported. */
export interface CallMemory extends CallHistory, CallMedia {
  readonly phase: 'new' | 'ringing' | 'active' | 'ended';
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether its end has a reason: a later report cannot add to it. */
  readonly explained: boolean;
  /** The last change to it that was not accepted as far as is known; null when there is none. */
  readonly change: CallChange | null;
}

/** A change to a live call, such as a hold. */
export interface CallChange {
  readonly by: 'us' | 'them';
  /** When it was requested, or refused; epoch ms. */
  readonly at: number;
  readonly refused: boolean;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface SipjsMemory {
  readonly transport: string;
  readonly everReady: boolean;
  /** Whether the connection is lost, and not on purpose. */
  readonly lost: boolean;
  /** Whether the user agent was stopped because the page was about to be left. The person may stay on it. */
  readonly unloading: boolean;
  /** Attempts since it was lost, whoever makes them. */
  readonly tries: number;
  readonly registered: boolean;
  /** Whether the app wants to be registered: it was once, or has requested it, and has not ended it since. */
  readonly wished: boolean;
  /** When the running, or last, registration was requested, epoch ms; null when that was not noticed. */
  readonly askedAt: number | null;
  /** Since when the connection is established, or when it last was; epoch ms. */
  readonly connectedAt: number;
  /** When it was last lost, epoch ms. */
  readonly lostAt: number;
  /** Whether the last request timed out: the connection is established, but nobody answers. */
  readonly silent: boolean;
  /** The refusal of the last registration; null after one that was accepted. */
  readonly refused: RegistrationChanged | null;
  /** Whether a call was refused until somebody signs in, and none has been answered since. */
  readonly callsNeedSignIn: boolean;
  readonly calls: ReadonlyMap<string, CallMemory>;
}

export const emptyMemory: SipjsMemory = {
  transport: 'Disconnected',
  everReady: false,
  lost: false,
  unloading: false,
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

/** A planned attempt to connect again. */
export interface PlannedAttempt {
  /** From 1. */
  readonly attempt: number;
  /** 0: no maximum. */
  readonly maxAttempts: number;
  /** Epoch ms. */
  readonly nextAttemptAt: number;
  readonly longestBackoffMs: number;
}

/** What is known at the moment of an event, in addition to the events. */
export interface SipjsFacts {
  /** The next attempt of our helper, or of the user agent itself; null when nobody is known to try. */
  readonly plan: PlannedAttempt | null;
  /** Whether the SDK is known to try again by itself, at an unknown time. */
  readonly retries?: boolean;
  /** When our helper registers again, epoch ms. */
  readonly registerAt?: number | null;
  /** Whether there was such a plan, and all its attempts were made. */
  readonly gaveUp: boolean;
}

/** Remembers a call; when there are many, ended ones are forgotten first. */
export const rememberCall = (memory: SipjsMemory, callId: string, call: CallMemory): SipjsMemory => ({
  ...memory,
  calls: remember(memory.calls, callId, call, ({ phase }) => phase === 'ended'),
});

/** How long after its end a call still waits for the reason, ms: what arrives later is about something else. */
const reasonWithinMs = 1_000;

/** The only call that an answer or error without a call can be about; null when there is none, or more than one. */
export function callInQuestion(memory: SipjsMemory, at: number): string | null {
  const open = [...memory.calls].filter(([, call]) =>
    call.phase === 'ended' ? !call.explained && at - call.endedAt <= reasonWithinMs : call.phase !== 'active',
  );
  const ended = open.filter(([, { phase }]) => phase === 'ended');
  const [[callId] = [null], ...others] = ended.length > 0 ? ended : open;
  return others.length === 0 ? callId : null;
}
