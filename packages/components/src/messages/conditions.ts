import { conditions, rowOf, type ConditionId } from '@faultline/core';
import { en as auth } from '../auth-prompt/generated/en.ts';
import { en as dialog } from '../hangup-dialog/generated/en.ts';
import { en as list } from '../issue-list/generated/en.ts';
import { en as media } from '../mic-permission-prompt/generated/en.ts';
import { en as indicator } from '../quality-indicator/generated/en.ts';
import { en as banner } from '../reconnect-banner/generated/en.ts';
import { formatterOf, translate } from './format.ts';
import { en as shared } from './generated/en.ts';
import { languageOf } from './language.ts';
import type { MessagesFor } from './types.ts';
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

/**
 * Returns what a person reads about a condition in English, outside React: for catalogues, reports and tests.
 *
 * @param more the participant, the device, the phase; by default neutral text for the start.
 * @example describeCondition('call.busy', { remote: 'Ana' }).title // 'Ana is busy'
 */
export function describeCondition(
  condition: ConditionId,
  more: Partial<Omit<Describable, 'condition'>> = {},
): Words {
  const layers = [{ messages: [conditionMessages, shared], formatter: formatterOf('en') }];
  const say = (key: string | readonly string[], args = {}) =>
    translate(layers, typeof key === 'string' ? [key] : key, args);
  const t = Object.assign(say, { language: languageOf('en'), isLoading: false });
  const described: Describable = { condition, actor: rowOf(condition).actor, phase: 'start', ...more };
  return wordsOf(t, described, argsOf(t, described));
}

/** Every condition id, for tables and tests. */
export const conditionIds = Object.keys(conditions) as readonly ConditionId[];
