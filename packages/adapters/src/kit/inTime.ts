import type { SourceBase } from './sourceBase.ts';

/** How long whoever was asked may take, unless something else is said, ms. */
const withinMs = 60_000;

/** What is said of a wait that came to nothing. */
export const late = 'The service did not answer in time.';
export const stopped = 'The source was stopped before the service had answered.';

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
  return new Promise((resolve, reject) => {
    const cancel = clock.timer(() => fail(late), withinMs);
    const forget = onStop(() => {
      cancel();
      reject(new Error(stopped));
    });
    const fail = (sentence: string) => {
      reject(new Error(sentence));
      forget();
    };
    void asked.then(resolve, reject).finally(forget);
  });
}
