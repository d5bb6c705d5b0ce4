import type { RemoteParty } from '../remoteParty.ts';

/** A tone instead of a microphone, so that the other end needs no permission. */
function tone(): MediaStreamTrack {
  const context = new AudioContext();
  const oscillator = context.createOscillator();
  const out = context.createMediaStreamDestination();
  oscillator.connect(out);
  oscillator.start();
  return out.stream.getAudioTracks()[0] as MediaStreamTrack;
}

const gathered = (peer: RTCPeerConnection) =>
  new Promise<string>((resolve) => {
    const look = () => {
      if (peer.iceGatheringState !== 'complete') return;
      peer.removeEventListener('icegatheringstatechange', look);
      resolve(peer.localDescription?.sdp ?? '');
    };
    peer.addEventListener('icegatheringstatechange', look);
    look();
  });

/** The other end of every call, as real peer connections in this very page. */
function createRemoteParty(): RemoteParty {
  const peers = new Map<string, RTCPeerConnection>();
  const fresh = (callId: string) => {
    peers.get(callId)?.close();
    const peer = new RTCPeerConnection();
    peer.addTrack(tone());
    peers.set(callId, peer);
    return peer;
  };
  return {
    async answer(callId, sdp) {
      const known = peers.get(callId);
      const peer = known ?? fresh(callId);
      await peer.setRemoteDescription({ type: 'offer', sdp });
      await peer.setLocalDescription();
      return gathered(peer);
    },
    async offer(callId) {
      const peer = fresh(callId);
      await peer.setLocalDescription(await peer.createOffer());
      return gathered(peer);
    },
    async accept(callId, sdp) {
      await peers.get(callId)?.setRemoteDescription({ type: 'answer', sdp });
    },
    hangUp(callId) {
      peers.get(callId)?.close();
      peers.delete(callId);
      return Promise.resolve();
    },
  };
}

interface Request {
  readonly id: number;
  readonly does: keyof RemoteParty;
  readonly callId: string;
  readonly sdp: string;
}

/** Lends the remote party of this page to the gateway, which has no media of its own. */
export function lendRemoteParty(url: string): WebSocket {
  const party = createRemoteParty();
  const socket = new WebSocket(url);
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { id, does, callId, sdp } = JSON.parse(data) as Request;
    party[does](callId, sdp).then(
      (result) => socket.send(JSON.stringify({ id, result })),
      (error: unknown) => socket.send(JSON.stringify({ id, error: String(error) })),
    );
  });
  return socket;
}
