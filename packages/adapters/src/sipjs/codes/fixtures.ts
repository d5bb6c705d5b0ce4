import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { sipjsCatalogue, type SipjsCodeId } from './catalogue.ts';
import { saysCause, saysStatus } from '../../sip/prevents.ts';
import type { EndCause } from '../shared/causes.ts';

export type { CodeFixture } from '../../kit/codes/fixture.ts';

const heard = (event: string, payload: unknown): FixtureEvent => ({ event, payload });
const state = (name: string) => heard('session.state', { state: name, remote: 'Ana Ruiz' });

const connected = [
  heard('transport.state', 'Connecting'),
  heard('transport.state', 'Connected'),
  heard('registerer.state', 'Registered'),
];
const calling = [...connected, state('Establishing')];
const inCall = [...calling, state('Established')];

/** sip.js 0.21: states come before the answer that explains them. */
const modern = (before: readonly FixtureEvent[], event: string, payload: unknown): CodeFixture => ({
  sdk: 'sip.js',
  before,
  event,
  payload,
});

const refused = [...calling, state('Terminated')];
const rang = [...calling, heard('invite.onProgress', { statusCode: 180 }), state('Terminated')];

/** A status with its usual meaning, which some only have after it rang. */
const answered = (status: number, reasonPhrase: string): CodeFixture =>
  modern(
    saysStatus(status, false) === saysStatus(status) ? refused : rang,
    status < 400 ? 'invite.onRedirect' : 'invite.onReject',
    { statusCode: status, reasonPhrase },
  );

/** A cause that ends a call comes in the BYE; any other comes with a status that says less. */
const withReason = (cause: number, endsTalk: boolean): CodeFixture => {
  const reason = [`Q.850;cause=${cause}`];
  return endsTalk
    ? modern(inCall, 'session.onBye', { reason })
    : modern(saysCause(cause, false) === saysCause(cause) ? refused : rang, 'invite.onReject', {
        statusCode: 500,
        reasonPhrase: 'Server Internal Error',
        reason,
      });
};

/** JsSIP: one object with the cause as text. */
const older = (
  before: readonly FixtureEvent[],
  event: string,
  cause: string,
  originator: string,
): CodeFixture => ({
  sdk: 'jssip',
  before: [heard('ua.connected', null), heard('ua.registered', null), ...before],
  event,
  payload: { originator, message: null, cause },
});

const incoming = [heard('ua.invite', { remote: 'Ana Ruiz' })];
const talking = [
  heard('session.progress', {}),
  heard('session.accepted', {}),
  heard('pc.connectionState', 'connected'),
];

/** Causes that only incoming calls have, and those that end an active call. */
const inbound: readonly EndCause[] = ['CANCELED', 'NO_ANSWER', 'EXPIRES', 'NO_ACK', 'NO_PRACK'];
const endsTalk: readonly EndCause[] = ['BYE', 'RTP_TIMEOUT', 'DIALOG_ERROR'];

function ofCause(cause: EndCause): CodeFixture {
  const text = cause
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
  if (cause === 'BYE')
    return {
      ...older(talking, 'session.terminated', '', ''),
      payload: { cause: 'BYE', message: { method: 'BYE' } },
    };
  if (cause === 'USER_DENIED_MEDIA_ACCESS') {
    const failed = heard('session.failed', { originator: 'local', message: null, cause: text });
    return {
      ...older([heard('session.progress', {}), failed], 'session.getusermediafailed', text, 'local'),
      payload: { name: 'NotAllowedError', message: 'Permission denied' },
    };
  }
  if (cause === 'HOLD_FAILED')
    return older(
      [...talking, heard('session.hold', { originator: 'local' })],
      'session.ended',
      'WebRTC Error',
      'local',
    );
  if (endsTalk.includes(cause)) return older(talking, 'session.ended', text, 'system');
  if (inbound.includes(cause))
    return older(incoming, 'session.failed', text, cause === 'CANCELED' ? 'remote' : 'system');
  // If it had rung, the meaning would be "no answer".
  const before = cause === 'UNAVAILABLE' ? heard('session.track', {}) : heard('session.progress', {});
  return older([before], 'session.failed', text, 'remote');
}

function fixtureOf(id: SipjsCodeId): CodeFixture {
  const { kind, name, condition } = sipjsCatalogue[id];
  const last = id.slice(id.lastIndexOf('/') + 1);
  if (kind === 'sip-status') return answered(Number(last), name);
  if (kind === 'q850-cause') return withReason(Number(last), condition === 'call.ended');
  if (kind === 'error-class')
    return modern(calling, 'invite.rejected', { name, message: `Recorded shape of ${name}` });
  if (id.startsWith('sipjs/refused/'))
    return modern(inCall, 'invite.onReject', {
      statusCode: 488,
      reasonPhrase: 'Not Acceptable Here',
      method: last,
    });
  if (id === 'sipjs/peer/connecting')
    return modern([...inCall, heard('pc.connectionState', 'connecting')], 'pc.late', null);
  if (id === 'sipjs/peer/never-connected')
    return modern([...inCall, heard('pc.connectionState', 'connecting')], 'pc.connectionState', 'failed');
  if (id === 'sipjs/track/switched')
    return modern(
      [...inCall, heard('pc.connectionState', 'connected'), heard('track.ended', null)],
      'track.switched',
      { kind: 'audio', label: 'Built-in microphone' },
    );
  if (id.startsWith('sipjs/flow/'))
    return modern([...inCall, heard('pc.connectionState', 'connected')], 'pc.flow', `${last}-stalled`);
  if (id.startsWith('sipjs/track/'))
    return modern(
      [...inCall, heard('pc.connectionState', 'connected')],
      `track.${last === 'ended' ? last : 'mute'}`,
      null,
    );
  if (id === 'sipjs/state/Terminated') return modern(calling, 'session.state', { state: 'Terminated' });
  if (id === 'sipjs/state/Unregistered') return modern(connected, 'registerer.state', 'Unregistered');
  return ofCause(last as EndCause);
}

/**
 * How each SIP code arrives: statuses, Reason headers and errors from sip.js 0.21, causes as text from the older
 * packages.
 */
export const sipjsFixtures = Object.fromEntries(
  (Object.keys(sipjsCatalogue) as SipjsCodeId[]).map((id) => [id, fixtureOf(id)]),
) as Readonly<Record<SipjsCodeId, CodeFixture>>;

/** A cause that is in no table, as another server's package might send it. */
export const sipjsUnknownFixture: CodeFixture = older(
  [heard('session.progress', {})],
  'session.failed',
  'Lost in space',
  'remote',
);
