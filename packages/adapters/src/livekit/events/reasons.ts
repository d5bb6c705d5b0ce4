/** `DisconnectReason` of `@livekit/protocol` 1.52.1, by number. */
export const disconnectReasons = [
  'UNKNOWN_REASON',
  'CLIENT_INITIATED',
  'DUPLICATE_IDENTITY',
  'SERVER_SHUTDOWN',
  'PARTICIPANT_REMOVED',
  'ROOM_DELETED',
  'STATE_MISMATCH',
  'JOIN_FAILURE',
  'MIGRATION',
  'SIGNAL_CLOSE',
  'ROOM_CLOSED',
  'USER_UNAVAILABLE',
  'USER_REJECTED',
  'SIP_TRUNK_FAILURE',
  'CONNECTION_TIMEOUT',
  'MEDIA_FAILURE',
  'AGENT_ERROR',
] as const;

/** `ConnectionErrorReason` by number (2.23.0). */
export const connectionReasons = [
  'NotAllowed',
  'ServerUnreachable',
  'InternalError',
  'Cancelled',
  'LeaveRequest',
  'Timeout',
  'WebSocket',
  'ServiceNotFound',
] as const;

/** `SubscriptionError` of the protocol, by number. */
export const subscriptionErrors = ['SE_UNKNOWN', 'SE_CODEC_UNSUPPORTED', 'SE_TRACK_NOTFOUND'] as const;

/** `CryptorErrorReason` by number. */
export const encryptionReasons = ['InvalidKey', 'MissingKey', 'InternalError'] as const;
