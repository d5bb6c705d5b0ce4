import {
  defineCatalogue,
  type CatalogueEntry,
  type CodeId,
  type CodeKind,
  type ConditionId,
} from '@faultline/core';
import { aliases } from '../events/aliases.ts';

/** The words of a text. */
type Words<S extends string, Found = never> = S extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | S;
type Before<S extends string> = S extends `${infer Code}:${string}` ? Code : S;
type ByCondition = Readonly<Partial<Record<ConditionId, string>>>;
type WordsOf<Table extends ByCondition> = Words<Extract<Table[keyof Table], string>>;

/**
 * The error names of the reference document and of the 2.35.2 bundle, without their `OT_`, by their meaning unless
 * their method changes it.
 */
const errors = {
  'auth.invalidCredentials': 'AUTHENTICATION_ERROR',
  'auth.accountSuspended': 'API_KEY_DISABLED',
  'auth.notAuthorized': 'TERMS_OF_SERVICE_FAILURE',
  'auth.actionNotPermitted': 'PERMISSION_DENIED',
  'quota.connections': 'CONNECTION_LIMIT_EXCEEDED',
  'quota.streams': 'STREAM_LIMIT_EXCEEDED',
  'quota.rate': 'RATE_LIMIT_EXCEEDED',
  'service.notFound': 'INVALID_SESSION_ID',
  'service.upstream':
    'BADLY_FORMED_RESPONSE EMPTY_RESPONSE_BODY INVALID_HTTP_STATUS UNEXPECTED_HTTP_STATUS UNKNOWN_HTTP_ERROR UNEXPECTED_ERROR_CODE UNEXPECTED_SERVER_RESPONSE',
  'signaling.unreachable':
    'CONNECT_FAILED XDOMAIN_OR_PARSING_ERROR SOCKET_CLOSE_ABNORMAL SOCKET_CLOSE_CONNECT_EXCEPTION SOCKET_CLOSE_CONNECTIVITY_LOSS SOCKET_CLOSE_FALLBACK_CODE SOCKET_CLOSE_GOING_AWAY SOCKET_CLOSE_INCONSISTENT_DATA SOCKET_CLOSE_NO_STATUS SOCKET_CLOSE_POLICY_VIOLATION SOCKET_CLOSE_PROTOCOL_ERROR SOCKET_CLOSE_TIMEOUT SOCKET_CLOSE_TOO_LARGE SOCKET_CLOSE_UNEXPECTED_CONDITION SOCKET_CLOSE_UNSUPPORTED',
  'call.setupFailed':
    'CREATE_PEER_CONNECTION_FAILED SET_REMOTE_DESCRIPTION_FAILED FAILED_SET_CONFIGURATION STREAM_CREATE_FAILED TIMEOUT',
  'call.canceled': 'CANCEL',
  'call.closedDuringSetup': 'STREAM_DESTROYED STREAM_NOT_FOUND',
  'ice.failed': 'ICE_WORKFLOW_FAILED',
  'media.permissionDenied': 'USER_MEDIA_ACCESS_DENIED',
  'media.deviceNotFound': 'NO_DEVICES_FOUND',
  'media.deviceInUse': 'HARDWARE_UNAVAILABLE',
  'media.constraintsUnsatisfied': 'CONSTRAINTS_NOT_SATISFIED',
  'media.captureFailed': 'CHROME_MICROPHONE_ACQUISITION_ERROR UNABLE_TO_CAPTURE_MEDIA',
  'media.captureEnded': 'MEDIA_ENDED',
  'media.unsupportedBrowser': 'UNSUPPORTED_BROWSER NOT_SUPPORTED',
  'media.playbackFailed':
    'MEDIA_ERR_ABORTED MEDIA_ERR_DECODE MEDIA_ERR_NETWORK MEDIA_ERR_SRC_NOT_SUPPORTED UNABLE_TO_SUBSCRIBE DISCONNECTED',
  'media.screenShareUnavailable':
    'SCREEN_SHARING_NOT_SUPPORTED SCREEN_SHARING_EXTENSION_NOT_REGISTERED SCREEN_SHARING_EXTENSION_NOT_INSTALLED UNABLE_TO_CAPTURE_SCREEN',
  'media.trackReplaceFailed': 'INVALID_VIDEO_SOURCE SET_VIDEO_SOURCE_FAILURE',
  'media.outputUnavailable': 'INVALID_AUDIO_OUTPUT_SOURCE REQUESTED_DEVICE_PERMISSION_DENIED',
  'media.encryptionMismatch': 'INVALID_ENCRYPTION_SECRET',
  'message.notDelivered': 'NOT_FOUND',
  'sdk.diagnosticsFailed':
    'HTTP_ERROR REPORT_ISSUE_FAILED PEER_CONNECTION_NOT_CONNECTED GET_RTC_STATS_REPORT_NOT_SUPPORTED UNABLE_TO_ACCESS_MEDIA_ENGINE',
  'sdk.misuse':
    'INVALID_PARAMETER NOT_CONNECTED NO_VALID_CONSTRAINTS PROXY_URL_ALREADY_SET_ERROR SET_PROXY_URL_TIMING_ERROR SOCKET_ALREADY_CONNECTED_CONNECTING',
} as const satisfies ByCondition;

/** Two names that the document has without `OT_`; the bundle only has them with it. */
const unprefixed = { 'sdk.misuse': 'PROXY_URL_ALREADY_SET_ERROR SET_PROXY_URL_TIMING_ERROR' } as const;

/** Deprecated numbers that several names share, or that have no name; with the bundle's own term for them. */
const numbers = {
  'signaling.unreachable': '1006:CONNECT_FAILED 1007:CONNECT_REJECTED 1008:CONNECTION_TIMEOUT',
  'signaling.reconnectExhausted': '4020:SESSION_DISCONNECTED',
  'service.upstream': '1014:API_RESPONSE_FAILURE 2001:UNEXPECTED_SERVER_RESPONSE',
  'call.setupFailed': '1013:P2P_CONNECTION_FAILED 1500:UNABLE_TO_PUBLISH',
  'media.playbackFailed': '0009:MEDIA_SOURCE 0011:DECODING 1501:UNABLE_TO_SUBSCRIBE 1600:SUBSCRIBER_ERROR',
  'media.unsupportedBrowser': '1502:UNSUPPORTED_VIDEO_CODEC',
  'message.notDelivered': '404:NO_SUCH_CONNECTION 413:SIGNAL_TOO_LONG 500:SIGNAL_NOT_CONNECTED',
  'sdk.internal': '2000:JS_EXCEPTION',
  'sdk.misuse': '400:INVALID_SIGNAL',
} as const satisfies ByCondition;

/** Events that mean trouble, as `object.event`. */
const events = {
  'signaling.reconnecting': 'session.sessionReconnecting',
  'quality.deviceOverloaded': 'session.cpuPerformanceChanged',
  'media.mutedByHost': 'publisher.muteForced',
  'media.permissionDenied': 'publisher.accessDenied',
  'media.permissionPending': 'publisher.accessDialogOpened',
  'media.captureEnded': 'publisher.mediaStopped',
  'media.playbackBlocked': 'subscriber.audioBlocked',
  'media.remoteUnavailable': 'subscriber.disconnected subscriber.codecNotSupported',
  'media.encryptionMismatch': 'subscriber.encryptionSecretMismatch',
  'quality.videoPaused': 'publisher.videoDisabled subscriber.videoDisabled',
  'quality.degraded':
    'publisher.videoDisableWarning publisher.networkConditionChanged publisher.videoQualityChanged subscriber.videoDisableWarning subscriber.networkConditionChanged subscriber.videoQualityChanged subscriber.qualityScoreChanged',
} as const satisfies ByCondition;

/** Reasons for which a session or a stream ends. */
const reasons = {
  'call.ended': 'clientDisconnected unpublished Unsubscribe mediaStopped',
  'signaling.removed': 'forceDisconnected',
  'signaling.reconnectExhausted': 'networkDisconnected',
  'signaling.disconnected': 'serverRotation',
  'service.idleTimeout': 'mediaIdle',
  'media.mutedByHost': 'forceUnpublished',
  // Sent as `peerConnection is disconnected`.
  'ice.failed': 'peerConnectionDisconnected',
} as const satisfies ByCondition;

/** What is known of a device by its own track. */
const tracks = {
  'media.captureInterrupted': 'interrupted',
  'media.deviceSwitched': 'switched',
} as const satisfies ByCondition;

type OpentokId =
  | `opentok/OT_${WordsOf<typeof errors>}`
  | `opentok/${WordsOf<typeof unprefixed>}`
  | `opentok/code/${Before<Words<typeof aliases> | WordsOf<typeof numbers>>}`
  | `opentok/event/${WordsOf<typeof events>}`
  | `opentok/reason/${WordsOf<typeof reasons>}`
  | `opentok/track/${WordsOf<typeof tracks>}`;

const rows = new Map<string, CatalogueEntry>();

function add(kind: CodeKind, prefix: string, table: ByCondition, namePrefix = ''): void {
  for (const [condition, words] of Object.entries(table) as [ConditionId, string][])
    for (const word of words.split(' ')) {
      const [code, name = code] = word.split(':');
      rows.set(`opentok/${prefix}${code}`, {
        kind,
        name: namePrefix + name,
        condition,
        since: '2.35.2',
        ...(condition === 'quota.rate' && { clears: 'repeat' as const }),
        ...(/^(service\.upstream|quota\.)/.test(condition) && { retrying: false }),
        ...(/^(networkD|serverR|4020)/.test(word) && { endsCalls: true }),
      });
    }
}

add('error', 'OT_', errors, 'OT_');
add('error', '', unprefixed);
for (const alias of aliases.split(' ')) {
  const name = `OT_${alias.slice(5)}`;
  const condition = rows.get(`opentok/${name}`)?.condition;
  if (condition) add('numeric-code', 'code/', { [condition]: `${alias.slice(0, 5)}${name}` });
}
add('numeric-code', 'code/', numbers);
add('notification', 'event/', events);
add('end-cause', 'reason/', reasons);
add('browser', 'track/', tracks);

/**
 * Every error name and number of the reference document and of `@opentok/client` 2.35.2, with the events and end reasons
 * that mean trouble. Numbers are deprecated aliases: the name of an error decides where it has one.
 */
export const opentokCatalogue = defineCatalogue<OpentokId>(
  'opentok',
  Object.fromEntries(rows) as Record<OpentokId, CatalogueEntry>,
);

/** The id of every OpenTok code in the catalogue. */
export type OpentokCodeId = CodeId<typeof opentokCatalogue>;
