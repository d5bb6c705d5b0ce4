import type { CallEvent } from '@faultline/core';
import { jsonOf } from './read.ts';
import type { Heard, Tap } from './tap.ts';

/**
 * Runs what an SDK, the browser or a timer has called us for; `what` names it in the details. What was heard from an SDK or
 * an app is told to whoever records.
 */
export type Guard = (what: string, run: () => void, heard?: Omit<Heard, 'name'>) => void;

const textOf = (error: unknown): string => {
  try {
    return String(error);
  } catch {
    return jsonOf(error);
  }
};

/**
 * A guard for everything of ours that others call. It never throws, whatever the payload: a listener that throws can
 * keep the app's own from running, and breaks some SDKs for good. What could not be read is told as `sdk.protocol`.
 */
export const createGuard =
  (sdk: string, now: () => number, send: (event: CallEvent) => void, tap?: Tap): Guard =>
  (what, run, heard) => {
    try {
      if (heard) tap?.({ ...heard, name: what });
      run();
    } catch (error) {
      const details = { event: what, error: textOf(error) };
      try {
        send({
          type: 'issueRaised',
          at: now(),
          code: `${sdk}/unreadable-event`,
          condition: 'sdk.protocol',
          details,
        });
      } catch {
        // Whoever is told has failed too.
      }
    }
  };
