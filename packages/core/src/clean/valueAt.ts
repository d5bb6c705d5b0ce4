import type { SecretKind } from './secretNames.ts';

/** A part of a text that is a secret. */
export type Stretch = readonly [from: number, to: number];

/** The end of a sticky pattern's match at this place. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The first match of a pattern from this place on; the end of the text when there is none. */
export function firstOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

const openingQuote = /[\0\\]{0,24}["']/y;
export const scheme = /(?:bearer|basic|digest|negotiate|ntlm|hawk|apikey|AWS4-HMAC-SHA256)(?:\0*\s)+/iy;
const openingBracket = /\0*[[{]/y;

export const stops = {
  /** A line also ends at an escaped line break: no header has a backslash before these letters. */
  line: /[\r\n]|\\[rn]/g,
  word: /[\s&,;"'<>)}\]]/g,
  /** A secret chosen by a person ends with its line, its query field, or before the next `name=` or `name:`. */
  phrase: /[\r\n&]|[\s,;]["']?[\w-]+["']?[=:]/g,
};

/**
 * The end of a quoted value: the same quote, escaped in the same way. Without one the value goes on to the end of the
 * text.
 */
function quotedEnd(text: string, from: number, opened: number): number {
  const quote = text.slice(from, opened);
  let at = text.indexOf(quote, opened);
  while (/[\0\\]/.test(text.charAt(at - 1))) at = text.indexOf(quote, at + quote.length);
  return at === -1 ? text.length : at;
}

/** The end of a list or an object: its own closing bracket, outside quotes. */
function bracketEnd(text: string, from: number): number {
  const mark = /[[{\]}]|[\0\\]{0,24}["']/g;
  mark.lastIndex = from;
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [sign] = found;
    if ('[{'.includes(sign)) depth++;
    else if (!']}'.includes(sign))
      mark.lastIndex = quotedEnd(text, found.index, mark.lastIndex) + sign.length;
    else if (--depth === 0) return mark.lastIndex;
  }
  return text.length;
}

/** The start and end of the value of a secret field, within its quotes. */
export function valueAt(text: string, from: number, kind: SecretKind): Stretch {
  const opened = endOf(openingQuote, text, from);
  if (opened !== null) return [opened, quotedEnd(text, from, opened)];
  const isList = kind !== 'line' && endOf(openingBracket, text, from) !== null;
  return [from, isList ? bracketEnd(text, from) : firstOf(stops[kind], text, from)];
}
