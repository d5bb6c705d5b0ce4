import { defineCatalogue, type CodeId } from '@faultline/core';
import { mediaErrorConditions } from '../../kit/read/mediaError.ts';
import { rowsOf } from '../../kit/codes/rows.ts';
import { sentConditions } from '../../kit/media/sentEvents.ts';
import { peerConditions } from '../../peer/peer.ts';

const rows = rowsOf('peerjs');

/**
 * Every code of `peerjs` 1.5.5: the types of the errors of a `Peer` and of its connections, how a call ended, what its
 * peer connection says, and what `getUserMedia` rejects with.
 */
export const peerjsCatalogue = defineCatalogue('peerjs', {
  ...rows('error', 'error', {
    'browser-incompatible': 'media.unsupportedBrowser',
    disconnected: 'signaling.disconnected',
    'invalid-id': 'service.misconfigured',
    'invalid-key': 'service.misconfigured',
    network: 'signaling.disconnected',
    'peer-unavailable': 'call.unavailable',
    'ssl-unavailable': 'service.misconfigured',
    'server-error': 'signaling.unreachable',
    'socket-error': 'signaling.disconnected',
    'socket-closed': 'signaling.disconnected',
    'unavailable-id': 'signaling.disconnected',
    webrtc: 'sdk.protocol',
  }),
  ...rows('state', 'warning', { disconnected: 'signaling.disconnected' }),
  ...rows('connection', 'error-code', {
    'negotiation-failed': 'call.dropped',
    'connection-closed': 'call.dropped',
    'not-open-yet': 'message.notDelivered',
    'message-too-big': 'message.notDelivered',
  }),
  ...rows('call', 'end-cause', { close: 'call.ended', LEAVE: 'call.dropped' }),
  ...rows('peer', 'browser', peerConditions),
  ...rows('track', 'browser', sentConditions),
  ...rows('media', 'browser', mediaErrorConditions),
});

/** The full id of a code of this SDK. */
export type PeerjsCodeId = CodeId<typeof peerjsCatalogue>;
