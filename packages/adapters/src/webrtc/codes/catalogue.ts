import { defineCatalogue, type CodeId } from '@faultline/core';
import { mediaErrorConditions } from '../../kit/read/mediaError.ts';
import { rowsOf } from '../../kit/codes/rows.ts';
import { flowConditions } from '../../kit/media/flowEvents.ts';
import { sentConditions } from '../../kit/media/sentEvents.ts';
import { peerConditions } from '../../peer/peer.ts';

const rows = rowsOf('webrtc');

/**
 * Every code of this source. There is no SDK: codes are named after the state of the browser's own object, the close
 * code of the socket (RFC 6455 and its registry), the HTTP status of a refused offer, or the reason that the app gives.
 */
export const webrtcCatalogue = defineCatalogue('webrtc', {
  ...rows('peer', 'browser', {
    ...peerConditions,
    closed: 'call.ended',
    'closed-by-other': 'call.ended',
    cut: 'call.dropped',
  }),
  ...rows('track', 'browser', sentConditions),
  ...rows('flow', 'browser', flowConditions),
  ...rows('socket', 'socket-close', {
    'never-opened': 'signaling.unreachable',
    1000: 'signaling.disconnected',
    1001: 'signaling.serverRestarting',
    1002: 'signaling.disconnected',
    1003: 'signaling.disconnected',
    1005: 'signaling.disconnected',
    1006: 'signaling.disconnected',
    1007: 'signaling.disconnected',
    1008: 'signaling.disconnected',
    1009: 'signaling.disconnected',
    1011: 'signaling.disconnected',
    1012: 'signaling.serverRestarting',
    1013: 'signaling.disconnected',
    1015: 'signaling.disconnected',
  }),
  ...rows('end', 'end-cause', {
    hungUp: 'call.ended',
    busy: 'call.busy',
    declined: 'call.declined',
    noAnswer: 'call.noAnswer',
    unavailable: 'call.unavailable',
    notFound: 'call.numberNotFound',
    canceled: 'call.canceled',
    answeredElsewhere: 'call.answeredElsewhere',
    removed: 'call.endedByHost',
    limit: 'quota.duration',
    blocked: 'call.blocked',
    notAllowed: 'call.notAllowed',
    signIn: 'auth.required',
    incompatible: 'call.incompatible',
    serviceError: 'call.serviceError',
    network: 'call.networkFailed',
    dropped: 'call.dropped',
  }),
  ...rows('http', 'error-code', {
    400: 'call.setupFailed',
    401: 'auth.required',
    402: 'quota.credits',
    403: 'call.notAllowed',
    404: 'call.unavailable',
    406: 'call.incompatible',
    409: 'call.unavailable',
    410: 'call.unavailable',
    415: 'call.incompatible',
    422: 'call.incompatible',
    429: 'call.serviceError',
    500: 'call.serviceError',
    502: 'call.serviceError',
    503: 'call.serviceError',
    504: 'call.serviceError',
  }),
  ...rows('media', 'browser', mediaErrorConditions),
});

/** The full id of a code of this source. */
export type WebrtcCodeId = CodeId<typeof webrtcCatalogue>;
