import { conditions, rowOf, type ConditionId } from '@faultline/core';
import { en as auth } from '../auth-prompt/generated/en.ts';
import { en as dialog } from '../hangup-dialog/generated/en.ts';
import { en as list } from '../issue-list/generated/en.ts';
import { en as media } from '../mic-permission-prompt/generated/en.ts';
import { en as indicator } from '../quality-indicator/generated/en.ts';
import { en as banner } from '../reconnect-banner/generated/en.ts';
import { translate } from './format.ts';
import { en as shared } from './generated/en.ts';
import { languageOf } from './language.ts';
import { layersOf } from './layersOf.ts';
import type { MessageArgs, Messages, MessagesFor } from './types.ts';
import { argsOf, wordsOf, type Describable, type Words } from './words.ts';

/** The messages of every condition. The type proves that none is missing. */
export const conditionMessages: MessagesFor<ConditionId> = {
  ...banner,
  ...media,
  ...auth,
  ...dialog,
  ...indicator,
  ...list,
};

/** The words of one language, e.g. those that `loadMessages` loads. */
export interface WordsOfLanguage {
  /** BCP 47 tag. */
  readonly locale: string;
  /** What it lacks is English. */
  readonly messages: Messages;
}

const english: WordsOfLanguage = { locale: 'en', messages: {} };

/**
 * What a person reads about a condition, outside React: for catalogues, reports and tests.
 *
 * @param more who, which device, how far it has come; by default neutral words at the start.
 * @param words the language; by default English.
 * @example
 * describeCondition('call.busy', { remote: 'Ana' }).title // 'Ana is busy'
 * describeCondition('call.busy', {}, { locale: 'de', messages: (await loadMessages('de')) ?? {} }).title // 'Der Anschluss ist besetzt'
 */
export function describeCondition(
  condition: ConditionId,
  more: Partial<Omit<Describable, 'condition'>> = {},
  { locale, messages }: WordsOfLanguage = english,
): Words {
  const language = languageOf(locale);
  const layers = layersOf([messages], locale, [conditionMessages, shared], language);
  const say = (key: string | readonly string[], args: MessageArgs = {}) =>
    translate(layers, typeof key === 'string' ? [key] : key, { others: 'person', ...args });
  const t = Object.assign(say, { language, isLoading: false });
  const described: Describable = { condition, actor: rowOf(condition).actor, phase: 'start', ...more };
  return wordsOf(t, described, argsOf(t, described));
}

/** Every condition id, for tables and tests. */
export const conditionIds = Object.keys(conditions) as readonly ConditionId[];
