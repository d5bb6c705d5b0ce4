import { numberField } from './read.ts';

/** The latest valid date, in epoch seconds. */
const lastSecond = 8_640_000_000_000;

/** A short one-way hash in place of a secret: equal for equal texts, and nothing of the text can be read from it. */
export function fingerprint(text: string): string {
  let hash = 5381;
  for (let index = 0; index < text.length; index++)
    hash = (Math.imul(hash, 33) ^ text.charCodeAt(index)) >>> 0;
  return hash.toString(36);
}

/** `exp` of a JSON Web Token in epoch ms; null for any other token. */
export function tokenExpiry(token: string | null): number | null {
  const payload = token?.split('.')[1];
  if (!payload) return null;
  try {
    const seconds = numberField(JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))), 'exp');
    return seconds === null || seconds < 0 || seconds > lastSecond ? null : seconds * 1_000;
  } catch {
    return null;
  }
}
