/**
 * Characters that take no room: they can hide a word from a reader, or from whoever looks for secrets. Those that Unicode
 * lets a font leave out, the empty Braille pattern, and the marks around annotations.
 */
const zeroWidth = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]+/gu;

/** Control characters and line breaks: they can break or forge the lines that a text stands in. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Half a character, as a cut in the wrong place leaves it. */
const halves = /\p{Cs}/gu;

/** Text without characters that nobody sees. Line breaks stay: they say where a header ends. */
export const withoutInvisible = (text: string): string => text.replace(zeroWidth, '');

/** The text on one line, without control characters and half characters. */
export const onOneLine = (text: string): string =>
  text.replace(control, ' ').replace(halves, '\ufffd').trim();

/** At most `max` characters, never half of one, with a sign that there was more. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.replace(/\p{Cs}$/u, '')}…`;
}
