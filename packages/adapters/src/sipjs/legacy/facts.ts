import { causeNamed, type EndCause } from '../shared/causes.ts';
import type { SessionFacts } from '../shared/calls.ts';
import { asked, expiresMsOf, field, remoteOf, textField } from '../shared/read.ts';

/** `UA.status` after the app's own `stop()`: 3 in sip.js 0.15.11, 2 in JsSIP 3.13.8, which alone has a `registrator()`. */
export const isStopped = (ua: unknown): boolean =>
  field(ua, 'status') === (typeof field(ua, 'registrator') === 'function' ? 2 : 3);

/** Whether it is connected now: read from the transport in sip.js, from the `UA` in JsSIP. */
export const isConnected = (ua: unknown): boolean =>
  asked(ua, 'isConnected') === true || asked(field(ua, 'transport'), 'isConnected') === true;

/** Whether it is connecting now: the `UA` of sip.js is starting (its status 1), or the transport of JsSIP says so. */
export const isConnecting = (ua: unknown): boolean =>
  typeof field(ua, 'registrator') === 'function'
    ? asked(field(ua, 'transport'), 'isConnecting') === true
    : field(ua, 'status') === 1;

/** Whether a session is over. */
export const isOver = (session: unknown): boolean =>
  asked(session, 'isEnded') === true || Boolean(field(session, 'endTime') ?? field(session, 'end_time'));

/** What a session reports about itself. In sip.js only an incoming one can be accepted; JsSIP has its direction. */
export function legacySessionFactsOf(session: unknown, callId: string, actsKnown: boolean): SessionFacts {
  const answered = field(session, 'startTime') ?? field(session, 'start_time');
  const inbound =
    typeof field(session, 'accept') === 'function' || field(session, 'direction') === 'incoming';
  return {
    callId,
    // While establishing, an incoming session would be being accepted.
    state: isOver(session) ? 'Terminated' : answered ? 'Established' : inbound ? 'Initial' : 'Establishing',
    inbound,
    ...remoteOf(field(session, 'remoteIdentity') ?? field(session, 'remote_identity')),
    noAnswerMs: 60_000,
    expiresMs: expiresMsOf(session),
    taken: false,
    actsKnown,
    changing: false,
  };
}

/**
 * Why a package gave a session up by itself; null when it did not, or says so in the event. JsSIP 3.13.8 ends what
 * timed out, or could not be sent, by its own `terminate()`: the event then looks as if the person had cancelled.
 */
export function givenUpBy(ua: unknown, session: unknown): EndCause | null {
  const [, text = ''] = /text="([^"]*)"/.exec(textField(session, '_cancel_reason') ?? '') ?? [];
  return causeNamed(text) ?? (asked(ua, 'isConnected') === false ? 'CONNECTION_ERROR' : null);
}

/** Why JsSIP calls its own `terminate()`, to which it passes a cause and a reason; null for a call by the app. */
export function ownCauseOf(options: unknown): EndCause | null {
  const reason = textField(options, 'reason_phrase') ?? '';
  if (field(options, 'cause') === undefined) return null;
  return /^(un)?hold failed$/i.test(reason) ? 'HOLD_FAILED' : causeNamed(reason);
}

/**
 * The object with which sip.js creates descriptions: under the first name from 0.8 on, under the second before. JsSIP
 * has none.
 */
export const mediaHandlerOf = (session: unknown): unknown =>
  field(session, 'sessionDescriptionHandler') ?? field(session, 'mediaHandler');

/** The peer connection of a session, in the place where the package keeps it. */
export const legacyPeerOf = (session: unknown): unknown =>
  field(session, 'connection') ?? field(mediaHandlerOf(session), 'peerConnection');
