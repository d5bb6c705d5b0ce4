import type { CallDoor, SipDoor } from '../callDoors/index.ts';
import type { Happenings } from '../watchedDoor.ts';
import { first, firstOver, isCalm, live, talks, type Truth } from './truth.ts';

export type Door = CallDoor & Partial<SipDoor>;

const isUp = ({ server }: Truth) => server === 'up';
const goTo = (truth: Truth, state: Truth['first']['state']): Truth => ({
  ...truth,
  first: { ...truth.first, state },
});

/** What may happen to a call of two people, and to the server. */
export const ofOneCall: Happenings<Truth, Door> = {
  'somebody is called': {
    // What was missed is told until the next call of the person.
    next: (truth) =>
      live(truth.first) || !isCalm(truth) || !isUp(truth)
        ? null
        : { ...first(truth, 'sent'), unread: false, second: { ...truth.second, end: 'none' } },
    play: (door, play, { first }) => door.begin(play, first.id),
  },
  'somebody calls, and is answered': {
    next: (truth, { take }) =>
      !take || live(truth.first) || !isCalm(truth) || !isUp(truth) ? null : first(truth, 'talk'),
    play(door, play, { first }) {
      door.come?.(play, first.id);
      door.take?.(play);
    },
  },
  'it rings': {
    next: (truth, { ring }) =>
      ring && truth.first.state === 'sent' && isUp(truth) ? goTo(truth, 'rang') : null,
    play: (door, play) => door.ring?.(play),
  },
  'it is answered': {
    next: (truth, { ring }) =>
      truth.first.state === (ring ? 'rang' : 'sent') && isUp(truth) ? goTo(truth, 'talk') : null,
    play: (door, play) => door.talk(play),
  },
  'they are busy': {
    next: (truth, { refuse }) =>
      refuse && truth.first.state === 'sent' && isUp(truth) ? firstOver(truth, 'busy') : null,
    play: (door, play) => door.refuse?.(play, { sip: 486 }),
  },
  'sound comes': {
    next: (truth) => (talks(truth) && truth.sound !== 'flows' ? { ...truth, sound: 'flows' } : null),
    play: (door, play) => door.media(play, 'connected'),
  },
  'sound stalls': {
    next: (truth) =>
      talks(truth) && truth.sound === 'flows'
        ? { ...truth, sound: 'stalls', losses: truth.losses + 1 }
        : null,
    play: (door, play) => door.media(play, 'disconnected'),
  },
  'something else takes the microphone': {
    next: (truth) =>
      talks(truth) && truth.sound === 'flows' && !truth.held ? { ...truth, held: true } : null,
    play: (door, play) => door.sent(play, 'mute'),
  },
  'it lets the microphone go': {
    next: (truth) => (talks(truth) && truth.held ? { ...truth, held: false } : null),
    play: (door, play) => door.sent(play, 'unmute'),
  },
  'the server is lost': {
    next: (truth) =>
      isUp(truth) && isCalm(truth) && truth.first.state !== 'sent' && truth.first.state !== 'rang'
        ? { ...truth, server: 'down', losses: truth.losses + 1 }
        : null,
    play: (door, play) => door.lose(play),
  },
  'the server is back': {
    next: (truth) => (isUp(truth) ? null : { ...truth, server: 'up' }),
    play: (door, play) => door.restore(play),
  },
  'they hang up': {
    next: (truth) => (talks(truth) && isUp(truth) ? firstOver(truth, 'them') : null),
    play: (door, play) => door.bye(play, { q850: 16 }),
  },
  'the person hangs up': {
    next: (truth) => (talks(truth) ? firstOver(truth, 'you') : null),
    play: (door, play) => door.hangUp(play),
  },
};
