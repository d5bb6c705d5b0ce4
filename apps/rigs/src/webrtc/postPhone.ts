import { webrtcSource } from '@faultline/adapters/webrtc';
import type { Phone } from '../page/phone.ts';
import { recorded } from '../page/recorded.ts';
import { describeLocally, playRemote, storeOn, withMicrophone } from './media.ts';
import type { Settings } from './settings.ts';

/** Posts an offer by HTTP: WHIP, or an assistant that also tells its events on a data channel. */
export function createPostPhone({ kind, httpPort }: Settings): Phone {
  let pc: RTCPeerConnection | null = null;
  let last = '';
  const source = webrtcSource(recorded('webrtc'));
  const store = storeOn(source);

  const hearEvents = (session: RTCPeerConnection) =>
    session.createDataChannel('events').addEventListener('message', ({ data }) => {
      const event = JSON.parse(String(data)) as { readonly type: string };
      if (event.type === 'session.ended') source.ended(session, { reason: 'hungUp', by: 'service' });
      if (event.type === 'session.limit') source.ended(session, { reason: 'limit' });
    });
  const dial = (number: string) => {
    last = number;
    withMicrophone(source, async (track) => {
      const session = source.track(new RTCPeerConnection(), { remote: number, direction: 'outbound' });
      pc = session;
      playRemote(session);
      session.addTrack(track);
      if (kind === 'agent') hearEvents(session);
      const { sdp: body } = await describeLocally(session);
      const headers = { 'Content-Type': 'application/sdp' };
      const response = await fetch(`http://127.0.0.1:${httpPort}/whip`, {
        method: 'POST',
        headers,
        body,
      }).catch(() => null);
      if (response?.ok) return session.setRemoteDescription({ type: 'answer', sdp: await response.text() });
      source.ended(session, response ? { status: response.status } : { reason: 'network' });
      session.close();
    });
  };
  return {
    store,
    sourceId: source.id,
    connect: () => undefined,
    disconnect: () => undefined,
    dial,
    redial: () => dial(last),
    hangUp: () => pc?.close(),
  };
}
