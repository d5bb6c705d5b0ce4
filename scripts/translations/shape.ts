import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * The structure of a message: the arguments that it uses, its choices with their branches, and its plurals with theirs.
 */
export interface MessageShape {
  readonly args: ReadonlySet<string>;
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly plurals: readonly { readonly arg: string; readonly branches: ReadonlySet<string> }[];
}

/**
 * Returns the structure of an ICU message.
 *
 * @throws SyntaxError when the text is not an ICU message.
 */
export function shapeOf(text: string): MessageShape {
  const args = new Set<string>();
  const selects = new Map<string, Set<string>>();
  const plurals: { arg: string; branches: Set<string> }[] = [];
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      args.add(element.value);
      if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
      const branches = Object.keys(element.options);
      if (element.type === TYPE.plural) plurals.push({ arg: element.value, branches: new Set(branches) });
      else selects.set(element.value, new Set([...(selects.get(element.value) ?? []), ...branches]));
      for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return { args, selects, plurals };
}

/** The plural categories that whole numbers have in a language. */
export function categoriesOf(locale: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
}
