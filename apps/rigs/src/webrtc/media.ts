import { browserSource } from '@faultline/adapters/browser';
import type { WebrtcSource } from '@faultline/adapters/webrtc';
import { createCallStore, type CallStore } from '@faultline/core';
import { plain } from '../page/plain/plainScreen.ts';
import { watched } from '../page/watch/watched.ts';

/** A store on a source of peer connections, connected. */
export function storeOn(source: WebrtcSource): CallStore {
  const store = createCallStore(watched(source, browserSource({ devices: ['microphone'] })));
  store.connect();
  return store;
}

/** Opens the microphone, or tells why not. */
export const withMicrophone = (
  source: WebrtcSource,
  use: (track: MediaStreamTrack) => Promise<unknown>,
): void =>
  void navigator.mediaDevices.getUserMedia({ audio: true }).then(
    (stream) => Promise.all(stream.getAudioTracks().map(use)),
    (error: unknown) => {
      plain.failed(error);
      source.report(error, 'microphone');
    },
  );

/** Plays what the other side sends. */
export const playRemote = (pc: RTCPeerConnection): void =>
  pc.addEventListener('track', ({ track }) => {
    const element = document.getElementById('remote-sound');
    if (element instanceof HTMLAudioElement) element.srcObject = new MediaStream([track]);
  });

/** Makes the local description, with all candidates in it. */
export async function describeLocally(pc: RTCPeerConnection): Promise<RTCSessionDescription> {
  await pc.setLocalDescription();
  if (pc.iceGatheringState !== 'complete')
    await new Promise<void>((resolve) =>
      pc.addEventListener('icegatheringstatechange', () => {
        if (pc.iceGatheringState === 'complete') resolve();
      }),
    );
  return pc.localDescription as RTCSessionDescription;
}
