import { ownEntry } from './table.ts';

const page = 'https://github.com/faultline/faultline/blob/main/docs/errors.md';

/**
 * An error for the developer of an app that uses a part wrongly. In development it says what is wrong, why that cannot work and
 * what to do instead; in production, where bundlers leave the sentences out, it has the code and the page that explains it.
 *
 * @param code as docs/errors.md lists it, e.g. `hooks/no-provider`.
 * @param sentence gives the sentence, with `{name}` where a value belongs; nothing in production. It may throw where there is
 *   no `process`, on a page without a bundler: that counts as production.
 * @param values by their names.
 */
export function misuseError(
  code: string,
  sentence: () => string | undefined,
  values: Readonly<Record<string, string>> = {},
): Error {
  let text: string | undefined;
  try {
    text = sentence();
  } catch {
    // There is no `process` here.
  }
  return new Error(
    text
      ? text.replace(/\{(\w+)\}/g, (_, name: string) => ownEntry(values, name) ?? '')
      : `Faultline ${[code, ...Object.values(values)].join(', ')}: see ${page}`,
  );
}
