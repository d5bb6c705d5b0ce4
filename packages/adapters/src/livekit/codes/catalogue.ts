import { defineCatalogue, type CodeId } from '@faultline/core';
import { rowsOf } from '../../kit/codes/rows.ts';

const rows = rowsOf('livekit');

/**
 * Every code of `livekit-client` 2.23.0: why a room ended, why it could not be joined, device failures, and the other
 * trouble in its events. `livekit/disconnect/none` is an end without a reason.
 */
export const livekitCatalogue = defineCatalogue('livekit', {
  ...rows(
    'state',
    'warning',
    { signalReconnecting: 'signaling.reconnecting', reconnecting: 'ice.reconnecting' },
    { retrying: true },
  ),
  ...rows('disconnect', 'end-cause', {
    none: 'signaling.reconnectExhausted',
    UNKNOWN_REASON: 'call.dropped',
    CLIENT_INITIATED: 'call.ended',
    DUPLICATE_IDENTITY: 'signaling.joinedElsewhere',
    SERVER_SHUTDOWN: 'call.serviceError',
    PARTICIPANT_REMOVED: 'signaling.removed',
    ROOM_DELETED: 'call.endedByHost',
    STATE_MISMATCH: 'call.dropped',
    JOIN_FAILURE: 'signaling.unreachable',
    MIGRATION: 'call.dropped',
    SIGNAL_CLOSE: 'call.dropped',
    ROOM_CLOSED: 'call.ended',
    USER_UNAVAILABLE: 'call.noAnswer',
    USER_REJECTED: 'call.declined',
    SIP_TRUNK_FAILURE: 'call.serviceError',
    CONNECTION_TIMEOUT: 'call.dropped',
    MEDIA_FAILURE: 'call.dropped',
    AGENT_ERROR: 'call.serviceError',
  }),
  ...rows('connection', 'error-code', {
    NotAllowed: 'auth.invalidCredentials',
    ServerUnreachable: 'signaling.unreachable',
    InternalError: 'signaling.unreachable',
    Cancelled: 'signaling.closed',
    LeaveRequest: 'service.upstream',
    Timeout: 'signaling.unreachable',
    WebSocket: 'signaling.unreachable',
    ServiceNotFound: 'service.misconfigured',
  }),
  ...rows('media', 'error', {
    PermissionDenied: 'media.permissionDenied',
    NotFound: 'media.deviceNotFound',
    DeviceInUse: 'media.deviceInUse',
    Other: 'media.captureFailed',
    ended: 'media.captureEnded',
    interrupted: 'media.captureInterrupted',
    switched: 'media.deviceSwitched',
  }),
  ...rows('moderation', 'notification', {
    remoteMute: 'media.mutedByHost',
    permissionRevoked: 'media.mutedByHost',
  }),
  ...rows('quality', 'warning', {
    poor: 'quality.degraded',
    lost: 'quality.outboundStalled',
    remoteLost: 'media.remoteUnavailable',
    paused: 'quality.videoPaused',
  }),
  ...rows('playback', 'warning', { audio: 'media.playbackBlocked', video: 'media.playbackBlocked' }),
  ...rows('subscription', 'error-code', {
    SE_UNKNOWN: 'media.remoteUnavailable',
    SE_CODEC_UNSUPPORTED: 'media.remoteUnavailable',
    SE_TRACK_NOTFOUND: 'signaling.subscribeFailed',
  }),
  ...rows('encryption', 'error', {
    InvalidKey: 'media.encryptionMismatch',
    MissingKey: 'media.encryptionMismatch',
    InternalError: 'media.remoteUnavailable',
  }),
  ...rows('error', 'error-class', {
    DeviceUnsupportedError: 'media.screenShareUnavailable',
    TrackInvalidError: 'sdk.misuse',
    UnsupportedServer: 'service.misconfigured',
    UnexpectedConnectionState: 'sdk.misuse',
    NegotiationError: 'sdk.protocol',
    PublishTrackError: 'media.captureFailed',
    PublishDataError: 'message.notDelivered',
    SignalRequestError: 'message.notDelivered',
    DataStreamError: 'message.notDelivered',
    RpcError: 'message.notDelivered',
  }),
});

/** The full id of a code of this SDK. */
export type LivekitCodeId = CodeId<typeof livekitCatalogue>;
