import type { SourceBase } from './sourceBase.ts';
import { undoAll } from './undo.ts';

/** How long whoever was asked may take, unless something else is said, ms. */
const withinMs = 60_000;

/** What is said of a wait that came to nothing. */
export const late = 'There was no answer in time.';
export const stopped = 'The source was stopped.';

/**
 * Settles as what was asked for does. Nothing promises that it ever does, so that it rejects with a sentence after 60 s, and
 * when the store leaves.
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
