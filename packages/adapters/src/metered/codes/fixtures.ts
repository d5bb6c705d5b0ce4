import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { meteredCatalogue, type MeteredCodeId } from './catalogue.ts';
export type { CodeFixture } from '../../kit/codes/fixture.ts';

/** A fixture without the fields that all of them share. */
type Moment = Omit<CodeFixture, 'sdk'>;

const stateChange = (from: string, to: string): FixtureEvent => ({
  event: 'state-change',
  payload: { from, to },
});
const remoteState = (from: string, to: string): FixtureEvent => ({
  event: 'remote.state-change',
  payload: { from, to },
});

/** The remote peer of every fixture with a call. */
const fixturePeerId = 'f47f5a62-15b1-47cf-a66a-e2594dcb02c3';
const ownPeerId = '6d8aa1c9-4ff6-4e82-84f1-110bfe5f9472';
const requestId = 'r-19';

const welcome: FixtureEvent = {
  event: 'connected',
  payload: {
    peerId: ownPeerId,
    serverTime: 1_795_228_615,
    expiresAt: null,
    isReconnect: false,
    maxMessageSize: 65_536,
  },
};
const connecting = [stateChange('idle', 'connecting')];
const connected = [...connecting, stateChange('connecting', 'connected'), welcome];
const closeOf = (code: number, willReconnect: boolean, reason = ''): FixtureEvent => ({
  event: 'disconnected',
  payload: { code, reason, willReconnect },
});
const goingAway: FixtureEvent = { event: 'going-away', payload: { retryAfterMs: 5_000 } };
const lost = [...connected, closeOf(1006, true), stateChange('connected', 'reconnecting')];

const joined = [
  stateChange('idle', 'joining'),
  stateChange('joining', 'joined'),
  { event: 'joined', payload: { peerId: ownPeerId, channel: 'room' } },
];
const met: readonly FixtureEvent[] = [
  ...joined,
  {
    event: 'peer-joined',
    payload: { peer: { peerId: fixturePeerId, state: 'idle', metadata: { name: 'Ana Ruiz' } } },
  },
];
const inCall: readonly FixtureEvent[] = [
  ...met,
  remoteState('idle', 'connecting'),
  remoteState('connecting', 'connected'),
];
const left = { peer: { peerId: fixturePeerId, state: 'closed' } };
const lostInCall = [
  ...inCall,
  remoteState('connected', 'reconnecting'),
  stateChange('joined', 'reconnecting'),
];

const client = (
  before: readonly FixtureEvent[],
  own: FixtureEvent,
  after?: readonly FixtureEvent[],
): Moment => ({
  options: { kind: 'client' },
  before,
  ...own,
  ...(after && { after }),
});
const peer = (
  before: readonly FixtureEvent[],
  own: FixtureEvent,
  after?: readonly FixtureEvent[],
): Moment => ({
  ...client(before, own, after),
  options: { kind: 'peer' },
});

/** An established session that is closed. */
const close = (code: number, willReconnect = true, before = connected): Moment =>
  client(before, closeOf(code, willReconnect), [
    stateChange('connected', willReconnect ? 'reconnecting' : 'closed'),
  ]);

/** A first connection that is refused. */
const refused = (code: number): Moment =>
  client(connecting, closeOf(code, false), [stateChange('connecting', 'closed')]);

const serverError = (code: string, message: string): Moment =>
  client(connected, { event: 'server-error', payload: { requestId, code, message } });

/** A peer that its service removes during a call. */
const sentAway = (name: string, code: number): Moment =>
  peer(
    inCall,
    { event: 'error', payload: { err: { name, message: `connection closed terminally (code ${code})` } } },
    [
      remoteState('connected', 'closed'),
      { event: 'peer-left', payload: left },
      stateChange('joined', 'closed'),
      {
        event: 'left',
        payload: { peerId: ownPeerId, channel: 'room', reason: `disconnected (code ${code})` },
      },
    ],
  );

const thrown = (method: string, error: object): Moment =>
  peer(inCall, {
    event: `app.${method}-rejected`,
    payload: { message: `Recorded shape of ${method}`, ...error },
  });
const sendError = (code: string): Moment => thrown('send', { name: 'MeteredPeerSendError', code });
const stateError = (code: string, method: string): Moment =>
  thrown(method, { name: 'MeteredPeerStateError', code, method, currentState: 'closed' });
const overTheCap = { size: 90_112, cap: 65_536 };
const mintFailed = { name: 'Error', message: 'mint endpoint 500' };
const tokenFailed: FixtureEvent = {
  event: 'token-provider-error',
  payload: { consecutiveFailures: 3, err: mintFailed },
};

const moments = {
  'metered/close/1001': close(1001, true, [...connected, goingAway]),
  'metered/close/1006': close(1006),
  'metered/close/1008': close(1008),
  'metered/close/1009': close(1009),
  'metered/close/4000': close(4000),
  'metered/close/4001': close(4001, false),
  'metered/close/4002': refused(4002),
  'metered/close/4003': close(4003, false),
  'metered/close/4010': close(4010),
  'metered/close/4011': close(4011),
  'metered/close/4012': close(4012, false),
  'metered/close/4020': close(4020, false),

  'metered/server/malformed_message': serverError('malformed_message', 'not a JSON object'),
  'metered/server/unknown_type': serverError('unknown_type', 'no such type'),
  'metered/server/invalid_channel': serverError('invalid_channel', 'channel is too long'),
  'metered/server/invalid_peer_id': serverError('invalid_peer_id', 'peerId is too long'),
  'metered/server/channel_not_authorized': serverError('channel_not_authorized', 'not in channels'),
  'metered/server/channel_reserved': serverError('channel_reserved', 'prefix is reserved'),
  'metered/server/channel_limit_exceeded': serverError('channel_limit_exceeded', '100 channels'),
  'metered/server/peer_not_found': serverError('peer_not_found', 'no such peer'),
  'metered/server/missing_data': serverError('missing_data', 'data is required'),
  'metered/server/action_not_permitted': serverError('action_not_permitted', 'publish'),
  'metered/server/over_message_quota': serverError('over_message_quota', 'period quota is used up'),

  'metered/peer/invalid_token': sentAway('invalid_token', 4001),
  'metered/peer/token_expired': sentAway('token_expired', 4002),
  'metered/peer/channel_not_authorized': sentAway('channel_not_authorized', 4003),
  'metered/peer/account_suspended': sentAway('account_suspended', 4012),
  'metered/peer/admin_disconnect': sentAway('admin_disconnect', 4020),
  'metered/peer/TokenProviderError': peer(lostInCall, {
    event: 'error',
    payload: { err: { name: 'TokenProviderError', message: 'token provider failed 3 consecutive attempts' } },
  }),
  'metered/peer/ReconcileTimeoutError': peer(lostInCall, {
    event: 'error',
    payload: { err: { name: 'ReconcileTimeoutError', message: 'no channel presence arrived' } },
  }),

  'metered/remote/IceRestartExhaustedError': peer([...inCall, remoteState('connected', 'reconnecting')], {
    event: 'remote.negotiation-error',
    payload: { err: { name: 'IceRestartExhaustedError', message: 'gave up after 9 attempts' } },
  }),
  'metered/remote/never-connected': peer(met, { event: 'remote.unanswered', payload: { from: 'idle' } }),
  'metered/track/ended': peer(inCall, { event: 'track.ended', payload: null }),
  'metered/track/interrupted': peer(inCall, { event: 'track.mute', payload: null }),
  'metered/track/switched': peer([...inCall, { event: 'track.ended', payload: null }], {
    event: 'track.switched',
    payload: { kind: 'audio', label: 'Built-in microphone' },
  }),
  'metered/remote/reconnecting': peer(inCall, remoteState('connected', 'reconnecting')),
  'metered/remote/left': peer([...inCall, remoteState('connected', 'closed')], {
    event: 'peer-left',
    payload: left,
  }),
  'metered/remote/negotiation-error': peer(inCall, {
    event: 'remote.negotiation-error',
    payload: { err: { name: 'OperationError', message: 'the offer could not be applied' } },
  }),
  'metered/remote/ice-candidate-error': peer(inCall, {
    event: 'remote.ice-candidate-error',
    payload: { err: { name: 'OperationError', message: 'the candidate could not be added' } },
  }),

  'metered/SignallingConnectError': client(
    [...connecting, closeOf(1006, false), stateChange('connecting', 'closed')],
    {
      event: 'app.connect-rejected',
      payload: {
        name: 'SignallingConnectError',
        message: 'closed before welcome',
        closeCode: 1006,
        closeReason: '',
      },
    },
  ),
  'metered/MeteredPeerSendError': sendError('of_a_later_version'),
  'metered/MeteredPeerStateError': stateError('of_a_later_version', 'addTrack'),
  'metered/MeteredPeerOversizedError': thrown('send', { name: 'MeteredPeerOversizedError', ...overTheCap }),
  'metered/OversizedPayloadError': thrown('publish', { name: 'OversizedPayloadError', ...overTheCap }),
  'metered/MeteredPeerReplaceTrackError': thrown('replaceTrack', {
    name: 'MeteredPeerReplaceTrackError',
    succeeded: ['02f8127a-2769-487e-ad34-e50f89a32863'],
    failed: [{ peerId: fixturePeerId, err: { name: 'InvalidModificationError', message: 'codec' } }],
  }),
  'metered/DataChannelOverflowError': thrown('dataChannel.send', {
    name: 'DataChannelOverflowError',
    queued: 256,
    cap: 256,
  }),
  'metered/DisconnectedError': thrown('publish', { name: 'DisconnectedError' }),
  'metered/NotConnectedError': thrown('publish', { name: 'NotConnectedError' }),

  'metered/error/reserved_channel': sendError('reserved_channel'),
  'metered/error/not_joined': sendError('not_joined'),
  'metered/error/invalid_args': sendError('invalid_args'),
  'metered/error/self_send': sendError('self_send'),
  'metered/error/invalid_state': stateError('invalid_state', 'replaceTrack'),
  'metered/error/track_already_attached': stateError('track_already_attached', 'addTrack'),

  'metered/event/token-provider-error': client(lost, tokenFailed),
  'metered/event/going-away': client(connected, goingAway, [
    closeOf(1001, true, 'drain'),
    stateChange('connected', 'reconnecting'),
  ]),
  'metered/state/closed': client([...lost, tokenFailed], stateChange('reconnecting', 'closed')),
} satisfies Record<MeteredCodeId, Moment>;

const fixture = (moment: Moment): CodeFixture => ({ sdk: '@metered-ca/realtime', ...moment });

/** The fixtures of all Metered codes, to be played through this SDK's replay. */
export const meteredFixtures = Object.fromEntries(
  Object.keys(meteredCatalogue).map((id) => [id, fixture(moments[id as MeteredCodeId])]),
) as Readonly<Record<MeteredCodeId, CodeFixture>>;

/** A code that the catalogue does not know: the server's are an open set. */
export const meteredUnknownFixture: CodeFixture = fixture(
  serverError('region_moved', 'a code of a later version'),
);
