import type { IssueRaised } from '@faultline/core';

/** What is remembered of one call. */
export interface CallMemory {
  readonly phase: 'new' | 'ringing' | 'active' | 'ended';
  readonly inbound: boolean;
  readonly startedAt: number;
  readonly endedAt: number;
  /** The INVITE went out: what ends the call from here on came from somewhere else than this browser. */
  readonly sent: boolean;
  /** The person cancels or hangs up: what others answer to that is no news. */
  readonly leaving: boolean;
  /** Its end has a reason: a later word cannot add to it. */
  readonly explained: boolean;
}

/** What one event needs to know of those before it. Plain data; every step returns a new one or the same. */
export interface SipjsMemory {
  readonly transport: string;
  readonly everReady: boolean;
  /** The connection is lost, and not on purpose. */
  readonly lost: boolean;
  /** Tries since it was lost: whoever makes them. */
  readonly tries: number;
  readonly registered: boolean;
  /** The last request timed out: the connection stands, but nobody answers. */
  readonly silent: boolean;
  /** The refusal of the last registration; null after one that was accepted. */
  readonly refused: IssueRaised | null;
  readonly calls: Readonly<Record<string, CallMemory>>;
}

export const emptyMemory: SipjsMemory = {
  transport: 'Disconnected',
  everReady: false,
  lost: false,
  tries: 0,
  registered: false,
  silent: false,
  refused: null,
  calls: {},
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
  /** There was such a plan, and its tries are used up. */
  readonly gaveUp: boolean;
}

const maxCalls = 64;

/** Remembers a call; ended ones are forgotten first when there are many. */
export function rememberCall(memory: SipjsMemory, callId: string, call: CallMemory): SipjsMemory {
  let calls: Readonly<Record<string, CallMemory>> = { ...memory.calls, [callId]: call };
  const ids = Object.keys(calls);
  if (ids.length > maxCalls) {
    const gone = ids.find((id) => id !== callId && calls[id]?.phase === 'ended') ?? ids[0];
    calls = Object.fromEntries(Object.entries(calls).filter(([id]) => id !== gone));
  }
  return { ...memory, calls };
}

/** How long after its end a call still waits for the reason, ms: what comes later belongs to something else. */
const reasonWithinMs = 1_000;

/** The one call that an answer or error without a call can only be about; null where it could be about none or two. */
export function callInQuestion(memory: SipjsMemory, at: number): string | null {
  const open = Object.keys(memory.calls).filter((id) => {
    const call = memory.calls[id] as CallMemory;
    return call.phase === 'ended'
      ? !call.explained && at - call.endedAt <= reasonWithinMs
      : call.phase !== 'active';
  });
  const ended = open.filter((id) => memory.calls[id]?.phase === 'ended');
  const one = ended.length > 0 ? ended : open;
  return one.length === 1 ? (one[0] as string) : null;
}
