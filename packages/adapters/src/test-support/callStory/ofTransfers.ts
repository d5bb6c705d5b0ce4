import type { Happenings } from '../watchedDoor.ts';
import type { Door } from './ofOneCall.ts';
import { first, firstOver, isCalm, over, talks, type Truth } from './truth.ts';

const canMove = (truth: Truth) => talks(truth) && truth.server === 'up';
const refused = (truth: Truth, door: Door): Truth | null =>
  door.transfer?.refused && canMove(truth) ? { ...truth, refused: [...truth.refused, 'transfer'] } : null;
const moved = (truth: Truth, door: Door): Truth | null =>
  door.transfer?.done && canMove(truth) && isCalm(truth) ? firstOver(truth, 'moved') : null;

/** What may happen to a call that is moved to somebody else. */
export const ofTransfers: Happenings<Truth, Door> = {
  'a transfer is refused': {
    next: refused,
    play: (door, play) => door.transfer?.refused?.(play, 'asked'),
  },
  'whom it should go to refuses it': {
    next: refused,
    play: (door, play) => door.transfer?.refused?.(play, 'target'),
  },
  'it is moved, and they hang up': {
    next: moved,
    play: (door, play) => door.transfer?.done?.(play, 'them'),
  },
  'it is moved, and this side hangs up': {
    next: moved,
    play: (door, play) => door.transfer?.done?.(play, 'us'),
  },
  'it is joined with the second': {
    next: (truth, door) =>
      door.transfer?.done && canMove(truth) && truth.second.state === 'talk'
        ? { ...firstOver(truth, 'moved'), second: over(truth.second, 'them') }
        : null,
    play(door, play, { second }) {
      door.transfer?.done?.(play, 'them');
      door.turnTo?.(play, second.id);
      door.bye(play, {});
    },
  },
  'they move it here from another phone': {
    next: (truth, { transfer }) =>
      transfer?.replaced && canMove(truth) && isCalm(truth)
        ? { ...first(truth, 'talk'), sound: 'flows' }
        : null,
    play(door, play, { first, before }) {
      door.transfer?.replaced?.(play, before, first.id);
      door.turnTo?.(play, first.id);
      door.media(play, 'connected');
    },
  },
};
