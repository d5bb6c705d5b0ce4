import { describeCondition } from '@faultline/components/words';
import {
  rowOf,
  type ConditionId,
  type ConfirmationReason,
  type HeldBackBy,
  type Shown,
  type Why,
} from '@faultline/core';

/** What the person reads of a condition, without anybody's name. */
export const titleOf = (condition: ConditionId): string => describeCondition(condition).title;

/** What the person reads of something on the screen, without anybody's name: by its phase, its device, and who it is about. */
export const titleOfShown = (item: Shown): string =>
  describeCondition(item.condition, { ...item, remote: null }).title;

/** A length or a time of a recording, for a person to read. */
export const seconds = (ms: number): string => `${(Math.round(ms) / 1_000).toString()} s`;

const quoted = (condition: ConditionId): string => `“${titleOf(condition)}”`;

const heldBackBy = (by: HeldBackBy): string => {
  if (typeof by === 'object') {
    const { lacks } = rowOf(by.condition);
    return lacks === 'network' ? `offline: ${quoted(by.condition)}` : quoted(by.condition);
  }
  return {
    connection: 'its connection, which is lost and told instead',
    callUnknown: 'its call, which has not begun',
    callOver: 'its call, which has ended',
    muted: 'its call, which is muted',
    held: 'its call, which is on hold',
  }[by];
};

/** A reason as a sentence. `timeOf` gives a time of the store as one of the recording. */
export function sentenceOf(why: Why, timeOf: (at: number) => string): string {
  switch (why.is) {
    case 'shown':
      return why.early ? 'Shown at once: its trouble was on the screen already' : 'Shown';
    case 'shownWith':
      return 'Shown together with another of its kind, as one with a count';
    case 'lingers':
      return `Over, but shown at least for its minimum time: until ${timeOf(why.until)}`;
    case 'waits':
      return `Not shown yet: waits ${seconds(why.delayMs)}, until ${timeOf(why.until)}`;
    case 'behind':
      return `Not shown: ${quoted(why.condition)} has the place`;
    case 'behindConfirmation':
      return `Not shown: “You’re back” is being said, until ${timeOf(why.until)}`;
    case 'heldBack':
      return `Held back by ${heldBackBy(why.by)}`;
    case 'silent':
      return 'Never shown: nobody feels it or can act on it';
    case 'dismissed':
      return 'Not shown: the person has closed it';
  }
}

/** Why "you're back" is said, or is not, as a sentence. */
export function confirmationSentence(why: ConfirmationReason, timeOf: (at: number) => string): string {
  switch (why.is) {
    case 'shown':
      return `Shown until ${timeOf(why.until)}`;
    case 'awaits':
      return 'Not shown yet: something that was told is still not there';
    case 'cut':
      return 'Not said: a call was cut, or the person is not let in';
    case 'gaveWay':
      return 'Not said: something urgent has come';
  }
}
