import { ofCall } from '../../kit/replay/replayedCalls.ts';
import { ofMedia, type End, type Play, type SipDoor } from './door.ts';

/** Telnyx tells each event with the id of its call. */
let current = '';

const tell = (play: Play, state: string, more: object = {}) =>
  play('telnyx.notification', {
    type: 'callUpdate',
    call: { call: current, state, direction: 'outbound', causeCode: null, sipCode: null, ...more },
  });

const inbound = { direction: 'inbound' };

const hangup = (play: Play, { sip, q850 }: End) =>
  tell(play, 'hangup', { causeCode: q850 ?? null, sipCode: sip ?? null, cause: 'OF_THE_SERVICE' });

/** Telnyx WebRTC. Calls are moved by the service, which says so when it ends what is left here. */
export const telnyx: SipDoor = {
  turnTo(play, id) {
    current = id;
    play(ofCall, id);
  },
  connect: (play) => play('telnyx.ready', {}),
  lose: (play) => play('telnyx.socket.close', { event: { code: 1006, reason: '', wasClean: false } }),
  restore: (play) => play('telnyx.ready', {}),
  begin(play, id) {
    current = id;
    tell(play, 'trying');
  },
  come(play, id) {
    current = id;
    tell(play, 'ringing', inbound);
  },
  take(play) {
    for (const state of ['answering', 'active']) tell(play, state, inbound);
  },
  decline: (play) => tell(play, 'hangup', { ...inbound, cause: 'USER_BUSY', causeCode: 17 }),
  giveUp: (play) => tell(play, 'hangup', { ...inbound, cause: 'ORIGINATOR_CANCEL', causeCode: 487 }),
  ring: (play) => tell(play, 'ringing'),
  talk: (play) => tell(play, 'active'),
  ...ofMedia,
  media(play, state) {
    ofMedia.media(play, state);
    if (state === 'disconnected') play('telnyx.warning', { warning: { code: 36_004 }, callId: current });
  },
  refuse: hangup,
  bye: hangup,
  hangUp: (play) => tell(play, 'hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 }),
  hold: {
    ours: (play, on) => tell(play, on ? 'held' : 'active'),
    refused: (play) =>
      play('telnyx.error', { error: { code: 44_001, fatal: false }, callId: current, fatal: false }),
  },
  transfer: {
    done: (play, by) =>
      tell(play, 'hangup', { cause: by === 'us' ? 'BLIND_TRANSFER' : 'ATTENDED_TRANSFER', causeCode: 16 }),
  },
  silence: (play) => play('telnyx.warning', { warning: { code: 31_006 }, callId: current }),
};
