import type { CallEvent } from '@faultline/core';

/** What an event says about what is awaited: it is there, it was refused with this sentence, or nothing yet. */
export type Verdict = (event: CallEvent) => true | string | null;

/** Recoveries that wait for the events which their source tells. Nothing waits longer than the source is connected. */
export interface Waiting {
  start(): void;
  tell(event: CallEvent): void;
  /**
   * Does something, and if it resolves with true waits until an event says how it went. Rejects with a sentence when
   * that says no, or says nothing in time, unless `late` is true.
   */
  during(act: () => Promise<boolean>, verdictOf: Verdict, withinMs: number, late?: true): Promise<void>;
  stop(): void;
}

const inTime = 'The service did not answer in time.';
const stopped = 'The source was stopped before the service had answered.';

export function createWaiting(): Waiting {
  const waiters = new Set<(news: CallEvent | string | true) => void>();
  let live = false;
  const tell = (news: CallEvent | string) => {
    for (const one of [...waiters]) one(news);
  };
  return {
    start: () => void (live = true),
    tell,
    async during(act, verdictOf, withinMs, late) {
      if (!live) return void (await act());
      let end = () => undefined as void;
      const verdict = new Promise<void>((resolve, reject) => {
        const one = (news: CallEvent | string | true) => {
          const said = typeof news === 'object' ? verdictOf(news) : news;
          if (said === true) resolve();
          else if (said !== null) reject(new Error(said));
        };
        const timeout = setTimeout(() => one(late ?? inTime), withinMs);
        waiters.add(one);
        end = () => {
          waiters.delete(one);
          clearTimeout(timeout);
        };
      });
      // Also while it is not awaited yet, or not at all.
      verdict.then(end, end);
      try {
        if (await act()) await verdict;
      } finally {
        end();
      }
    },
    stop() {
      live = false;
      tell(stopped);
    },
  };
}
