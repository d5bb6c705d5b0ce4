import { sayInDevelopment } from '@faultline/core';
import type { KnownOnly, Message } from '../messages/types.ts';
import { parseIcu } from './parse.ts';

/**
 * A message as `MessagesProvider` takes it; undefined when the text is no ICU message, so that the kit's own text is
 * used.
 */
function compiled(key: string, text: string): Message | undefined {
  try {
    const part = parseIcu(text);
    return (args, formatter) => part(args, formatter, 0);
  } catch (error) {
    sayInDevelopment(`The words for "${key}" are left out: ${String(error)}`);
    return undefined;
  }
}

/**
 * Compiles an app's texts as ICU messages with placeholders, plurals and choices, e.g. from a translation file like the
 * kit's own `@faultline/components/en.json`. An invalid message is left out, so that the kit's own text is used; in
 * development this is logged.
 *
 * @example
 * const polish = () => import('./pl.json').then(({ default: words }) => icu(words));
 * <MessagesProvider locale="pl" messages={polish}>…</MessagesProvider>
 */
export function icu<const Words extends Readonly<Record<string, string>>>(
  words: Words & KnownOnly<Words>,
): { readonly [Key in keyof Words]: Message } {
  const messages = Object.entries(words).flatMap(([key, text]) => {
    const message = compiled(key, text);
    return message ? [[key, message]] : [];
  });
  return Object.fromEntries(messages) as { readonly [Key in keyof Words]: Message };
}
