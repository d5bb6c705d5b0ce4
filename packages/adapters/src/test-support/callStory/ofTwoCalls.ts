import type { Play, SipDoor } from '../callDoors/index.ts';
import type { Happenings } from '../watchedDoor.ts';
import type { Door } from './ofOneCall.ts';
import { isCalm, over, second, talks, type Truth } from './truth.ts';

const ring = ({ second, server }: Truth) => second.state === 'rings' && server === 'up';
const goes = (truth: Truth, end: Truth['second']['end']): Truth => ({
  ...truth,
  second: over(truth.second, end),
  unread: truth.unread || end === 'given up',
});

/** What happens to the second call: the next events are of the first again. */
const ofSecond =
  (happens: (door: SipDoor, play: Play) => void) =>
  (door: Door, play: Play, { first, second }: Truth): void => {
    door.turnTo?.(play, second.id);
    happens(door as SipDoor, play);
    door.turnTo?.(play, first.id);
  };

/** What may happen to a call that comes in during another. */
export const ofTwoCalls: Happenings<Truth, Door> = {
  'a second call comes in': {
    next: (truth, { come }) =>
      come && talks(truth) && truth.server === 'up' && isCalm(truth) ? second(truth) : null,
    play(door, play, { first, second }) {
      door.come?.(play, second.id);
      door.turnTo?.(play, first.id);
    },
  },
  'the second is taken': {
    next: (truth) => (ring(truth) ? { ...truth, second: { ...truth.second, state: 'talk' } } : null),
    play: ofSecond((door, play) => {
      door.take(play);
      door.media(play, 'connected');
    }),
  },
  'the second is declined': {
    next: (truth) => (ring(truth) ? goes(truth, 'declined') : null),
    play: ofSecond((door, play) => door.decline(play)),
  },
  'the second gives up': {
    next: (truth) => (ring(truth) ? goes(truth, 'given up') : null),
    play: ofSecond((door, play) => door.giveUp(play)),
  },
  'the second hangs up': {
    next: (truth) => (truth.second.state === 'talk' && truth.server === 'up' ? goes(truth, 'them') : null),
    play: ofSecond((door, play) => door.bye(play, { q850: 16 })),
  },
};
