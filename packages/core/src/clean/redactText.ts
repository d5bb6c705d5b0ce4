import { secretKind, type SecretKind } from './secretNames.ts';

export const hidden = '[redacted]';

/** A stretch of the text that is a secret: up to where. */
type Reach = number | null;

/** Where a sticky pattern ends when it matches at a place. */
function endOf(pattern: RegExp, text: string, at: number): Reach {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const separator = /(?:\\{0,8}["']|%22|%27|&quot;|&#34;)?\s{0,8}(?:=>|[:=]|%3A|%3D)\s{0,8}/iy;
const openingQuote = /\\{0,8}["']|%22|%27|&quot;|&#34;/iy;
const webToken = /[\w-]*(?:\.[\w-]*){0,4}/y;
const machineMade = /(?:(?!%26|%22|%27|&quot;)[^\s&,;"'<>)}\]])+/iy;
const base64 = /[\w+/=]+/y;
const scheme = /^(?:bearer|basic|digest|negotiate|ntlm|hawk|apikey)$/i;
/** Where a phrase without quotes ends: with its line, its query field, or before the next `name=` or `name:`. */
const phraseStop = /[\r\n&]|%26|[\s,;]["']?[\w-]+["']?[=:]/gi;
const lineStop = /[\r\n]/g;
/** How keys of well-known services begin. */
const knownKey = /^(?:sk-|sk_|rk_|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|AKIA|ASIA|AIza|ya29)/;

/** Where a pattern is found first from a place on; the end of the text where it is not. */
function firstOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** The end of a quoted value: the same quote, escaped as often. Without one it goes on to the end. */
function quotedEnd(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + quote.length))
    if (text[at - 1] !== '\\' || quote.startsWith('%') || quote.startsWith('&')) return at;
  return text.length;
}

/** The end of a list or an object: its own closing bracket. */
function bracketEnd(text: string, from: number): number {
  const bracket = /[[{\]}]/g;
  bracket.lastIndex = from;
  let depth = 0;
  for (let found = bracket.exec(text); found; found = bracket.exec(text)) {
    if ('[{'.includes(found[0])) depth++;
    else if (--depth === 0) return bracket.lastIndex;
  }
  return text.length;
}

/** Where the value of a secret field ends. */
function valueEnd(text: string, from: number, kind: SecretKind, inQuery: boolean): number {
  const opened = endOf(openingQuote, text, from);
  if (opened !== null) return quotedEnd(text, opened, text.slice(from, opened));
  if (kind === 'line') return firstOf(lineStop, text, from);
  if (text[from] === '{' || text[from] === '[') return bracketEnd(text, from);
  if (kind === 'phrase' && !inQuery) return firstOf(phraseStop, text, from);
  return endOf(machineMade, text, from) ?? from;
}

/** Credentials behind the name of their scheme, outside of a header. */
function schemeEnd(name: string, text: string, at: number): Reach {
  if (name === 'AWS4-HMAC-SHA256') return firstOf(lineStop, text, at);
  if (!scheme.test(name)) return null;
  const from = endOf(/\s{1,8}/y, text, at);
  if (from === null) return null;
  const end = endOf(machineMade, text, from);
  if (end === null) return null;
  const value = text.slice(from, end);
  // "Basic auth" and "bearer capability" are words; credentials have digits, capitals or parameters.
  const isWord = /bearer/i.test(name)
    ? /^(?:capabilit|service|channel|auth|token)/i
    : /^(?:[A-Z]?[a-z]*|[A-Z]*)[.:]?$/;
  if (isWord.test(value)) return null;
  return /digest|hawk/i.test(name) && value.includes('=') ? firstOf(lineStop, text, at) : end;
}

/** Hides what stands behind names of secrets, and what is a secret by its own form, in one pass over the words. */
function hideNamed(text: string): string {
  const word = /[\w$-]+/g;
  let clean = '';
  let done = 0;
  const hide = (from: number, to: number) => {
    clean += text.slice(done, from) + hidden;
    done = word.lastIndex = to;
  };
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const [name] = found;
    const start = found.index;
    const end = start + name.length;
    if (name.startsWith('eyJ') && name.length > 8) hide(start, endOf(webToken, text, start) ?? end);
    else if (name === 'T1' && text.startsWith('==', end)) hide(start, endOf(base64, text, start) ?? end);
    else if (name.length >= 16 && knownKey.test(name)) hide(start, end);
    else if (name === '-----BEGIN') {
      const close = text.indexOf('-----END', end);
      hide(start, close === -1 ? text.length : firstOf(lineStop, text, close));
    } else {
      const byScheme = schemeEnd(name, text, end);
      if (byScheme !== null) {
        const from = end + 1;
        hide(from, Math.max(from, byScheme));
        continue;
      }
      const kind = secretKind(name);
      if (kind === null) continue;
      const from = endOf(separator, text, end);
      if (from === null) continue;
      const inQuery = text[end] === '=' && /[?&]/.test(text.charAt(start - 1));
      const to = valueEnd(text, from, kind, inQuery);
      const quote = endOf(openingQuote, text, from);
      if (to > (quote ?? from)) hide(quote ?? from, to);
    }
  }
  return clean + text.slice(done);
}

/** Names and passwords before the host of an address: `wss://ana:secret@host`, `sip:ana:secret@host`. */
const hideUserInfo = (text: string): string =>
  text
    .replace(/:\/\/[^\s/?#"'<>]+/g, (authority) => {
      const at = authority.lastIndexOf('@');
      return at === -1 ? authority : `://${hidden}${authority.slice(at)}`;
    })
    .replace(/(\bsips?:[^\s"'<>:]*:)([^\s"'<>]+)/gi, (uri, name: string, rest: string) => {
      const at = rest.lastIndexOf('@');
      return at === -1 ? uri : `${name}${hidden}${rest.slice(at)}`;
    });

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a long run of characters was drawn by lot, as keys and signatures are: letters and digits change all the time. */
function isRandom(run: string): boolean {
  if (uuid.test(run)) return false;
  const signs = run.replace(/[^A-Za-z\d]/g, '');
  const changes = [...signs.matchAll(/[a-z]+|[A-Z]+|\d+/g)].length - 1;
  return /\d/.test(run) && changes * 5 >= signs.length;
}

const hideRandom = (text: string): string =>
  text.replace(/[\w+/-]{32,}={0,2}/g, (run) => (isRandom(run) ? hidden : run));

/** Hides named secrets only; what merely looks like a key stays, as ids do. */
export const redactNamed = (text: string): string => hideUserInfo(hideNamed(text));

/** Hides every secret of the written forms; see SECURITY.md. Linear in the length of the text. */
export const redactText = (text: string): string => hideRandom(redactNamed(text));
