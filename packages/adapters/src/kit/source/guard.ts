import type { CallEvent } from '@faultline/core';
import { jsonOf } from '../read/read.ts';
import type { Heard, Tap } from '../listen/tap.ts';

/**
 * Runs code that an SDK, the browser or a timer calls; `what` names it in the details. Input from an SDK or an app is
 * passed on to a recorder.
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
 * Creates a guard for all our code that others call. It never throws, whatever the payload: a listener that throws can
 * keep the app's own listeners from running, and breaks some SDKs permanently. An error is reported as `sdk.protocol`.
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
        // Reporting has failed too.
      }
    }
  };
