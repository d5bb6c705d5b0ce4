/**
 * Characters without width, which can hide a word from a reader or from a search for secrets: those that Unicode allows
 * a font to leave out, the empty Braille pattern, and the marks around annotations.
 */
const zeroWidth = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]+/gu;

/** Control characters and line breaks, which can break or forge the lines around a text. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Half of a surrogate pair, as a cut in the wrong place leaves it. */
const halves = /\p{Cs}/gu;

/** The text without invisible characters. Line breaks stay: they say where a header ends. */
export const withoutInvisible = (text: string): string => text.replace(zeroWidth, '');

/** The text on one line, without control characters and unpaired surrogates. */
export const onOneLine = (text: string): string =>
  text.replace(control, ' ').replace(halves, '\ufffd').trim();

/** At most `max` characters, never half of a surrogate pair, with a mark where something was cut off. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.replace(/\p{Cs}$/u, '')}…`;
}
