import { cleanText } from '../clean.ts';

declare const made: unique symbol;

/** An id that came from outside, as it may be stored, shown and compared. */
export type OutsideId = string & { readonly [made]: true };

const maxId = 200;
const unsure = '~';

/** A short mark of a text, so that two ids that are cut or cleaned to the same text stay two. */
function markOf(text: string): string {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return (hash >>> 0).toString(36);
}

/**
 * The one place where an id from outside (of a call, a source, an issue) becomes one of ours: without invisible
 * characters, line breaks and secrets, at most 200 characters, and different for different ids. An id that needs nothing
 * stays as it is, and so does one that this function made.
 *
 * @example outsideId('ac761221-f6f5-44bb-8059-6367e38a7a62') // the same
 */
export function outsideId(raw: string): OutsideId {
  const clean = cleanText(raw, maxId);
  return (clean === raw ? raw : `${clean.slice(0, maxId - 8)}${unsure}${markOf(raw)}`) as OutsideId;
}
