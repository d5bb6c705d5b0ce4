import { webrtcSource } from '@faultline/adapters/webrtc';
import type { Transport } from 'mediasoup-client/types';

export const source = webrtcSource();

export const watch = (transport: Transport) =>
  source.track(() => (transport.handler as unknown as { _pc?: RTCPeerConnection })._pc, {
    remote: 'Standup',
  });
