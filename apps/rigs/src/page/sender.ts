/**
 * Sends another microphone in the place of the one that a peer connection sends now. For SDKs that leave the device to the
 * app.
 *
 * @throws DOMException when the browser does not give the microphone.
 */
export async function switchSender(peer: RTCPeerConnection | undefined, deviceId: string): Promise<void> {
  const sender = peer?.getSenders().find(({ track }) => track?.kind === 'audio');
  if (!sender) throw new Error('Nothing is sent yet.');
  const fresh = await microphone(deviceId);
  const old = sender.track;
  fresh.enabled = old?.enabled ?? true;
  await sender.replaceTrack(fresh);
  old?.stop();
}

/** Opens one microphone. */
export async function microphone(deviceId: string): Promise<MediaStreamTrack> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { deviceId: { exact: deviceId } } });
  const [track] = stream.getAudioTracks();
  if (!track) throw new Error('The browser gave no sound.');
  return track;
}

/** Mutes or unmutes what a peer connection sends; returns whether it is muted now. */
export function toggleSender(peer: RTCPeerConnection | undefined): boolean {
  const tracks = peer?.getSenders().flatMap(({ track }) => (track?.kind === 'audio' ? [track] : [])) ?? [];
  const isMuted = tracks.some(({ enabled }) => enabled);
  for (const track of tracks) track.enabled = !isMuted;
  return tracks.length > 0 && isMuted;
}
