import { tableOf, type ConditionId } from '@faultline/core';
import type { Message, Messages, MessagesFor } from './types.ts';

/** The messages of a condition: its title, its body, and others by the rest of their keys. */
type Said = readonly [title: Message, body: Message, more?: Messages];

/** Messages by key, from messages listed by condition. */
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
