import { webrtcSource } from '@faultline/adapters/webrtc';

export const source = webrtcSource();

export function talk(microphone: MediaStreamTrack) {
  const pc = source.track(new RTCPeerConnection(), { remote: 'the assistant', direction: 'outbound' });
  pc.addTrack(microphone);
  const events = pc.createDataChannel('events');
  events.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as { type: string };
    if (event.type === 'session.ended') source.ended(pc, { reason: 'hungUp', by: 'service' });
    if (event.type === 'session.limit') source.ended(pc, { reason: 'limit' });
  });
  return pc; // offer and answer as for WHIP
}
