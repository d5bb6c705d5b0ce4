import { ownEntry } from '@faultline/core';
import type { MessageArgs, MessageFormatter, Messages } from './types.ts';

const branch = (chosen: string | (() => string) | undefined): string =>
  typeof chosen === 'function' ? chosen() : (chosen ?? '');

const formatters = new Map<string, MessageFormatter>();

/** The locale, or English where it is not a language tag: the browser would throw at every number. */
function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** What compiled messages need of a locale; one object per locale. What is no language tag counts and writes numbers as English does. */
export function formatterOf(given: string): MessageFormatter {
  let formatter = formatters.get(given);
  if (!formatter) {
    const locale = known(given);
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

/**
 * The text of the first of some keys that has a message, or an empty text. Layers are asked in order, so that an app's
 * own words come before the kit's; a message that throws or gives no text counts as none. Never throws.
 */
export function translate(
  layers: readonly Messages[],
  keys: readonly string[],
  args: MessageArgs,
  formatter: MessageFormatter,
): string {
  for (const key of keys)
    for (const layer of layers) {
      const text = textIn(layer, key, args, formatter);
      if (typeof text === 'string') return text;
    }
  return '';
}
