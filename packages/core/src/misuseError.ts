import { ownEntry } from './table.ts';

const page = 'https://github.com/faultline/faultline/blob/main/docs/errors.md';

/**
 * An error for a developer who uses the API wrongly. In development it says what is wrong, why that cannot work and
 * what to do instead; in production, where bundlers drop the sentences, it has the code and the address of the page
 * that explains it.
 *
 * @param code as docs/errors.md lists it, e.g. `hooks/no-provider`.
 * @param sentence returns the sentence, with `{name}` where a value belongs; nothing in production. On a page without a
 * bundler it may throw, as there is no `process`: that counts as production.
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
    // Without a bundler there is no `process`: production.
  }
  return new Error(
    text
      ? text.replace(/\{(\w+)\}/g, (_, name: string) => ownEntry(values, name) ?? '')
      : `Faultline ${[code, ...Object.values(values)].join(', ')}: see ${page}`,
  );
}
