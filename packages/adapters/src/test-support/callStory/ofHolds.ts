import type { Happenings } from '../watchedDoor.ts';
import type { Door } from './ofOneCall.ts';
import { firstOver, talks, type Truth } from './truth.ts';

/** What can be asked for in a talk: nothing goes through without the server. */
const canAsk = (truth: Truth) => talks(truth) && truth.server === 'up';

/** A hold that was accepted makes good for one that was refused. */
const accepted = (truth: Truth, onHold: Truth['onHold']): Truth => ({
  ...truth,
  onHold,
  refused: truth.refused.filter((wish) => wish !== 'hold'),
});

/** What may happen to a call that is put on hold. */
export const ofHolds: Happenings<Truth, Door> = {
  'the person puts it on hold': {
    next: (truth, { hold }) =>
      hold?.ours && canAsk(truth) && truth.onHold === 'nobody' ? accepted(truth, 'you') : null,
    play: (door, play) => door.hold?.ours?.(play, true),
  },
  'the person takes it back': {
    next: (truth) => (canAsk(truth) && truth.onHold === 'you' ? accepted(truth, 'nobody') : null),
    play: (door, play) => door.hold?.ours?.(play, false),
  },
  'they put it on hold': {
    next: (truth, { hold }) =>
      hold?.theirs && canAsk(truth) && truth.onHold === 'nobody' ? { ...truth, onHold: 'them' } : null,
    play: (door, play) => door.hold?.theirs?.(play, true),
  },
  'they take it back': {
    next: (truth) => (canAsk(truth) && truth.onHold === 'them' ? { ...truth, onHold: 'nobody' } : null),
    play: (door, play) => door.hold?.theirs?.(play, false),
  },
  'a hold is refused': {
    next(truth, { hold }) {
      if (!hold?.refused || !canAsk(truth) || truth.onHold !== 'nobody') return null;
      return hold.refusedEnds ? firstOver(truth, 'hold') : { ...truth, refused: [...truth.refused, 'hold'] };
    },
    play: (door, play) => door.hold?.refused?.(play),
  },
  'the SDK notices that nothing is heard on hold': {
    next: (truth, { silence }) => (silence && canAsk(truth) && truth.onHold !== 'nobody' ? truth : null),
    play: (door, play) => door.silence?.(play),
  },
};
