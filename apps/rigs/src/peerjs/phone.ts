import { browserSource } from '@faultline/adapters/browser';
import { peerjsSource } from '@faultline/adapters/peerjs';
import { createCallStore } from '@faultline/core';
import { Peer, type MediaConnection } from 'peerjs';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { switchSender } from '../page/sender.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainPeer, plainPeerCall } from './plain.ts';
import type { Settings } from './settings.ts';

/** A peer of the real SDK, which connects as soon as it is made, and a store on it. */
export function createPhone({ port, id, key, blocked }: Settings): Phone {
  const options = {
    host: '127.0.0.1',
    port,
    key,
    config: { iceServers: [], ...(blocked && { iceTransportPolicy: 'relay' }) },
  };
  const peer = id === null ? new Peer(options) : new Peer(id, options);
  const calls = new Map<string, MediaConnection>();
  const source = peerjsSource(peer, recorded('peerjs'));
  const store = createCallStore(watched(source, browserSource({ devices: ['microphone'] })));
  store.connect();
  if (isStudio) plainPeer(peer);
  let last = '';

  const play = (call: MediaConnection) => {
    calls.set(call.connectionId, call);
    if (isStudio) plainPeerCall(call);
    call.on('stream', (sound) => {
      const element = document.getElementById('remote-sound');
      if (element instanceof HTMLAudioElement) element.srcObject = sound;
    });
  };
  peer.on('call', (call) => {
    last = call.peer;
    play(call);
  });
  const withMicrophone = (use: (stream: MediaStream) => void) =>
    void navigator.mediaDevices.getUserMedia({ audio: true }).then(use, (error: unknown) => {
      plain.failed(error);
      source.report(error, 'microphone');
    });
  const dial = (number: string) => {
    last = number;
    withMicrophone((stream) => {
      const call = source.track(peer.call(number, stream) as MediaConnection | undefined);
      if (call) play(call);
    });
  };
  return {
    store,
    sourceId: source.id,
    connect() {
      if (peer.disconnected && !peer.destroyed) peer.reconnect();
    },
    disconnect: () => peer.disconnect(),
    dial,
    firstNumber: 'bob',
    redial: () => dial(last),
    answer: (callId) => withMicrophone((stream) => calls.get(callId)?.answer(stream)),
    hangUp: (callId) => calls.get(callId)?.close(),
    toggleMute(callId) {
      const [track] = (calls.get(callId)?.localStream as MediaStream | null)?.getAudioTracks() ?? [];
      if (track) track.enabled = !track.enabled;
      return track?.enabled === false;
    },
    switchMicrophone: (callId, deviceId) => switchSender(calls.get(callId)?.peerConnection, deviceId),
  };
}
