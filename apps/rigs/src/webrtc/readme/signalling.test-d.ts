import { webrtcSource } from '@faultline/adapters/webrtc';

export const source = webrtcSource({ reconnect: () => open() });

function open() {
  const socket = source.socket(new WebSocket('wss://example.org/signal'));
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as { type: string };
    if (message.type !== 'bye') return;
    source.ended(pc, { reason: 'hungUp' });
    pc.close();
  });
}
open();
export const pc = source.track(new RTCPeerConnection(), { remote: 'Ana', direction: 'outbound' });
