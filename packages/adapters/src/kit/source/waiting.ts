import type { CallEvent } from '@faultline/core';
import { late, stopped } from './inTime.ts';
import type { SourceBase } from './sourceBase.ts';

/** What an event says about an awaited result: it has arrived, it was refused with this sentence, or nothing yet. */
export type Verdict = (event: CallEvent) => true | string | null;

/** Recoveries that wait for an event of their source. None waits after the store has disconnected. */
export interface Waiting {
  /**
   * Performs an action, and if it resolves with true waits for an event that gives the outcome. Without a store it does
   * not wait. Rejects with a sentence when the event is a refusal, when none arrives in time (unless `isDone` is true),
   * or when the store disconnects.
   */
  during(act: () => Promise<boolean>, verdictOf: Verdict, withinMs: number, isDone?: true): Promise<void>;
}

/** Makes it possible for recoveries of a source to wait. Call it once per source. */
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
      // Also when nobody awaits it yet, or ever will.
      verdict.then(end, end);
      try {
        if (await act()) await verdict;
      } finally {
        end();
      }
    },
  };
}
