import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { RTCPeerConnection, RTCRtpCodecParameters, type RTCDataChannel } from 'werift';
import type { MediaPath } from '../../metered/server/mediaPath.ts';

/** A media server that takes an offer by HTTP, as WHIP does, and sends back the sound that it gets. */
export interface MediaServer {
  readonly port: number;
  /** Refuses offers with this status from now on; null takes them. */
  refuseWith(status: number | null): void;
  /** Sends an event on the data channel of every session, as soon as each is open. */
  tell(event: object): Promise<void>;
  /** Closes every session from its own side. */
  hangUp(): Promise<void>;
  stop(): Promise<void>;
}

const opus = new RTCRtpCodecParameters({ mimeType: 'audio/opus', clockRate: 48_000, channels: 2 });

const maxOfferBytes = 100_000;
const maxSessions = 20;
const ownPage = /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > maxOfferBytes) throw new RangeError('The offer is too long.');
  }
  return body;
}

/** Starts it on a free port of 127.0.0.1, for pages of this machine. */
export async function startMediaServer(media: MediaPath): Promise<MediaServer> {
  const sessions = new Set<RTCPeerConnection>();
  const channels = new Set<Promise<RTCDataChannel>>();
  let refusal: number | null = null;

  const answerTo = async (sdp: string): Promise<string> => {
    if (sessions.size >= maxSessions) throw new RangeError('There are too many sessions.');
    const pc = new RTCPeerConnection({ codecs: { audio: [opus] }, iceServers: [] });
    sessions.add(pc);
    if (sdp.includes('m=application'))
      channels.add(pc.onDataChannel.asPromise().then(([channel]) => channel));
    const transceiver = pc.addTransceiver('audio', { direction: 'sendrecv' });
    transceiver.onTrack.subscribe((track) => void transceiver.sender.replaceTrack(track));
    const offer = (await media.reroute({ sdp })) as { readonly sdp: string };
    await pc.setRemoteDescription({ type: 'offer', sdp: offer.sdp });
    await pc.setLocalDescription(await pc.createAnswer());
    const answer = (await media.reroute({ sdp: pc.localDescription?.sdp })) as { readonly sdp: string };
    return answer.sdp;
  };

  const server = createServer((request, response) => {
    const { origin = '' } = request.headers;
    if (!ownPage.test(origin)) return void response.writeHead(403).end();
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (refusal !== null) return void response.writeHead(refusal).end();
    bodyOf(request)
      .then(answerTo)
      .then(
        (sdp) => response.writeHead(201, { 'content-type': 'application/sdp' }).end(sdp),
        () => response.writeHead(400).end(),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hangUp = async () => {
    for (const pc of sessions) await pc.close();
    sessions.clear();
    channels.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    refuseWith(status) {
      refusal = status;
    },
    async tell(event) {
      for (const channel of await Promise.all(channels)) channel.send(JSON.stringify(event));
    },
    hangUp,
    async stop() {
      await hangUp();
      server.closeAllConnections();
      server.close();
    },
  };
}
