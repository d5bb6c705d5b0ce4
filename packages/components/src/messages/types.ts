import type { ConditionId, OfferedAction } from '@faultline/core';
import type { WordKey } from './generated/keys.ts';

export type { ConditionOn } from '@faultline/core';

/** Values for the placeholders in a message. */
export type MessageArgs = Readonly<Record<string, string | number>>;

type Branch = string | (() => string);

/** What compiled messages need of a locale: plurals, numbers and choices. */
export interface MessageFormatter {
  plural(value: string | number | undefined, options: Readonly<Record<string, Branch>>): string;
  number(value: string | number | undefined): string;
  select(options: Readonly<Record<string, Branch>>, value: string | number | undefined): string;
}

/** Plain text, or a function compiled from an ICU message. */
export type Message = string | ((args: MessageArgs, formatter: MessageFormatter) => string);

/** Messages by key: a condition and a slot (`call.busy.title`), or a part of the kit (`action.redial`). */
export type Messages = Readonly<Record<string, Message | undefined>>;

/** Messages with at least a title and a body for each of these conditions: a missing one does not compile. */
export type MessagesFor<Id extends ConditionId> = Messages &
  Readonly<Record<`${Id}.${'title' | 'body'}`, Message>>;

type Slot = 'title' | 'body';

/** The keys that the kit looks up, those for one code of an SDK (`telnyx/42003.title`), and any that begin with `app.` for parts of an app's own. */
export type MessageKey =
  | WordKey
  | `${ConditionId}.${Slot | `${'first' | 'long' | 'act' | 'checking' | 'ask'}.${Slot}` | OfferedAction}`
  | `action.${OfferedAction}${'' | '.pending'}`
  | `prompt.available.${OfferedAction}`
  | `${string}/${string}.${Slot}`
  | `app.${string}`;

/** Messages of an app: any of the kit's keys. */
export type AppMessages = { readonly [Key in MessageKey]?: Message };

/**
 * The same messages, if all their keys are known: a misspelt one does not compile. Messages with keys that are only
 * known at run time are accepted.
 */
export type KnownOnly<Words> = string extends keyof Words
  ? Words
  : { readonly [Key in keyof Words]: Key extends MessageKey ? Words[Key] : never };
