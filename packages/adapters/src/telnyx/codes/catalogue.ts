import { defineCatalogue, type CatalogueEntry, type CodeId, type ConditionId } from '@faultline/core';
import { rowsOf } from '../../kit/codes/rows.ts';
import { soundConditions } from '../../kit/media/callMedia.ts';
import { sentConditions } from '../../kit/media/sentEvents.ts';
import { causeNamed, causeNames, type CauseName } from '../../sip/causes.ts';
import { saysCause, saysSwitch } from '../../sip/prevents.ts';

const error = (
  name: string,
  condition: CatalogueEntry['condition'],
  fatal: boolean,
  since = '2.26.1',
  more: Partial<CatalogueEntry> = {},
): CatalogueEntry => ({
  kind: 'error',
  name,
  condition,
  fatal,
  since,
  ...more,
});
/** What the adapter itself observes on a call's peer connection and on its sent tracks. */
const browser = (name: string, condition: ConditionId): CatalogueEntry => ({
  kind: 'browser',
  name,
  condition,
  since: '2.25.25',
});
/** What a method of a call comes to, of which nothing is emitted. */
const method = (name: string, condition: ConditionId): CatalogueEntry => ({
  kind: 'error-code',
  name,
  condition,
  since: '2.25.25',
});
const warning = (
  name: string,
  condition: CatalogueEntry['condition'],
  since = '2.26.1',
  more: Partial<CatalogueEntry> = {},
): CatalogueEntry => ({
  kind: 'warning',
  name,
  condition,
  fatal: false,
  since,
  ...more,
});
const close = (name: string, condition: CatalogueEntry['condition']): CatalogueEntry => ({
  kind: 'socket-close',
  name,
  condition,
  since: '2.25.25',
});

const repeats = { clears: 'repeat' } as const;

/** What the end of an inbound call means to the person called, where it differs. */
const toCallee = {
  'call.noAnswer': 'call.missed',
  'call.canceled': 'call.missed',
} as const;

type HangupId = `telnyx/hangup/${CauseName | 'PURGE'}`;

/** What a cause means to the person called. */
function saidBy(name: CauseName): ConditionId {
  const { q850, ofSwitch } = causeNamed(name);
  return (q850 === null ? ofSwitch && saysSwitch(ofSwitch) : saysCause(q850)) ?? 'call.ended';
}

const hangups = Object.fromEntries(
  [...causeNames.map((name) => [name, saidBy(name)] as const), ['PURGE', 'call.ended'] as const].map(
    ([name, condition]) => [
      `telnyx/hangup/${name}`,
      {
        kind: 'hangup-cause',
        name,
        condition,
        since: '2.25.25',
        ...(condition in toCallee
          ? { byDirection: { inbound: toCallee[condition as keyof typeof toCallee] } }
          : {}),
      },
    ],
  ),
) as Record<HangupId, CatalogueEntry>;

/**
 * Every code of `@telnyx/webrtc` 2.25.25 to 2.27.10: the reference document's errors and warnings, those only the
 * packages have (32003, 32004, 33011), and those of older versions (35001, 36001, 36002). `fatal` is the package's
 * own default at 2.27.10, from its SDK_ERRORS table; the event's own flag wins.
 */
export const telnyxCatalogue = defineCatalogue('telnyx', {
  'telnyx/40001': error('SDP_CREATE_OFFER_FAILED', 'call.setupFailed', true),
  'telnyx/40002': error('SDP_CREATE_ANSWER_FAILED', 'call.setupFailed', true),
  'telnyx/40003': error('SDP_SET_LOCAL_DESCRIPTION_FAILED', 'call.setupFailed', true),
  'telnyx/40004': error('SDP_SET_REMOTE_DESCRIPTION_FAILED', 'call.setupFailed', true),
  'telnyx/40005': error('SDP_SEND_FAILED', 'call.setupFailed', true),
  'telnyx/42001': error('MEDIA_MICROPHONE_PERMISSION_DENIED', 'media.permissionDenied', true),
  'telnyx/42002': error('MEDIA_DEVICE_NOT_FOUND', 'media.deviceNotFound', true),
  'telnyx/42003': error('MEDIA_GET_USER_MEDIA_FAILED', 'media.captureFailed', true),
  'telnyx/44001': error('HOLD_FAILED', 'call.holdFailed', false),
  'telnyx/44002': error('INVALID_CALL_PARAMETERS', 'call.invalidTarget', true),
  'telnyx/44003': error('BYE_SEND_FAILED', 'call.hangupNotSent', false),
  'telnyx/44004': error('SUBSCRIBE_FAILED', 'signaling.subscribeFailed', false),
  'telnyx/44005': error('PEER_CLOSED_DURING_INIT', 'call.closedDuringSetup', true, '2.26.4'),
  'telnyx/45001': error('WEBSOCKET_CONNECTION_FAILED', 'signaling.unreachable', true),
  'telnyx/45002': error('WEBSOCKET_ERROR', 'signaling.reconnecting', false, '2.26.1', { retrying: true }),
  'telnyx/45003': error('RECONNECTION_EXHAUSTED', 'signaling.reconnectExhausted', true, '2.26.1', {
    endsCalls: true,
  }),
  'telnyx/45004': error('GATEWAY_FAILED', 'signaling.gatewayFailed', false, '2.26.1', { retrying: true }),
  'telnyx/46001': error('LOGIN_FAILED', 'auth.loginFailed', true),
  'telnyx/46002': error('INVALID_CREDENTIALS', 'auth.invalidCredentials', true),
  'telnyx/46003': error('AUTHENTICATION_REQUIRED', 'auth.required', false),
  'telnyx/47001': error('ICE_RESTART_FAILED', 'ice.restartFailed', false, '2.27.0'),
  'telnyx/48001': error('NETWORK_OFFLINE', 'signaling.offline', false),
  'telnyx/48501': error('SESSION_NOT_REATTACHED', 'call.notReattached', true, '2.27.2'),
  'telnyx/49001': error('UNEXPECTED_ERROR', 'sdk.internal', true),

  'telnyx/31001': warning('HIGH_RTT', 'quality.degraded', '2.26.1', repeats),
  'telnyx/31002': warning('HIGH_JITTER', 'quality.degraded', '2.26.1', repeats),
  'telnyx/31003': warning('HIGH_PACKET_LOSS', 'quality.degraded', '2.26.1', repeats),
  'telnyx/31004': warning('LOW_MOS', 'quality.degraded', '2.26.1', repeats),
  'telnyx/31005': warning('LOW_LOCAL_AUDIO', 'media.microphoneSilent', '2.27.0'),
  'telnyx/31006': warning('LOW_INBOUND_AUDIO', 'media.remoteSilent', '2.27.2', repeats),
  'telnyx/32001': warning('LOW_BYTES_RECEIVED', 'quality.inboundStalled', '2.26.1', repeats),
  'telnyx/32002': warning('LOW_BYTES_SENT', 'quality.outboundStalled', '2.26.1', repeats),
  'telnyx/32003': warning('RECORDING_UNAVAILABLE', 'recording.unavailable', '2.27.4'),
  'telnyx/32004': warning('RECORDING_BUFFER_OVERFLOW', 'recording.incomplete', '2.27.4'),
  'telnyx/33001': warning('ICE_CONNECTIVITY_LOST', 'ice.reconnecting'),
  'telnyx/33002': warning('ICE_GATHERING_TIMEOUT', 'ice.gatheringSlow'),
  'telnyx/33003': warning('ICE_GATHERING_EMPTY', 'ice.noCandidates'),
  'telnyx/33004': warning('PEER_CONNECTION_FAILED', 'ice.reconnecting'),
  'telnyx/33005': warning('ONLY_HOST_ICE_CANDIDATES', 'ice.localCandidatesOnly'),
  'telnyx/33006': warning('ANSWER_WHILE_PEER_ACTIVE', 'call.answerWhilePeerActive', '2.26.4'),
  'telnyx/33007': warning('DUPLICATE_INBOUND_ANSWER', 'call.duplicateInboundAnswer', '2.27.0'),
  'telnyx/33008': warning('ICE_CANDIDATE_PAIR_CHANGED', 'ice.pathChanged', '2.27.0'),
  'telnyx/33009': warning('AUDIO_INPUT_DEVICE_CHANGE_SKIPPED', 'media.deviceChangeSkipped', '2.27.2'),
  'telnyx/33010': warning('MULTIPLE_ACTIVE_CALLS_DETECTED', 'call.multipleActive', '2.27.2'),
  'telnyx/33011': warning('SHARED_REMOTE_ELEMENT_OVERWRITE', 'sdk.misuse', '2.27.4'),
  'telnyx/34001': warning('TOKEN_EXPIRING_SOON', 'auth.expiringSoon'),
  'telnyx/35001': warning('SESSION_NOT_REATTACHED', 'call.notReattached', '2.26.1 to 2.27.1', {
    severity: 'fatal',
  }),
  'telnyx/35002': warning('UNKNOWN_REATTACHED_SESSION', 'call.unknownReattached', '2.27.2'),
  'telnyx/36001': warning('SIGNALING_HEALTH_PROBE_TIMEOUT', 'signaling.reconnecting', '2.27.0 to 2.27.1', {
    retrying: true,
  }),
  'telnyx/36002': warning('SIGNALING_REQUEST_TIMEOUT', 'signaling.reconnecting', '2.27.0 to 2.27.1', {
    retrying: true,
  }),
  'telnyx/36003': warning('SIGNALING_RECOVERY_REQUIRED', 'signaling.reconnecting', '2.27.0', {
    retrying: true,
  }),
  'telnyx/36004': warning('MEDIA_RECOVERY_REQUIRED', 'ice.reconnecting', '2.27.0'),
  'telnyx/36005': warning('RECONNECTION_FAILED_WITH_NO_AUTO_RECONNECT', 'signaling.disconnected', '2.27.2'),

  'telnyx/-32000': {
    kind: 'server-error',
    name: 'AUTHENTICATION_REQUIRED',
    condition: 'auth.required',
    fatal: true,
    since: '2.25.25',
  },
  'telnyx/-32001': {
    kind: 'server-error',
    name: 'LOGIN_REFUSED',
    condition: 'auth.loginFailed',
    fatal: true,
    since: '2.25.25',
  },
  'telnyx/server/CALL_DOES_NOT_EXIST': {
    kind: 'server-error',
    name: 'CALL_DOES_NOT_EXIST',
    condition: 'call.notReattached',
    since: '2.25.25',
  },
  'telnyx/InvalidCredentialsOptions': {
    kind: 'legacy-error-type',
    name: 'ERROR_TYPE.invalidCredentialsOptions',
    condition: 'auth.invalidCredentials',
    fatal: true,
    since: '2.25.25',
  },

  'telnyx/setAudioInDevice': method('setAudioInDevice', 'media.trackReplaceFailed'),
  'telnyx/setAudioOutDevice': method('setAudioOutDevice', 'media.outputUnavailable'),

  'telnyx/peer/connecting': browser('connecting', soundConditions.connecting),
  'telnyx/peer/never-connected': browser('never-connected', soundConditions['never-connected']),
  'telnyx/track/ended': browser('ended', sentConditions.ended),
  'telnyx/track/interrupted': browser('interrupted', sentConditions.interrupted),
  'telnyx/track/switched': browser('switched', sentConditions.switched),

  'telnyx/notification/userMediaError': {
    kind: 'notification',
    name: 'userMediaError',
    condition: 'media.captureFailed',
    fatal: true,
    since: '2.25.25',
  },
  'telnyx/notification/peerConnectionFailureError': {
    kind: 'notification',
    name: 'peerConnectionFailureError',
    condition: 'ice.reconnecting',
    fatal: false,
    since: '2.25.25',
  },
  'telnyx/notification/signalingStateClosed': {
    kind: 'notification',
    name: 'signalingStateClosed',
    condition: 'ice.reconnecting',
    fatal: false,
    since: '2.25.25',
  },

  'telnyx/notification/recovering': {
    kind: 'notification',
    name: 'callUpdate recovering',
    condition: 'ice.reconnecting',
    fatal: false,
    since: '2.25.25',
  },

  ...rowsOf('telnyx')(
    'gateway',
    'notification',
    {
      EXPIRED: 'signaling.notRegistered',
      UNREGISTER: 'signaling.notRegistered',
      UNREGED: 'signaling.notRegistered',
      NOREG: 'signaling.notRegistered',
    },
    { since: '2.25.25' },
  ),

  'telnyx/close/1000': close('Normal closure', 'signaling.disconnected'),
  'telnyx/close/1001': close('Going away', 'signaling.reconnecting'),
  'telnyx/close/1002': close('Protocol error', 'signaling.reconnecting'),
  'telnyx/close/1003': close('Unsupported data', 'signaling.reconnecting'),
  'telnyx/close/1005': close('No status received', 'signaling.disconnected'),
  'telnyx/close/1006': close('Abnormal closure', 'signaling.reconnecting'),
  'telnyx/close/1007': close('Invalid frame payload', 'signaling.reconnecting'),
  'telnyx/close/1008': close('Policy violation', 'signaling.reconnecting'),
  'telnyx/close/1009': close('Message too big', 'signaling.reconnecting'),
  'telnyx/close/1011': close('Internal error', 'signaling.reconnecting'),
  'telnyx/close/1012': close('Service restart', 'signaling.serverRestarting'),
  'telnyx/close/1013': close('Try again later', 'signaling.reconnecting'),

  ...hangups,
});

/** The id of every Telnyx code in the catalogue. */
export type TelnyxCodeId = CodeId<typeof telnyxCatalogue>;
