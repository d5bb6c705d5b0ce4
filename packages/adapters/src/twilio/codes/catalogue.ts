import {
  defineCatalogue,
  type CatalogueEntry,
  type CodeId,
  type CodeKind,
  type ConditionId,
} from '@faultline/core';
import { soundConditions } from '../../kit/media/callMedia.ts';
import { sentConditions } from '../../kit/media/sentEvents.ts';

/** A name, if the code itself is none, and a condition. */
type Row = readonly [name: string, condition: ConditionId];

const rows = <Prefix extends string, Code extends string | number>(
  prefix: Prefix,
  kind: CodeKind,
  table: Readonly<Record<Code, Row | ConditionId>>,
) =>
  Object.fromEntries(
    Object.entries<Row | ConditionId>(table).map(([code, row]) => {
      const [name, condition] = typeof row === 'string' ? [code, row] : row;
      return [`twilio/${prefix}${code}`, { kind, name, condition, since: '2.18.5' }];
    }),
  ) as Record<`twilio/${Prefix}${Code}`, CatalogueEntry>;

/**
 * Every code of `@twilio/voice-sdk` 2.18.5: its three classes of misuse, its warnings, and the events that mean trouble
 * although they carry no code; and every error that the service has by `@twilio/voice-errors` 1.7.0, of which the SDK
 * knows 39 by name. A code has the meaning that it has for a call, or without one.
 */
export const twilioCatalogue = defineCatalogue('twilio', {
  ...rows('', 'error', {
    13214: ['InvalidCallerIdError', 'service.misconfigured'],
    13224: ['InvalidPhoneNumberError', 'call.invalidTarget'],
    20101: ['AccessTokenInvalid', 'auth.invalidCredentials'],
    20102: ['AccessTokenHeaderInvalid', 'auth.invalidCredentials'],
    20103: ['AccessTokenIssuerInvalid', 'auth.invalidCredentials'],
    20104: ['AccessTokenExpired', 'auth.expired'],
    20105: ['AccessTokenNotYetValid', 'auth.invalidCredentials'],
    20106: ['AccessTokenGrantsInvalid', 'auth.invalidCredentials'],
    20107: ['AccessTokenSignatureInvalid', 'auth.invalidCredentials'],
    20151: ['AuthenticationFailed', 'auth.loginFailed'],
    20157: ['ExpirationTimeExceedsMaxTimeAllowed', 'auth.invalidCredentials'],
    20403: ['Forbidden', 'auth.notAuthorized'],
    21218: ['InvalidApplicationSid', 'service.misconfigured'],
    31000: ['UnknownError', 'sdk.unknown'],
    31001: ['ApplicationNotFoundError', 'service.misconfigured'],
    31002: ['ConnectionDeclinedError', 'call.notAllowed'],
    31003: ['ConnectionTimeoutError', 'call.serviceError'],
    31005: ['ConnectionError', 'signaling.reconnecting'],
    31008: ['CallCancelledError', 'call.missed'],
    31009: ['TransportError', 'signaling.reconnecting'],
    31100: ['MalformedRequestError', 'service.misconfigured'],
    31101: ['MissingParameterArrayError', 'service.misconfigured'],
    31102: ['AuthorizationTokenMissingError', 'auth.required'],
    31103: ['MaxParameterLengthExceededError', 'service.misconfigured'],
    31104: ['InvalidBridgeTokenError', 'service.misconfigured'],
    31105: ['InvalidClientNameError', 'service.misconfigured'],
    31107: ['ReconnectParameterInvalidError', 'call.notReattached'],
    31201: ['AuthorizationError', 'auth.loginFailed'],
    31202: ['AccessTokenSignatureValidationFailed', 'auth.invalidCredentials'],
    31203: ['NoValidAccountError', 'auth.notAuthorized'],
    31204: ['InvalidJWTTokenError', 'auth.invalidCredentials'],
    31205: ['JWTTokenExpiredError', 'auth.expired'],
    31206: ['RateExceededError', 'quota.rate'],
    31207: ['JWTTokenExpirationTooLongError', 'auth.invalidCredentials'],
    31209: ['ReconnectAttemptError', 'call.notReattached'],
    31210: ['CallMessageEventTypeInvalidError', 'message.notDelivered'],
    31211: ['CallMessageUnexpectedStateError', 'message.notDelivered'],
    31212: ['PayloadSizeExceededError', 'message.notDelivered'],
    31301: ['RegistrationError', 'signaling.notRegistered'],
    31302: ['UnsupportedCancelMessageError', 'sdk.misuse'],
    31400: ['BadRequest', 'call.serviceError'],
    31401: ['PermissionDeniedError', 'media.permissionDenied'],
    31402: ['AcquisitionFailedError', 'media.captureFailed'],
    31403: ['Forbidden', 'call.notAllowed'],
    31404: ['NotFound', 'call.numberNotFound'],
    31408: ['RequestTimeout', 'call.unavailable'],
    31409: ['Conflict', 'call.serviceError'],
    31426: ['UpgradeRequired', 'service.misconfigured'],
    31429: ['TooManyRequests', 'quota.rate'],
    31480: ['TemporarilyUnavailable', 'call.unavailable'],
    31481: ['CallTransactionDoesNotExist', 'call.serviceError'],
    31484: ['AddressIncomplete', 'call.addressIncomplete'],
    31486: ['BusyHere', 'call.busy'],
    31487: ['RequestTerminated', 'call.noAnswer'],
    31500: ['InternalServerError', 'call.serviceError'],
    31502: ['BadGateway', 'call.serviceError'],
    31503: ['ServiceUnavailable', 'call.serviceError'],
    31504: ['GatewayTimeout', 'call.serviceError'],
    31530: ['DNSResolutionError', 'call.serviceError'],
    31600: ['BusyEverywhere', 'call.busy'],
    31603: ['Decline', 'call.declined'],
    31604: ['DoesNotExistAnywhere', 'call.numberNotFound'],
    51007: ['AccessTokenRejected', 'auth.invalidCredentials'],
    53000: ['ConnectionError', 'sdk.unknown'],
    53001: ['ConnectionDisconnected', 'signaling.reconnecting'],
    53400: ['ClientLocalDescFailed', 'call.setupFailed'],
    53401: ['ServerLocalDescFailed', 'call.serviceError'],
    53402: ['ClientRemoteDescFailed', 'call.incompatible'],
    53403: ['ServerRemoteDescFailed', 'call.setupFailed'],
    53404: ['NoSupportedCodec', 'call.incompatible'],
    53405: ['ConnectionError', 'ice.failed'],
    53407: ['MediaDtlsTransportFailedError', 'ice.failed'],
  }),
  ...rows('', 'error-class', {
    InvalidArgumentError: 'sdk.misuse',
    InvalidStateError: 'sdk.misuse',
    NotSupportedError: 'media.unsupportedBrowser',
  }),
  ...rows('warning/', 'warning', {
    'high-rtt': 'quality.degraded',
    'high-jitter': 'quality.degraded',
    'high-packet-loss': 'quality.degraded',
    'high-packets-lost-fraction': 'quality.degraded',
    'low-mos': 'quality.degraded',
    'low-bytes-received': 'quality.inboundStalled',
    'low-bytes-sent': 'quality.outboundStalled',
    'constant-audio-input-level': 'media.microphoneSilent',
    'ice-connectivity-lost': 'ice.reconnecting',
  }),
  ...rows('device/', 'notification', {
    unregistered: 'signaling.reconnecting',
    tokenWillExpire: 'auth.expiringSoon',
  }),
  ...rows('stream/', 'notification', { close: 'signaling.disconnected' }),
  ...rows('peer/', 'browser', soundConditions),
  ...rows('track/', 'browser', sentConditions),
  ...rows('call/', 'end-cause', {
    disconnect: 'call.ended',
    cancel: 'call.missed',
    reject: 'call.canceled',
    transportClose: 'call.dropped',
  }),
});

/** The id of every Twilio code in the catalogue. */
export type TwilioCodeId = CodeId<typeof twilioCatalogue>;
