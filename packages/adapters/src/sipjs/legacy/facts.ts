import { causeNamed, type EndCause } from '../shared/causes.ts';
import type { SessionFacts } from '../shared/calls.ts';
import { asked, expiresMsOf, field, remoteOf, textField } from '../shared/read.ts';

/** `UA.status` after the app's own `stop()`: 3 in sip.js 0.15.11, 2 in JsSIP 3.13.8, which alone has a `registrator()`. */
export const isStopped = (ua: unknown): boolean =>
  field(ua, 'status') === (typeof field(ua, 'registrator') === 'function' ? 2 : 3);

/** Whether it is connected now: sip.js asks its transport, JsSIP the `UA`. */
export const isConnected = (ua: unknown): boolean =>
  asked(ua, 'isConnected') === true || asked(field(ua, 'transport'), 'isConnected') === true;

/** Whether it is connecting now: sip.js's `UA` is starting (its status 1), JsSIP's transport says so. */
export const isConnecting = (ua: unknown): boolean =>
  typeof field(ua, 'registrator') === 'function'
    ? asked(field(ua, 'transport'), 'isConnecting') === true
    : field(ua, 'status') === 1;

/** Whether a session is over. */
export const isOver = (session: unknown): boolean =>
  asked(session, 'isEnded') === true || Boolean(field(session, 'endTime') ?? field(session, 'end_time'));

/** What a session says of itself. In sip.js only an incoming one can be accepted; in JsSIP it says its direction. */
export function legacySessionFactsOf(session: unknown, callId: string, actsKnown: boolean): SessionFacts {
  const answered = field(session, 'startTime') ?? field(session, 'start_time');
  const inbound =
    typeof field(session, 'accept') === 'function' || field(session, 'direction') === 'incoming';
  return {
    callId,
    // Establishing, an incoming one would be being accepted.
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
 * Why a package gave a session up by itself; null where it did not, or says so in the event. JsSIP 3.13.8 ends what
 * timed out, or could not be sent, by its own `terminate()`: the event then reads as if the person had cancelled.
 */
export function givenUpBy(ua: unknown, session: unknown): EndCause | null {
  const [, text = ''] = /text="([^"]*)"/.exec(textField(session, '_cancel_reason') ?? '') ?? [];
  return causeNamed(text) ?? (asked(ua, 'isConnected') === false ? 'CONNECTION_ERROR' : null);
}

/** Why JsSIP calls its own `terminate()`, which it gives a cause and a reason; null of a call of the app. */
export function ownCauseOf(options: unknown): EndCause | null {
  const reason = textField(options, 'reason_phrase') ?? '';
  if (field(options, 'cause') === undefined) return null;
  return /^(un)?hold failed$/i.test(reason) ? 'HOLD_FAILED' : causeNamed(reason);
}

/** What sip.js makes descriptions with: from 0.8 on under the first name, before under the second. JsSIP has none. */
export const mediaHandlerOf = (session: unknown): unknown =>
  field(session, 'sessionDescriptionHandler') ?? field(session, 'mediaHandler');

/** The peer connection of a session, wherever the package keeps it. */
export const legacyPeerOf = (session: unknown): unknown =>
  field(session, 'connection') ?? field(mediaHandlerOf(session), 'peerConnection');
