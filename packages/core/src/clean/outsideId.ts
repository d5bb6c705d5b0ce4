import { cleanId } from './cleanText.ts';
import { remembering } from './remembering.ts';

declare const fromOutside: unique symbol;

/** An id that came from outside, as it may be stored, shown and compared. */
export type OutsideId = string & { readonly [fromOutside]: true };

const maxId = 200;

/**
 * An id longer than this is told apart from others by its ends and its length, so that the work for one id is bounded.
 */
const maxRead = 20_000;

/** A short hash of a text, so that two ids stay different when cutting or cleaning would make them equal. */
function markOf(whole: string): string {
  const half = maxRead / 2;
  const text = whole.length > maxRead ? `${whole.slice(0, half)}${whole.slice(-half)}${whole.length}` : whole;
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return (hash >>> 0).toString(36);
}

function made(raw: string): OutsideId {
  const mark = `${markOf(raw)}~`;
  const clean = cleanId(raw, maxId);
  return (clean === raw ? raw : `${mark}${clean.slice(0, maxId - mark.length)}`) as OutsideId;
}

const remembered = remembering(made, 500, 4 * maxId);

/**
 * Cleans an id from outside (of a call, a source, an issue): without invisible characters, line breaks and secrets, at
 * most 200 characters, and different for different ids. A clean id stays as it is, and so does one that this function
 * returned. Ids from outside are cleaned nowhere else.
 *
 * @example outsideId('ac761221-f6f5-44bb-8059-6367e38a7a62') // the same
 */
export function outsideId(raw: string): OutsideId {
  return remembered(raw);
}
