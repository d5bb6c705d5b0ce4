import type { Message, MessageArgs, MessageFormatter, Messages } from './types.ts';

const branch = (chosen: string | (() => string) | undefined): string =>
  typeof chosen === 'function' ? chosen() : (chosen ?? '');

const formatters = new Map<string, MessageFormatter>();

/** What compiled messages need of a locale; one object per locale. */
export function formatterOf(locale: string): MessageFormatter {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = {
      plural: (value, options) =>
        branch(
          options[`=${value}`] ??
            options[new Intl.PluralRules(locale).select(Number(value))] ??
            options['other'],
        ),
      number: (value) => new Intl.NumberFormat(locale).format(Number(value)),
      select: (options, value) => branch(options[value ?? 'other'] ?? options['other']),
    };
    formatters.set(locale, formatter);
  }
  return formatter;
}

/**
 * The text of the first of some keys that has a message, or an empty text. Layers are asked in order, so that an app's
 * own words come before the kit's.
 */
export function translate(
  layers: readonly Messages[],
  keys: readonly string[],
  args: MessageArgs,
  formatter: MessageFormatter,
): string {
  for (const key of keys) {
    let message: Message | undefined;
    for (const layer of layers) message ??= layer[key];
    if (message !== undefined) return typeof message === 'string' ? message : message(args, formatter);
  }
  return '';
}
