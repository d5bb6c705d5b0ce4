import { ofCall } from '../../kit/replay/replayedCalls.ts';
import { ofMedia, type End, type Play, type SipDoor } from './door.ts';

/** Twilio says that a call is back once both its server and its sound are. */
const now = { id: '', away: false, stalls: new Set<string>() };

const hangup = (play: Play, { sip }: End) => {
  if (sip !== undefined)
    play('call.error', { code: 31_005, originalError: { code: 31_000 + sip, message: 'said' } });
  play('call.disconnect', { hungUp: true });
};

/** Twilio Voice. It has neither holds nor transfers of its own: the service does both, and tells the page nothing. */
export const twilio: SipDoor = {
  turnTo(play, id) {
    now.id = id;
    play(ofCall, id);
  },
  connect(play) {
    Object.assign(now, { away: false, stalls: new Set() });
    play('registered', null);
  },
  lose(play) {
    now.away = true;
    play('call.reconnecting', { name: 'ConnectionDisconnected', code: 53_001 });
    play('unregistered', { transport: 'connecting' });
  },
  restore(play) {
    now.away = false;
    if (!now.stalls.has(now.id)) play('call.reconnected', null);
    play('registered', null);
  },
  begin(play, id) {
    now.id = id;
    play('track', { direction: 'OUTGOING', status: 'connecting', outboundConnectionId: id });
  },
  come(play, id) {
    now.id = id;
    play('incoming', { direction: 'INCOMING', status: 'pending', parameters: { CallSid: id } });
  },
  take(play) {
    play('call.accept()', null);
    play('call.accept', null);
  },
  decline: (play) => play('call.reject', null),
  giveUp: (play) => play('call.cancel', null),
  ring: (play) => play('call.ringing', false),
  talk: (play) => play('call.accept', null),
  ...ofMedia,
  media(play, state) {
    ofMedia.media(play, state);
    const stalls = state === 'disconnected';
    if (stalls) play('call.reconnecting', { name: 'ConnectionError', code: 53_405 });
    else if (now.stalls.has(now.id) && !now.away) play('call.reconnected', null);
    if (stalls) now.stalls.add(now.id);
    else now.stalls.delete(now.id);
  },
  refuse: hangup,
  bye: hangup,
  hangUp(play) {
    play('call.disconnect()', null);
    play('call.disconnect', null);
  },
};
