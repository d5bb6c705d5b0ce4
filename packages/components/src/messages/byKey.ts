import { tableOf, type ConditionId } from '@faultline/core';
import type { Message, Messages, MessagesFor } from './types.ts';

/** What is said of a condition: its title, its body, and the rest by what follows the condition in their keys. */
type Said = readonly [title: Message, body: Message, more?: Messages];

/** Messages by key, of words that are written down by condition. */
export const byKey = <Id extends ConditionId>(
  words: Readonly<Record<Id, Said>>,
  others: Messages,
): MessagesFor<Id> =>
  tableOf([
    ...Object.entries<Said>(words).flatMap(([condition, [title, body, more]]) =>
      Object.entries({ title, body, ...more }).map(
        ([slot, message]) => [`${condition}.${slot}`, message] as const,
      ),
    ),
    ...Object.entries(others),
  ]) as MessagesFor<Id>;
