import { webrtcSource } from '@faultline/adapters/webrtc';
import type { Phone } from '../page/phone.ts';
import { recorded } from '../page/recorded.ts';
import { switchSender, toggleSender } from '../page/sender.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { describeLocally, playRemote, storeOn, withMicrophone } from './media.ts';
import { plainPeer, plainSocket } from './plain.ts';
import type { Settings } from './settings.ts';
import words from './words.json';

interface Message {
  readonly type: 'offer' | 'answer' | 'bye' | 'absent';
  readonly from: string;
  readonly sdp?: string;
}

interface Call {
  readonly pc: RTCPeerConnection;
  readonly remote: string;
  /** What the other side has offered, until it is answered. */
  offer: Message | null;
}

/** Calls between two pages, which a WebSocket brings together. */
export function createSocketPhone({ port, id }: Settings): Phone {
  let socket: WebSocket | null = null;
  let call: Call | null = null;
  let last = '';
  const send = (to: string, message: object) => socket?.send(JSON.stringify({ to, ...message }));

  const source = webrtcSource({ ...recorded('webrtc'), reconnect: () => open() });
  const store = storeOn(source);

  const begin = (remote: string, direction: 'inbound' | 'outbound', offer: Message | null): Call => {
    const pc = source.track(new RTCPeerConnection(), { remote, direction });
    playRemote(pc);
    if (isStudio) plainPeer(pc);
    last = remote;
    return (call = { pc, remote, offer });
  };
  const sendLocal = async ({ pc, remote }: Call) => {
    const { type, sdp } = await describeLocally(pc);
    send(remote, { type, sdp });
  };
  const over = (reason: string) => {
    if (!call) return;
    source.ended(call.pc, { reason });
    call.pc.close();
    call = null;
  };
  const hear = async (message: Message) => {
    if (message.type === 'bye') over('hungUp');
    else if (message.type === 'absent') over('unavailable');
    else if (message.type === 'answer')
      await call?.pc.setRemoteDescription(message as RTCSessionDescriptionInit);
    else if (call) {
      // The path is made anew in a running call.
      await call.pc.setRemoteDescription(message as RTCSessionDescriptionInit);
      await sendLocal(call);
    } else begin(message.from, 'inbound', message);
  };
  function open() {
    socket = source.socket(new WebSocket(`ws://127.0.0.1:${port}/?id=${id}`));
    if (isStudio) plainSocket(socket);
    socket.addEventListener('message', ({ data }) => void hear(JSON.parse(String(data)) as Message));
  }
  open();

  const dial = (number: string) =>
    withMicrophone(source, async (track) => {
      const placed = begin(number, 'outbound', null);
      placed.pc.addTrack(track);
      await sendLocal(placed);
    });
  return {
    store,
    sourceId: source.id,
    connect: open,
    disconnect: () => socket?.close(),
    dial,
    firstNumber: id === 'ada' ? 'bob' : 'ada',
    redial: () => dial(last),
    answer: () =>
      withMicrophone(source, async (track) => {
        if (!call?.offer) return;
        const { pc, offer } = call;
        call.offer = null;
        await pc.setRemoteDescription(offer as RTCSessionDescriptionInit);
        pc.addTrack(track);
        await sendLocal(call);
      }),
    hangUp() {
      if (!call) return;
      send(call.remote, { type: 'bye' });
      call.pc.close();
      call = null;
    },
    toggleMute: () => toggleSender(call?.pc),
    switchMicrophone: (_, deviceId) => switchSender(call?.pc, deviceId),
    more: {
      [words.restartIce]() {
        if (!call) return;
        call.pc.restartIce();
        void sendLocal(call);
      },
    },
  };
}
