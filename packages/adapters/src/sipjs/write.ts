import { ownEntry } from '@faultline/core';
import { asked, field, headersOf, numberField, textField } from './shared/read.ts';
import { ofCall } from '../kit/replay/replayedCalls.ts';
import type { Heard, Write } from '../kit/listen/tap.ts';

/** The fields of a SIP message that the adapter reads; any other value stays as it is. */
const messageOf = (message: unknown): unknown =>
  typeof message !== 'object' || message === null
    ? message
    : {
        statusCode: numberField(message, 'statusCode') ?? numberField(message, 'status_code') ?? undefined,
        reasonPhrase: textField(message, 'reasonPhrase') ?? textField(message, 'reason_phrase') ?? undefined,
        method: textField(message, 'method') ?? undefined,
        reason: headersOf(message, 'Reason'),
        retryAfter: headersOf(message, 'Retry-After'),
        minExpires: headersOf(message, 'Min-Expires'),
        expires: headersOf(message, 'Expires'),
        local: asked(message, 'hasHeader', 'Via') === false,
      };

/** A session by its id, its remote party, and how long it may ring. */
const sessionOf = (session: unknown) => ({
  id: textField(session, 'id'),
  remote: textField(
    field(field(session, 'remoteIdentity') ?? field(session, 'remote_identity'), 'uri'),
    'user',
  ),
  expires: headersOf(field(session, 'request'), 'Expires'),
});

const one = (event: string, payload: unknown) => [{ event, payload: payload ?? null }];

const modern: Readonly<Record<string, (heard: Heard) => ReturnType<Write>>> = {
  transport: ({ args: [state] }) => one('transport.state', state),
  userAgent: () => [],
  unload: () => one('ua.unload', null),
  registerer: ({ args: [state] }) => one('registerer.state', state),
  session: ({ args: [state] }) => one('session.state', state),
  flow: ({ args: [flow] }) => one('pc.flow', flow),
  connectionstatechange: ({ from }) => one('pc.connectionState', field(from, 'connectionState')),
  track: ({ args: [session] }) => one('session.track', sessionOf(session)),
  onInvite: ({ args: [session] }) => one('ua.onInvite', sessionOf(session)),
  onDisconnect: ({ args: [error] }) => one('ua.onDisconnect', error),
  onBye: ({ args: [bye] }) => one('session.onBye', messageOf(field(bye, 'request'))),
  onNotify: ({ args: [news] }) =>
    one('session.onNotify', { body: textField(field(news, 'request'), 'body') }),
  onCancel: ({ args: [cancel] }) => one('session.onCancel', messageOf(field(cancel, 'request'))),
  report: ({ args: [error, callId] }) => [
    ...(callId === undefined ? [] : one(ofCall, callId)),
    ...one(`${callId === undefined ? 'app' : 'invite'}.rejected-promise`, error),
  ],
};

/** Records what a source of sip.js 0.21 received, as its replay reads it. */
export const writeModern: Write = (heard) => {
  if (heard.of === 'session' && heard.name.endsWith('()')) return one(`session.${heard.name}`, null);
  if (heard.of === 'track') return one(`track.${heard.name}`, heard.args[0] ?? null);
  if (heard.of === 'registerer' && heard.name.endsWith('()')) return one(`registerer.${heard.name}`, null);
  const known = ownEntry(modern, heard.name);
  if (known) return known(heard);
  if (!/^on(Accept|Progress|Redirect|Reject|Trying)$/.test(heard.name)) return [];
  const message = field(heard.args[0], 'message');
  const isRegister = heard.of === 'registerer' || field(message, 'method') === 'REGISTER';
  const what = isRegister ? 'register' : 'invite';
  return one(`${what}.${heard.name}`, messageOf(message));
};

/** `(message, cause)` of sip.js, or the one object of JsSIP. */
const saidOf = ([first, cause]: readonly unknown[]): unknown =>
  textField(first, 'originator') !== null || textField(first, 'cause') !== null
    ? {
        originator: textField(first, 'originator') ?? undefined,
        cause: field(first, 'cause'),
        message: messageOf(field(first, 'message') ?? field(first, 'response')),
      }
    : typeof first === 'object' && first !== null
      ? { ...(messageOf(first) as object), cause }
      : { message: first, cause };

/** A session of the older packages: also whether it would be heard that the app ends it. */
const legacySessionOf = (session: unknown) => ({
  ...sessionOf(session),
  ...(typeof field(session, 'terminate') === 'function' && { acts: true }),
});

/** The options of a method of a session by what the adapter reads of them. */
const optionsOf = (options: unknown) => ({
  cause: field(options, 'cause'),
  reason_phrase: field(options, 'reason_phrase'),
  statusCode: field(options, 'statusCode'),
});

/** sip.js: only an incoming session can be accepted; JsSIP says so. */
const isIncoming = (session: unknown): boolean =>
  typeof field(session, 'accept') === 'function' || field(session, 'direction') === 'incoming';

/** Records what a source of the older packages received, as its replay reads it. */
export const writeLegacy: Write = ({ from, of, name, args }) => {
  const [first, second] = args;
  if (name === 'report')
    return [...(second === undefined ? [] : one(ofCall, second)), ...one('app.rejected-promise', first)];
  if (name === 'track') return one(isIncoming(first) ? 'ua.invite' : 'session.track', legacySessionOf(first));
  if (name === 'flow') return one('pc.flow', first);
  if (of === 'pc') return one('pc.connectionState', field(from, 'connectionState'));
  if (name === 'userMediaFailed' || name === 'getusermediafailed')
    return one('session.getusermediafailed', first);
  if (name === 'invite') return one('ua.invite', legacySessionOf(first));
  if (name === 'newRTCSession') {
    const session = field(first, 'session');
    return one(isIncoming(session) ? 'ua.invite' : 'session.track', legacySessionOf(session));
  }
  if (of === 'transfer')
    return one(`transfer.${name}`, {
      status_line: field(first, 'status_line'),
      response: messageOf(field(first, 'response')),
      body: textField(first, 'body'),
    });
  // What it was called with tells the package's own calls from the app's.
  if ((of === 'session' || of === 'replaces') && name.endsWith('()'))
    return one(`${of}.${name}`, optionsOf(first));
  if (of === 'session') return name.startsWith('Session') ? [] : one(`session.${name}`, saidOf(args));
  if (name === 'registrationFailed') return one('ua.registrationFailed', saidOf(args));
  if (name === 'transportCreated') return [];
  return one(`${of}.${name}`, { code: field(first, 'code'), reason: field(first, 'reason') });
};
