import { roomDoors, type RoomDoor } from './test-support/roomDoors.ts';
import { walkedOnScreen } from './test-support/walkedOnScreen.ts';
import { blipMs, type Happenings, type OnScreen, type Since } from './test-support/watchedDoor.ts';

/** The true state, whatever the SDK reports. */
interface Truth {
  readonly server: 'up' | 'down';
  readonly other: 'never there' | 'here' | 'stalls' | 'left' | 'lost';
  /** Whether something else holds the microphone. */
  readonly held: boolean;
  readonly losses: number;
  readonly removed: boolean;
}

const atFirst: Truth = { server: 'up', other: 'never there', held: false, losses: 0, removed: false };

const inside = ({ server, removed }: Truth) => server === 'up' && !removed;
const isHere = ({ other }: Truth) => other === 'here' || other === 'stalls';

const happenings: Happenings<Truth, RoomDoor> = {
  'the other one comes': {
    next: (truth) => (inside(truth) && !isHere(truth) ? { ...truth, other: 'here' } : null),
    play: (door, play) => door.enter(play),
  },
  'the other one leaves': {
    next: (truth) => (inside(truth) && truth.other === 'here' ? { ...truth, other: 'left' } : null),
    play: (door, play) => door.leave(play),
  },
  'the other one’s network is lost': {
    next: (truth, { vanish }) =>
      vanish && inside(truth) && isHere(truth) ? { ...truth, other: 'lost' } : null,
    play: (door, play) => door.vanish?.(play),
  },
  'the other one cannot be heard': {
    next: (truth, { stall }) =>
      stall && inside(truth) && truth.other === 'here'
        ? { ...truth, other: 'stalls', losses: truth.losses + 1 }
        : null,
    play: (door, play) => door.stall?.(play),
  },
  'the other one can be heard again': {
    next: (truth) => (inside(truth) && truth.other === 'stalls' ? { ...truth, other: 'here' } : null),
    play: (door, play) => door.flow?.(play),
  },
  'something else takes the microphone': {
    next: (truth) => (inside(truth) && isHere(truth) && !truth.held ? { ...truth, held: true } : null),
    play: (door, play) => door.sent(play, 'mute'),
  },
  'it lets the microphone go': {
    next: (truth) => (inside(truth) && truth.held ? { ...truth, held: false } : null),
    play: (door, play) => door.sent(play, 'unmute'),
  },
  'the server is lost': {
    next: (truth) => (inside(truth) ? { ...truth, server: 'down', losses: truth.losses + 1 } : null),
    play: (door, play) => door.lose(play),
  },
  'the server is back': {
    next: (truth) => (truth.server === 'down' ? { ...truth, server: 'up' } : null),
    play: (door, play) => door.restore(play),
  },
  'the service takes the person out': {
    next: (truth) => (inside(truth) ? { ...truth, removed: true } : null),
    play: (door, play) => door.remove(play),
  },
};

const saidWithinMs = 4_000;
/** How long a banner may still be shown after its trouble has ended: it stays at least 1.5 s. */
const goesOnForMs = 2_000;
/** How long "You're back" stays. */
const confirmedForMs = 3_000;
/** A participant who is gone may only be away for a rebuild. */
const goneWithinMs = 20_000;

/** What must not be shown, or is missing, in this state. Null when the screen is right. */
function lie({ truth, forMs }: Since<Truth>, { shown, back }: OnScreen, before: Since<Truth>): string | null {
  const { server, other, held, losses, removed } = truth;
  const says = shown.join() || 'nothing';
  const soon = forMs >= saidWithinMs;
  const later = forMs >= goneWithinMs;
  if (removed) {
    if (back || (soon && !/signaling\.removed/.test(says)))
      return `The person was taken out, and the screen says ${says}.`;
    return /reconnecting|ice\.|media\./.test(says) && soon
      ? `The person was taken out, and the screen says ${says}.`
      : null;
  }
  if (/call\./.test(says)) return `The person is in the room, and the screen says ${says}.`;
  if (server === 'down')
    return soon && !/signaling\.|ice\./.test(says)
      ? `The server is away, and the screen says ${says}.`
      : back && forMs > blipMs
        ? 'The server is away, and the screen says "back".'
        : null;
  if (soon && /signaling\.(?!unstable)/.test(says))
    return `The server is there, and the screen says ${says}.`;
  if (other === 'left' && forMs >= goesOnForMs && /party\.dropped/.test(says))
    return `The other one left, and the screen says ${says}.`;
  if (other === 'lost' && later && !/party\./.test(says))
    return `The other one was lost, and the screen says ${says}.`;
  if (other === 'stalls' && later && !held && !/ice\.|party\.|media\.remote|quality\./.test(says))
    return `The other one cannot be heard, and the screen says ${says}.`;
  // There is one banner at a time: a participant who is gone comes first, and so does a connection that keeps dropping.
  const flaps = losses > 2 && /unstable/.test(says);
  if (held && isHere(truth) && soon && !flaps && !/media\.|party\.|ice\./.test(says))
    return `The microphone is taken, and the screen says ${says}.`;
  if (!held && isHere(truth) && soon && /media\.capture/.test(says))
    return `The microphone is free, and the screen says ${says}.`;
  const isBack = before.truth.server === 'down' && before.forMs >= saidWithinMs;
  // Whom nobody can hear yet is not back.
  if (isBack && other === 'here' && !held && losses < 3 && forMs < confirmedForMs && !back)
    return 'The server is back, and nothing says so.';
  const calm = !held && other === 'here';
  if (calm && later && shown.length > 0 && !flaps) return `All is well, and the screen says ${says}.`;
  return null;
}

walkedOnScreen('rooms', roomDoors, { atFirst, happenings, lie });
