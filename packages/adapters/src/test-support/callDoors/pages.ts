import { ofMedia, type CallDoor, type Play } from './door.ts';

const webrtcSocket = (play: Play) => {
  play('socket', { readyState: 0 });
  play('socket.open', null);
};

/** A page without an SDK. */
export const webrtc: CallDoor = {
  connect: webrtcSocket,
  lose: (play) => play('socket.close', { code: 1006, reason: '', wasClean: false }),
  restore: webrtcSocket,
  begin(play, callId) {
    play('track', { callId, remote: 'bob', direction: 'outbound' });
    play('pc.gathered', { sdp: 'a=candidate:' });
    play('pc.connectionState', 'connecting');
  },
  talk: (play) => play('pc.agreed', null),
  ...ofMedia,
  bye(play) {
    play('pc.left', null);
    play('app.ended', { reason: 'hungUp' });
  },
  hangUp: (play) => play('pc.close', null),
};

/** PeerJS. */
export const peerjs: CallDoor = {
  connect: (play) => play('open', 'ada'),
  lose(play) {
    play('error', { name: 'Error', type: 'network', message: 'Lost connection to server.' });
    play('disconnected', 'ada');
  },
  restore(play) {
    play('app.reconnect', null);
    play('open', 'ada');
  },
  begin(play, connectionId) {
    play('track', { connectionId, peer: 'bob' });
    play('call.pc.connectionState', 'connecting');
  },
  talk: (play) => play('call.stream', null),
  media: (play, state) => play('call.pc.connectionState', state),
  sent: (play, event) => play(`call.track.${event}`, { kind: 'audio' }),
  bye: (play) => play('call.close', { dataChannel: 'closed', open: true }),
  hangUp: (play) => play('call.close', { dataChannel: 'open', open: true }),
};
