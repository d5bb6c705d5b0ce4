import type { types } from 'mediasoup-client';
import { describeLocally, playRemote } from './media.ts';

/** The server's end of a sending transport of mediasoup, as a peer connection of this page. */
export interface FarEnd {
  /** What a mediasoup server would tell about its end. */
  readonly parameters: Pick<types.TransportOptions, 'iceParameters' | 'iceCandidates' | 'dtlsParameters'>;
  /** Takes what the client sends. */
  accept(client: RTCPeerConnection): Promise<void>;
  close(): void;
}

const line = (sdp: string, name: string): string =>
  new RegExp(`^a=${name}:(.+)$`, 'm').exec(sdp)?.[1]?.trim() ?? '';

const candidatesOf = (sdp: string): types.IceCandidate[] =>
  [...sdp.matchAll(/^a=candidate:(\S+) 1 udp (\d+) (\S+) (\d+) typ host/gim)].map(
    ([, foundation = '', priority, ip = '', port]) => ({
      foundation,
      priority: Number(priority),
      address: ip,
      ip,
      protocol: 'udp',
      port: Number(port),
      type: 'host',
    }),
  );

/**
 * Makes the far end. No mediasoup server can be installed without its native worker: Chromium plays it.
 *
 * @param reroute gives the description with its candidates replaced by addresses of the path that can be cut
 */
export async function createFarEnd(reroute: (sdp: string) => Promise<string>): Promise<FarEnd> {
  const pc = new RTCPeerConnection();
  playRemote(pc);
  pc.addTransceiver('audio', { direction: 'recvonly' });
  const sdp = await reroute((await describeLocally(pc)).sdp);
  const [algorithm = '', value = ''] = line(sdp, 'fingerprint').split(' ');
  return {
    parameters: {
      iceParameters: { usernameFragment: line(sdp, 'ice-ufrag'), password: line(sdp, 'ice-pwd') },
      iceCandidates: candidatesOf(sdp),
      dtlsParameters: {
        role: 'auto',
        fingerprints: [{ algorithm: algorithm as types.FingerprintAlgorithm, value }],
      },
    },
    async accept(client) {
      const offer = client.localDescription?.sdp ?? '';
      // Without candidates of the client all packets go through the path, and the far end learns where they come from.
      const answer = offer.replace(/^a=candidate:.*\r?\n/gm, '').replace(/a=setup:\w+/g, 'a=setup:active');
      await pc.setRemoteDescription({ type: 'answer', sdp: answer });
    },
    close: () => pc.close(),
  };
}
