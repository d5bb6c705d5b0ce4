import { rowOf, type ConditionId } from '@faultline/core';
import { callDoors, type CallDoor, type SipDoor } from './test-support/callDoors.ts';
import {
  blipMs,
  walkedOnScreen,
  type Happenings,
  type OnScreen,
  type Since,
} from './test-support/walkedOnScreen.ts';

/** The true state, whatever the SDK reports. */
interface Truth {
  readonly server: 'up' | 'down';
  readonly call: 'none' | 'sent' | 'rang' | 'talk' | 'over';
  readonly sound: 'to come' | 'flows' | 'stalls';
  /** Whether something else holds the microphone. */
  readonly held: boolean;
  /** How often the server or the sound was lost. */
  readonly losses: number;
  /** How the last call ended. */
  readonly end: 'none' | 'them' | 'you' | 'busy';
}

const atFirst: Truth = { server: 'up', call: 'none', sound: 'to come', held: false, losses: 0, end: 'none' };

type Door = CallDoor & Partial<SipDoor>;

const live = ({ call }: Truth) => call !== 'none' && call !== 'over';
const newCall = { sound: 'to come', held: false, end: 'none' } as const;

const happenings: Happenings<Truth, Door> = {
  'somebody is called': {
    next: (truth) => (live(truth) || truth.server === 'down' ? null : { ...truth, ...newCall, call: 'sent' }),
    play: (door, play) => door.begin(play),
  },
  'somebody calls, and is answered': {
    next: (truth, { take }) =>
      !take || live(truth) || truth.server === 'down' ? null : { ...truth, ...newCall, call: 'talk' },
    play: (door, play) => door.take?.(play),
  },
  'it rings': {
    next: (truth, { ring }) =>
      ring && truth.call === 'sent' && truth.server === 'up' ? { ...truth, call: 'rang' } : null,
    play: (door, play) => door.ring?.(play),
  },
  'it is answered': {
    next: (truth, { ring }) =>
      truth.call === (ring ? 'rang' : 'sent') && truth.server === 'up' ? { ...truth, call: 'talk' } : null,
    play: (door, play) => door.talk(play),
  },
  'they are busy': {
    next: (truth, { refuse }) =>
      refuse && truth.call === 'sent' && truth.server === 'up'
        ? { ...truth, call: 'over', end: 'busy' }
        : null,
    play: (door, play) => door.refuse?.(play, { sip: 486 }),
  },
  'sound comes': {
    next: (truth) => (truth.call === 'talk' && truth.sound !== 'flows' ? { ...truth, sound: 'flows' } : null),
    play: (door, play) => door.media(play, 'connected'),
  },
  'sound stalls': {
    next: (truth) =>
      truth.call === 'talk' && truth.sound === 'flows'
        ? { ...truth, sound: 'stalls', losses: truth.losses + 1 }
        : null,
    play: (door, play) => door.media(play, 'disconnected'),
  },
  'something else takes the microphone': {
    next: (truth) =>
      truth.call === 'talk' && truth.sound === 'flows' && !truth.held ? { ...truth, held: true } : null,
    play: (door, play) => door.sent(play, 'mute'),
  },
  'it lets the microphone go': {
    next: (truth) => (truth.call === 'talk' && truth.held ? { ...truth, held: false } : null),
    play: (door, play) => door.sent(play, 'unmute'),
  },
  'the server is lost': {
    next: (truth) =>
      truth.server === 'up' && truth.call !== 'sent' && truth.call !== 'rang'
        ? { ...truth, server: 'down', losses: truth.losses + 1 }
        : null,
    play: (door, play) => door.lose(play),
  },
  'the server is back': {
    next: (truth) => (truth.server === 'down' ? { ...truth, server: 'up' } : null),
    play: (door, play) => door.restore(play),
  },
  'they hang up': {
    next: (truth) =>
      truth.call === 'talk' && truth.server === 'up' ? { ...truth, call: 'over', end: 'them' } : null,
    play: (door, play) => door.bye(play, { q850: 16 }),
  },
  'the person hangs up': {
    next: (truth) => (truth.call === 'talk' ? { ...truth, call: 'over', end: 'you' } : null),
    play: (door, play) => door.hangUp(play),
  },
};

/**
 * Trouble must be on the screen this long after it began (a page without a call waits longer), and gone this long after
 * its end.
 */
const saidWithinMs = 4_000;
const saidIdleWithinMs = 12_000;
const goneWithinMs = 20_000;
/** How long "You're back" stays. */
const confirmedForMs = 3_000;

/** What must not be shown, or is missing, in this state. Null when the screen is right. */
function lie({ truth, forMs }: Since<Truth>, { shown, back }: OnScreen, before: Since<Truth>): string | null {
  const { server, call, sound, held, losses, end } = truth;
  const says = shown.join();
  const stalls = call === 'talk' && sound === 'stalls';
  const isEnd = (condition: ConditionId) =>
    rowOf(condition).area === 'call' && rowOf(condition).surface === 'dialog';
  if (live(truth) && shown.some(isEnd)) return `The call goes on, and the screen says ${says}.`;
  if (end === 'you' && call === 'over' && shown.some((one) => /^(call|ice|media)\./.test(one)))
    return `The person hung up, and the screen says ${says}.`;
  if (end === 'them' && call === 'over' && shown.some((one) => /^(call|ice|media)\./.test(one)))
    return `They hung up, and the screen says ${says}.`;
  if (
    end === 'busy' &&
    call === 'over' &&
    forMs >= saidWithinMs &&
    server === 'up' &&
    !shown.includes('call.busy')
  )
    return `They were busy, and the screen says ${says || 'nothing'}.`;
  const longEnough = forMs >= (live(truth) ? saidWithinMs : saidIdleWithinMs);
  if (longEnough && (server === 'down' || stalls) && !shown.some((one) => /^(signaling|ice)\./.test(one)))
    return `${stalls ? 'No sound comes' : 'The server is away'}, and the screen says ${says || 'nothing'}.`;
  if (server === 'up' && forMs >= saidWithinMs && /signaling\.(?!unstable)/.test(says))
    return `The server is there, and the screen says ${says}.`;
  const lacksMicrophone = call === 'talk' && held;
  if (forMs >= saidWithinMs && lacksMicrophone && server === 'up' && !stalls && !/media\./.test(says))
    return `The microphone is taken, and the screen says ${says || 'nothing'}.`;
  const calm =
    !lacksMicrophone &&
    server === 'up' &&
    !stalls &&
    (call !== 'talk' || sound === 'flows') &&
    end !== 'busy';
  if (calm && forMs >= goneWithinMs && says !== '' && !(losses > 2 && /unstable/.test(says)))
    return `All is well, and the screen says ${says}.`;
  if (back && forMs > blipMs && (server === 'down' || stalls))
    return 'It is not back, and the screen says so.';
  const isBack = before.truth.server === 'down' && before.forMs >= saidWithinMs && server === 'up';
  const isWell = call === 'talk' && sound === 'flows' && before.truth.sound === 'flows' && losses < 3;
  if (isBack && isWell && forMs < confirmedForMs && !back) return 'The server is back, and nothing says so.';
  return null;
}

walkedOnScreen('calls', callDoors, { atFirst, happenings, lie });
