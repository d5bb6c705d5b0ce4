import type { SipjsFacts, SipjsMemory } from '../shared/memory.ts';
import type { SessionFacts } from '../shared/calls.ts';
import { countField, expiresMsOf, field, lengthField, remoteOf } from '../shared/read.ts';
import type { SipjsReconnecting } from './reconnect.ts';
import type { SipjsSessionLike, SipjsUserAgentLike } from './sdk.ts';

/** Who tries to connect again, and when: our helper, or a user agent with `reconnectionAttempts` (by default 0). */
export function factsOf(
  userAgent: SipjsUserAgentLike,
  reconnecting: SipjsReconnecting | undefined,
  memory: SipjsMemory,
  at: number,
): SipjsFacts {
  if (reconnecting)
    return { plan: reconnecting.plan, gaveUp: reconnecting.gaveUp, registerAt: reconnecting.registerAt };
  const configuration = field(userAgent, 'configuration');
  const maxAttempts = countField(configuration, 'reconnectionAttempts') ?? 0;
  // It retries an established connection that was lost, never a first one that failed (0.21.2).
  if (maxAttempts <= 0 || !memory.everReady) return { plan: null, gaveUp: false };
  const delayMs = (lengthField(configuration, 'reconnectionDelay') ?? 4) * 1_000;
  const attempt = memory.tries + 1;
  if (attempt > maxAttempts) return { plan: null, gaveUp: true };
  const nextAttemptAt = attempt === 1 ? at : at + delayMs;
  return { plan: { attempt, maxAttempts, nextAttemptAt, longestBackoffMs: delayMs }, gaveUp: false };
}

/** The peer connection of a session, once it has one. */
export const peerOf = (session: SipjsSessionLike): unknown =>
  field(session.sessionDescriptionHandler, 'peerConnection');

/** What a session reports about itself in one of its states. */
export function sessionFactsOf(
  session: SipjsSessionLike,
  callId: string,
  state: string,
  userAgent: SipjsUserAgentLike,
  actsKnown: boolean,
): SessionFacts {
  return {
    callId,
    state,
    // Only an invitation can be accepted.
    inbound: typeof field(session, 'accept') === 'function',
    ...remoteOf(field(session, 'remoteIdentity')),
    noAnswerMs: (lengthField(field(userAgent, 'configuration'), 'noAnswerTimeout') || 60) * 1_000,
    expiresMs: expiresMsOf(session),
    // An inviter has its dialog from a 2xx on (0.21.2).
    taken: Boolean(field(session, 'dialog')),
    actsKnown,
    changing: field(session, 'pendingReinvite') === true,
  };
}
