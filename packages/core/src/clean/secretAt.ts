import { pairedAt } from './pairs.ts';
import { secretKind, type SecretKind } from './secretNames.ts';
import { endOf, firstOf, scheme, stopOf, valueAt, type Stretch } from './valueAt.ts';

/** What separates a name from its value: closing quotes and brackets, and an equals sign or a colon. */
const separator = /[\0[]{0,24}\d{0,4}[\0\\"'\]\s]{0,24}(?:=\0*>|[:=：＝])(?:\0*\s)*/y;
/** The end of an opening tag. A word in angle brackets in a sentence is followed by a blank. */
const tagEnd = /(?:\s(?:[^<>]{0,98}[^<>/])?|\0*)>(?!["'.,)]?(?:\s|$))/y;
const sectionStart = /[\0\s]*<!\[CDATA\[/y;

/**
 * Secrets that are recognised by their own form: JSON web tokens, OpenTok's tokens, keys of well-known services, and
 * PEM blocks.
 */
const ownForm =
  /eyJ[\w-]{6,}(?:\.[\w-]*){0,4}|T1(?:\0*=){2}[\w+/=]+|(?=[\w$-]{16})(?:sk[-_]|rk_|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|AKIA|ASIA|AIza|ya29|whsec_|(?:npm|hf)_[A-Za-z\d]{12})[\w$-]+|-----BEGIN\b[^]*?(?:-----END[^\r\n\\]*|$)/y;

/** "Basic auth" and "bearer capability" are plain words; credentials have digits, capitals or parameters. */
const word = /^\W?(?:[A-Z]?[a-z]*|[A-Z]*)[\0.:]*$/;
const wordOfBearers = /^(?:\d?[a-z]{1,5}|(?:capabilit|service|channel|auth)[a-z]*)s?\W*$/i;

/** Credentials after the name of their scheme, outside of a header. */
function credentialsAt(text: string, name: string, start: number): Stretch | null {
  const behind = endOf(scheme, text, start);
  if (behind === null) return null;
  const [from, to] = valueAt(text, behind, 'word');
  const value = text.slice(from, to);
  if (/^(?:digest|hawk|aws4)/i.test(name) && value.includes('=')) return [from, stopOf('line', text, from)];
  return (/^bearer/i.test(name) ? wordOfBearers : word).test(value) ? null : [from, to];
}

/** A field of a query whose name means something else elsewhere: `key: Enter`, `auth: failed`. */
const inQueries = /^(?:key|auth)$/i;
/** What separates an option of a command from its value. */
const optionEnd = /\s+(?![-<])/y;

/** How far the value of a field goes: in a query to the next field, in a form the same, but also over blanks. */
function fieldAt(text: string, from: number, kind: SecretKind, before: string): Stretch {
  if (kind === 'word') return valueAt(text, endOf(scheme, text, from) ?? from, kind);
  if (kind === 'line' || text[from - 1] !== '=') return valueAt(text, from, kind);
  return valueAt(text, from, /[?&]/.test(before) ? 'word' : 'form');
}

/** The secret that starts at a word or follows it, as a field, in a pair, in a tag, or as credentials. */
export function secretAt(text: string, name: string, start: number): Stretch | null {
  const own = endOf(ownForm, text, start);
  if (own !== null) return [start, own];
  const end = start + name.length;
  const before = text.charAt(start - 1);
  const kind = secretKind(name);
  if (kind) {
    const from = endOf(separator, text, end);
    if (from !== null) return fieldAt(text, from, kind, before);
    const paired = pairedAt(text, name, start);
    if (paired) return paired;
    const inTag = /[<:]/.test(before) ? endOf(tagEnd, text, end) : null;
    if (inTag !== null) {
      const section = endOf(sectionStart, text, inTag);
      return section === null
        ? [inTag, firstOf(/</g, text, inTag)]
        : [section, firstOf(/\]\]\0*>/g, text, section)];
    }
    const option = name.startsWith('--') ? endOf(optionEnd, text, end) : null;
    if (option !== null) return valueAt(text, option, 'word');
  } else if (/[?&]/.test(before) && inQueries.test(name) && text.charAt(end) === '=')
    return valueAt(text, end + 1, 'word');
  return credentialsAt(text, name, start);
}
