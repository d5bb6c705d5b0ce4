import { webrtcSource } from '@faultline/adapters/webrtc';

export const source = webrtcSource();

export async function publish(url: string, stream: MediaStream) {
  const pc = source.track(new RTCPeerConnection(), { remote: 'Studio', direction: 'outbound' });
  for (const track of stream.getTracks()) pc.addTrack(track, stream);
  await pc.setLocalDescription();
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/sdp' },
    body: pc.localDescription?.sdp ?? '',
  };
  const response = await fetch(url, request).catch(() => null);
  if (!response?.ok) {
    source.ended(pc, response ? { status: response.status } : { reason: 'network' });
    pc.close();
    return;
  }
  await pc.setRemoteDescription({ type: 'answer', sdp: await response.text() });
}
