import type { CallEvent } from '@faultline/core';
import { jsonOf } from './read.ts';

/** Runs what an SDK, the browser or a timer has called us for; `what` names it in the details. */
export type Guard = (what: string, run: () => void) => void;

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
  (sdk: string, now: () => number, send: (event: CallEvent) => void): Guard =>
  (what, run) => {
    try {
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
