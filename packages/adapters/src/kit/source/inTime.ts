import type { SourceBase } from './sourceBase.ts';
import { undoAll } from './undo.ts';

/** How long an answer may take, unless a caller says otherwise, ms. */
const withinMs = 60_000;

/** The sentence for a wait without an answer. */
export const late = 'There was no answer in time.';
export const stopped = 'The source was stopped.';

/**
 * Settles like the given promise. As that may never settle, this one rejects with a sentence after 60 s, and when the
 * store disconnects.
 *
 * @example await inTime(room.connect(url, token), base);
 */
export function inTime<Answer>(
  asked: Promise<Answer>,
  { clock, onStop }: Pick<SourceBase<unknown>, 'clock' | 'onStop'>,
): Promise<Answer> {
  const undos: (() => void)[] = [];
  return new Promise<Answer>((resolve, reject) => {
    const fail = (sentence: string) => () => {
      reject(new Error(sentence));
      undoAll(undos);
    };
    undos.push(clock.timer(fail(late), withinMs), onStop(fail(stopped)));
    asked.then(resolve, reject);
  }).finally(() => undoAll(undos));
}
