import { ownEntry } from '@faultline/core';
import { canonical } from './language.ts';
import type { MessageArgs, MessageFormatter, Messages } from './types.ts';

const branch = (chosen: string | (() => string) | undefined): string =>
  typeof chosen === 'function' ? chosen() : (chosen ?? '');

const formatters = new Map<string, MessageFormatter>();

/** What compiled messages need of a locale; one object per locale. What is no language tag counts and writes numbers as English does. */
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

/** The text that one layer has for a key. A layer comes from the app or from a file it loads: it may hold anything. */
function textIn(layer: Messages, key: string, args: MessageArgs, formatter: MessageFormatter): unknown {
  try {
    const message = ownEntry(layer, key);
    return typeof message === 'function' ? message(args, formatter) : message;
  } catch {
    return undefined;
  }
}

/** Words in one language, the app's own before the kit's. */
export interface Layer {
  readonly messages: readonly Messages[];
  readonly formatter: MessageFormatter;
  /** What is put around each of its texts. */
  readonly around?: ((text: string) => string) | undefined;
}

/**
 * The text of the first of some keys that has a message, or an empty text. Layers are asked in order, so that an app's
 * own words come before the kit's; a message that throws or gives no text counts as none. Never throws.
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
