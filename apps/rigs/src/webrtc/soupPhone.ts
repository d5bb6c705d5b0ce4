import { webrtcSource } from '@faultline/adapters/webrtc';
import { Device, type types } from 'mediasoup-client';
import type { Phone } from '../page/phone.ts';
import { recorded } from '../page/recorded.ts';
import { createFarEnd, type FarEnd } from './farEnd.ts';
import { storeOn, withMicrophone } from './media.ts';
import type { Settings } from './settings.ts';
import words from './words.json';

const routerRtpCapabilities: types.RtpCapabilities = {
  codecs: [
    {
      kind: 'audio',
      mimeType: 'audio/opus',
      preferredPayloadType: 111,
      clockRate: 48_000,
      channels: 2,
      parameters: {},
      rtcpFeedback: [],
    },
  ],
};

/** The peer connection that the handler of a transport holds. */
const peerOf = (transport: types.Transport): RTCPeerConnection | undefined =>
  (transport.handler as unknown as { readonly _pc?: RTCPeerConnection })._pc;

/** Sends with mediasoup-client. The relay is its signalling, and sends the page's own description back to it. */
export function createSoupPhone({ port, id }: Settings): Phone {
  let far: FarEnd | null = null;
  let call: {
    readonly transport: types.Transport;
    readonly peer: () => RTCPeerConnection | undefined;
  } | null = null;
  let last = '';
  let socket: WebSocket;
  const source = webrtcSource({ ...recorded('webrtc'), reconnect: () => open() });
  const store = storeOn(source);
  const open = () => void (socket = source.socket(new WebSocket(`ws://127.0.0.1:${port}/?id=${id}`)));
  open();

  const reroute = (sdp: string) =>
    new Promise<string>((resolve) => {
      socket.addEventListener(
        'message',
        ({ data }) => resolve((JSON.parse(String(data)) as { readonly sdp: string }).sdp),
        { once: true },
      );
      socket.send(JSON.stringify({ to: id, sdp }));
    });
  const dial = (number: string) => {
    last = number;
    withMicrophone(source, async (track) => {
      const end = (far = await createFarEnd(reroute));
      const device = new Device();
      await device.load({ routerRtpCapabilities });
      const transport = device.createSendTransport({ id: 'send', ...end.parameters });
      const peer = source.track(() => peerOf(transport), { remote: number, direction: 'outbound' });
      call = { transport, peer };
      transport.on('connect', (_, done) => done());
      transport.on('produce', (_, done, failed) => {
        const client = peer();
        if (!client) return failed(new Error('The transport has no peer connection.'));
        end.accept(client).then(() => done({ id: 'microphone' }), failed);
      });
      await transport.produce({ track, stopTracks: false });
    });
  };
  return {
    store,
    sourceId: source.id,
    connect: open,
    disconnect: () => socket.close(),
    dial,
    redial: () => dial(last),
    hangUp: () => call?.transport.close(),
    more: {
      [words.leave]: () => far?.close(),
    },
  };
}
