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

/** What stands before a quote in a program: `b'…'` in Python, `Some("…")` in Rust. */
const prefix = /(?:(?:Some|Optional)\()?[bfru]{0,2}(?=[\0\\]{0,24}["'])/iy;
const openingQuote = /[\0\\]{0,24}["']/y;
export const scheme =
  /bearer(?:\0*[\s:])+|(?:basic|digest|negotiate|ntlm|hawk|apikey|AWS4-HMAC-SHA256)(?:\0*\s)+/iy;
const openingBracket = /\0*[[{]/y;

const stops = {
  /** A line also ends at an escaped line break: no header has a backslash before these letters. */
  line: /[\r\n]|\\[rn]/g,
  word: /[\s&,;"'<>)}\]]/g,
  /** A secret chosen by a person ends with its line, at a quote of HTML, or before the next `name=` or `name:`. */
  phrase: /[\r\n]|&(?:#\w+|quot|apos|amp|lt|gt);|[\s,;]["']?[\w-]+["']?[=:]/gi,
  /** The same in a form, where `&` separates fields. */
  form: /[\r\n]|&(?:#\w+|quot|apos|amp|lt|gt);|[\s,;&]["']?[\w-]+["']?[=:]/gi,
};

/** A line break behind which a header goes on, because a blank follows (RFC 9112, 5.2). */
const fold = /\\?[rn\r\n](?:[\0\\]{0,8}[n\n])?(?:\0{0,8}[ \t]|\\{1,8}t)/y;

/** Where a value of this kind ends that is in no quotes. */
export function stopOf(kind: keyof typeof stops, text: string, from: number): number {
  let at = firstOf(stops[kind], text, from);
  for (let next; kind === 'line' && (next = endOf(fold, text, at)) !== null;)
    at = firstOf(stops.line, text, next);
  return at;
}

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
export function valueAt(text: string, from: number, kind: keyof typeof stops): Stretch {
  const quoted = endOf(prefix, text, from) ?? from;
  const opened = endOf(openingQuote, text, quoted);
  if (opened !== null) return [opened, quotedEnd(text, quoted, opened)];
  const isList = kind !== 'line' && endOf(openingBracket, text, from) !== null;
  return [from, isList ? bracketEnd(text, from) : stopOf(kind, text, from)];
}
