import { ownEntry } from '@faultline/core';
import { canonical } from './language.ts';
import type { MessageArgs, MessageFormatter, Messages } from './types.ts';

const branch = (chosen: string | (() => string) | undefined): string =>
  typeof chosen === 'function' ? chosen() : (chosen ?? '');

const formatters = new Map<string, MessageFormatter>();

/**
 * What compiled messages need of a locale; one object per locale. An invalid language tag uses the plurals and numbers
 * of English.
 */
export function formatterOf(given: string): MessageFormatter {
  let formatter = formatters.get(given);
  if (!formatter) {
    const locale = canonical(given);
    formatter = {
      plural: (value, options) =>
        branch(
          ownEntry(options, `=${value}`) ??
            ownEntry(options, new Intl.PluralRules(locale).select(Number(value))) ??
            options['other'],
        ),
      number: (value) => new Intl.NumberFormat(locale).format(Number(value)),
      select: (options, value) => branch(ownEntry(options, String(value)) ?? options['other']),
    };
    formatters.set(given, formatter);
  }
  return formatter;
}

/** The text of one layer for a key. A layer comes from the app or from a file it loads, so it may contain anything. */
function textIn(layer: Messages, key: string, args: MessageArgs, formatter: MessageFormatter): unknown {
  try {
    const message = ownEntry(layer, key);
    return typeof message === 'function' ? message(args, formatter) : message;
  } catch {
    return undefined;
  }
}

/** Messages in one language, the app's own before the kit's. */
export interface Layer {
  readonly messages: readonly Messages[];
  readonly formatter: MessageFormatter;
  /** A function that wraps each of its texts. */
  readonly around?: ((text: string) => string) | undefined;
}

/**
 * The text of the first of some keys that has a message, or an empty text. Layers are tried in order, so that an app's
 * own messages come before the kit's; a message that throws or returns no text counts as missing. Never throws.
 */
export function translate(layers: readonly Layer[], keys: readonly string[], args: MessageArgs): string {
  for (const key of keys)
    for (const { messages, formatter, around } of layers)
      for (const one of messages) {
        const text = textIn(one, key, args, formatter);
        if (typeof text === 'string') return around ? around(text) : text;
      }
  return '';
}
