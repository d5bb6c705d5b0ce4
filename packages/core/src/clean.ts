import type { Details } from './events.ts';

const maxText = 500;
const hidden = '[redacted]';

/** Control and bidirectional characters: they can reorder or break the text they stand in. */
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Names whose value is a secret wherever it stands. */
const secretName = /pass(?!ive)|token|secret|credential|authori[sz]ation|api[-_]?key|jwt|cookie/i;

const secrets: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g, hidden],
  [/\bT1==[\w+/=]*/g, hidden],
  [/\b(bearer|basic|digest)\s+[^\s,;]+/gi, `$1 ${hidden}`],
  [
    /\b([\w-]*(?:passw(?:or)?d|token|secret|credential|authorization|api[-_]?key|jwt)[\w-]*["']?\s*[:=]\s*["']?)[^\s"'&,;})\]]+/gi,
    `$1${hidden}`,
  ],
  [/(:\/\/)[^/\s@]+@/g, `$1${hidden}@`],
  // Long runs of mixed letters and digits, as keys and signatures are; names in capitals and ids with hyphens are not.
  [/(?=[A-Za-z+/_]*\d)(?=[A-Z0-9+/_]*[a-z])[A-Za-z0-9+/_]{32,}={0,2}/g, hidden],
];

/**
 * Text from outside as it may be stored: without control and bidirectional characters, without tokens,
 * passwords and authorization headers, at most 500 characters. Redaction comes before the cut, so that no half
 * of a secret survives it.
 *
 * @example cleanText('Authorization: Bearer abc\u202e') // 'Authorization: [redacted] …'
 */
export function cleanText(text: string, max = maxText): string {
  // A very long text is cut before the patterns run, at a length no pattern needs, to bound the work.
  let clean = (text.length > 8_000 ? text.slice(0, 8_000) : text).replace(unsafe, ' ').trim();
  if (clean.length >= 8) for (const [pattern, instead] of secrets) clean = clean.replace(pattern, instead);
  return clean.length > max ? `${clean.slice(0, max - 1)}…` : clean;
}

/** Details as they may be stored: at most 40 plain, cleaned values; whatever has a secret's name is hidden. */
export function cleanDetails(details: unknown): Details {
  if (typeof details !== 'object' || details === null) return {};
  const clean: Record<string, string | number | boolean | null> = {};
  let left = 40;
  for (const [key, value] of Object.entries(details)) {
    if (left-- === 0) break;
    const name = cleanText(key, 60);
    if (secretName.test(name)) clean[name] = hidden;
    else if (typeof value === 'string') clean[name] = cleanText(value);
    else if (value === null || typeof value === 'number' || typeof value === 'boolean') clean[name] = value;
  }
  return clean;
}
