import type { ConditionId } from '@faultline/core';

export type { ConditionOn } from '@faultline/core';

/** Values for the gaps in a message. */
export type MessageArgs = Readonly<Record<string, string | number>>;

type Branch = string | (() => string);

/** What compiled messages ask of a locale: plurals, numbers and choices. */
export interface MessageFormatter {
  plural(value: string | number | undefined, options: Readonly<Record<string, Branch>>): string;
  number(value: string | number | undefined): string;
  select(options: Readonly<Record<string, Branch>>, value: string | number | undefined): string;
}

/** Plain text, or a function compiled from an ICU message. */
export type Message = string | ((args: MessageArgs, formatter: MessageFormatter) => string);

/** Messages by key: a condition and a slot (`call.busy.title`), or a part of the kit (`action.redial`). */
export type Messages = Readonly<Record<string, Message>>;

/** Messages that have at least a title and a body for each of these conditions: a gap does not compile. */
export type MessagesFor<Id extends ConditionId> = Messages &
  Readonly<Record<`${Id}.${'title' | 'body'}`, Message>>;
