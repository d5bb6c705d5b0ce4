import { rowOf, type ConditionId, type EndedBy } from '@faultline/core';
import { blipMs, type OnScreen, type Since } from '../watchedDoor.ts';
import { live, talks, type Leg, type Truth, type Wish } from './truth.ts';

/** Something is on the screen within this time after it began (a page without a call waits longer), and away within that after its end. */
const saidWithinMs = 4_000;
const saidIdleWithinMs = 12_000;
const goneWithinMs = 20_000;
/** A banner stands for 1.5 s, whatever becomes of what it says. */
const goesOnForMs = 2_000;
/** "You're back" stands for so long. */
const confirmedForMs = 3_000;

type Lie = (now: Since<Truth>, screen: OnScreen, before: Since<Truth>) => string | null;

const isEnd = (condition: ConditionId) =>
  rowOf(condition).area === 'call' && rowOf(condition).surface === 'dialog';
const isOfCall = /^(call|ice|media|quality)\./;
const says = ({ shown }: OnScreen) => shown.join() || 'nothing';

/** Who may be said to have ended a call that ended so. Where nobody knows, nobody is named. */
const endedBy: Readonly<Partial<Record<Leg['end'], readonly (EndedBy | null)[]>>> = {
  you: ['you', 'unknown'],
  them: ['them', 'unknown'],
  declined: ['you'],
  'given up': ['them'],
  moved: ['them', 'service', 'unknown'],
  hold: ['unknown'],
};

/** Ends that a person needs no word for. */
const quiet: readonly Leg['end'][] = ['you', 'them', 'declined', 'moved'];

/** Of one of the calls: what is said of it, and of no other. */
function ofLeg(leg: Leg, other: Leg, forMs: number, screen: OnScreen): string | null {
  // What names no call can only be of the one that there is.
  const about = screen.about.filter(
    ({ callId }) => callId === leg.id || (callId === null && other.state === 'none'),
  );
  const said = about.map(({ condition }) => condition);
  if (live(leg) && said.some(isEnd)) return `${leg.id} goes on, and the screen says ${said.join()}.`;
  if (leg.state !== 'over') return null;
  if (quiet.includes(leg.end) && said.some((one) => isOfCall.test(one)))
    return `${leg.id} is over (${leg.end}), and the screen says ${said.join()}.`;
  const by = screen.endedBy(leg.id);
  return forMs > blipMs && endedBy[leg.end]?.includes(by) === false
    ? `${leg.id} is over (${leg.end}), and it is told as ended by ${by}.`
    : null;
}

/** What has to be told of how calls ended. */
function untold({ truth, forMs }: Since<Truth>, screen: OnScreen): string | null {
  const { server, first, second, held, sound } = truth;
  const soon = forMs >= saidWithinMs && server === 'up';
  if (soon && first.end === 'busy' && first.state === 'over' && !screen.shown.includes('call.busy'))
    return `They were busy, and the screen says ${says(screen)}.`;
  if (soon && first.end === 'hold' && first.state === 'over' && !screen.shown.includes('call.endedByHold'))
    return `The SDK hung up for a hold, and the screen says ${says(screen)}.`;
  // One banner at a time: what can still be mended, or was refused, comes before what was missed.
  const comesFirst =
    (talks(truth) && (held || sound !== 'flows' || truth.refused.length > 0)) ||
    /unstable/.test(says(screen));
  if (soon && second.end === 'given up' && !comesFirst && !screen.shown.includes('call.missed'))
    return `The second has given up, and the screen says ${says(screen)}.`;
  return null;
}

const wishes: readonly (readonly [Wish, ConditionId])[] = [
  ['hold', 'call.holdFailed'],
  ['transfer', 'call.transferFailed'],
];

/** A hold, or a transfer, is told as that where it is refused, and not at all where it is not. */
function ofWishes({ truth, forMs }: Since<Truth>, screen: OnScreen): string | null {
  const { onHold, refused, server, held, sound } = truth;
  if (onHold !== 'nobody' && screen.shown.some((one) => /^quality\.|^media\.\w+Silent/.test(one)))
    return `It is on hold, and the screen says ${says(screen)}.`;
  for (const [wish, condition] of wishes)
    if (!refused.includes(wish) && forMs >= goesOnForMs && screen.shown.includes(condition))
      return `The ${wish} was not refused, and the screen says ${says(screen)}.`;
  const comesFirst = held || sound !== 'flows';
  const soon = talks(truth) && forMs >= saidWithinMs && server === 'up' && !comesFirst;
  // One banner at a time.
  if (soon && refused.length > 0 && !refused.some((wish) => says(screen).includes(`call.${wish}Failed`)))
    return `A ${refused.join(' and a ')} was refused, and the screen says ${says(screen)}.`;
  return null;
}

/** The server, the way of the sound and the microphone. */
function ofWays({ truth, forMs }: Since<Truth>, screen: OnScreen, before: Since<Truth>): string | null {
  const { server, first, second, sound, held, losses, refused, unread } = truth;
  const { shown, back } = screen;
  const stalls = talks(truth) && sound === 'stalls';
  const isLive = live(first) || live(second);
  const longEnough = forMs >= (isLive ? saidWithinMs : saidIdleWithinMs);
  if (longEnough && (server === 'down' || stalls) && !shown.some((one) => /^(signaling|ice)\./.test(one)))
    return `${stalls ? 'No sound comes' : 'The server is away'}, and the screen says ${says(screen)}.`;
  if (server === 'up' && forMs >= saidWithinMs && /signaling\.(?!unstable)/.test(says(screen)))
    return `The server is there, and the screen says ${says(screen)}.`;
  const lacksMicrophone = talks(truth) && held;
  if (
    forMs >= saidWithinMs &&
    lacksMicrophone &&
    server === 'up' &&
    !stalls &&
    !/media\.|(hold|transfer)Failed/.test(says(screen))
  )
    return `The microphone is taken, and the screen says ${says(screen)}.`;
  const isOpen = refused.length > 0 || unread || first.end === 'busy';
  const isWell =
    !lacksMicrophone && server === 'up' && !stalls && (!talks(truth) || sound === 'flows') && !isOpen;
  if (isWell && forMs >= goneWithinMs && shown.length > 0 && !(losses > 2 && /unstable/.test(says(screen))))
    return `All is well, and the screen says ${says(screen)}.`;
  if (back && forMs > blipMs && (server === 'down' || stalls))
    return 'It is not back, and the screen says so.';
  const isBack = before.truth.server === 'down' && before.forMs >= saidWithinMs && server === 'up';
  // Whom nobody can hear yet is not back.
  const goesOn = talks(truth) && sound === 'flows' && before.truth.sound === 'flows' && !held && losses < 3;
  return isBack && goesOn && forMs < confirmedForMs && !back
    ? 'The server is back, and nothing says so.'
    : null;
}

/** What may not be said, or has to be, however it came to this. Null where that is right. */
export const lie: Lie = (now, screen, before) =>
  ofLeg(now.truth.first, now.truth.second, now.forMs, screen) ??
  ofLeg(now.truth.second, now.truth.first, now.forMs, screen) ??
  untold(now, screen) ??
  ofWishes(now, screen) ??
  ofWays(now, screen, before);
