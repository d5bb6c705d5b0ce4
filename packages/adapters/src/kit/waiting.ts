import type { CallEvent } from '@faultline/core';
import { late, stopped } from './inTime.ts';
import type { SourceBase } from './sourceBase.ts';

/** What an event says about what is awaited: it is there, it was refused with this sentence, or nothing yet. */
export type Verdict = (event: CallEvent) => true | string | null;

/** Recoveries that wait for what their source tells. Nothing waits longer than the store is there. */
export interface Waiting {
  /**
   * Does something, and if it resolves with true waits until an event says how it went. Without a store it does not wait.
   * Rejects with a sentence when the event says no, when none says so in time (unless `isDone` is true), or the store leaves.
   */
  during(act: () => Promise<boolean>, verdictOf: Verdict, withinMs: number, isDone?: true): Promise<void>;
}

/** Makes the recoveries of a source able to wait. Once a source. */
export function createWaiting(
  base: Pick<SourceBase<unknown>, 'clock' | 'connected' | 'onEvent' | 'onStop'>,
): Waiting {
  const waiters = new Set<Verdict>();
  base.onEvent((event) => {
    for (const waiter of [...waiters]) waiter(event);
  });
  return {
    async during(act, verdictOf, withinMs, isDone) {
      if (!base.connected()) return void (await act());
      let end = () => undefined as void;
      const verdict = new Promise<void>((resolve, reject) => {
        const settle = (said: true | string | null) => {
          if (said === true) resolve();
          else if (said !== null) reject(new Error(said));
          return said;
        };
        const waiter: Verdict = (event) => settle(verdictOf(event));
        const undos = [
          base.onStop(() => void settle(stopped)),
          base.clock.timer(() => void settle(isDone ?? late), withinMs),
          () => void waiters.delete(waiter),
        ];
        waiters.add(waiter);
        end = () => {
          for (const undo of undos) undo();
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
  };
}
