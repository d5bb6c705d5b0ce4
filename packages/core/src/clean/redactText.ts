import { hideRandom } from './randomRuns.ts';
import { filler, readingsOf } from './readings.ts';
import { secretAt } from './secretAt.ts';
import type { Stretch } from './valueAt.ts';

export const hidden = '[redacted]';

/**
 * Names and passwords before the host of an address: `wss://ana:secret@host`, `sip:ana:secret@host`. A password may have
 * a slash in it, which a port has only behind it.
 */
const userInfo = [
  /(:(?:\0*\/){2})(?:[^\s/?#"'<>@:[]*:(?![\0\d]*(?:[/?#\s]|$))[^\s/?#"'<>@]*[/?#][^\s"'<>]*|[^\s/?#"'<>]+)/g,
  /(\b(?:sip|turn|stun)s?\0*:[^\s"'<>:]*:)[^\s"'<>]+/gi,
];

/** The places of secrets in one reading of a text. */
function secretsIn(text: string): readonly Stretch[] {
  const secrets: Stretch[] = [];
  // A word, or the two of `API key`.
  const words = /(?:(?:api|access|private|signing|encryption|shared|stream|account)\0*\s(?=key\b))?[\w$-]+/gi;
  const add = (from: number, to: number) => {
    words.lastIndex = to;
    while (text[to - 1] === filler) to--;
    if (to > from) secrets.push([from, to]);
  };
  for (let found = words.exec(text); found; found = words.exec(text)) {
    const secret = secretAt(text, found[0], found.index);
    if (secret) add(...secret);
  }
  for (const pattern of userInfo)
    for (const { 0: whole, 1: before = '', index } of text.matchAll(pattern))
      add(index + before.length, index + whole.lastIndexOf('@'));
  return secrets;
}

/** Hides only secrets that have a name, in every reading. What merely looks like a key stays, as ids do. */
export function redactNamed(text: string): string {
  let clean = '';
  let done = 0;
  const secrets = readingsOf(text).flatMap(secretsIn);
  for (const [from, to] of secrets.sort(([a], [b]) => a - b)) {
    if (from >= done) clean += text.slice(done, from) + hidden;
    done = Math.max(done, to);
  }
  return clean + text.slice(done);
}

/** Hides every secret in one of the forms that SECURITY.md lists. Takes time linear in the length of the text. */
export const redactText = (text: string): string => hideRandom(redactNamed(text), hidden);
