/* eslint-disable no-misleading-character-class -- each of them is meant by itself */

/** Characters that take no room: they can hide a word from a reader, or from whoever looks for secrets. */
const zeroWidth =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu;

/** Control characters and line breaks: they can break or forge the lines that a text stands in. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Half a character, as a cut in the wrong place leaves it. */
const halves = /[\ud800-\udfff]/gu;

/** Text without characters that nobody sees. Line breaks stay: they say where a header ends. */
export const withoutInvisible = (text: string): string => text.replace(zeroWidth, '');

/** The text on one line, without control characters and half characters. */
export const onOneLine = (text: string): string =>
  text.replace(control, ' ').replace(halves, '\ufffd').trim();

/** At most `max` characters, never half of one, with a sign that there was more. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
