import type { Clock } from '../clock.ts';
import { misuse } from '../misuse.ts';
import { sayInDevelopment } from '../sayInDevelopment.ts';

/** An app connects its store before its SDK: one that has been on the screen for this long was most likely forgotten. */
const forgottenAfterMs = 5_000;

/** Notices that a store is listened to and was never connected. */
export interface ConnectReminder {
  /** Somebody listens; returns its end. */
  listens(): () => void;
  /** The store was connected: there is nothing to notice any more. */
  connected(): void;
}

const silent: ConnectReminder = { listens: () => () => undefined, connected: () => undefined };

function createWatching(clock: Clock): ConnectReminder {
  let listeners = 0;
  let over = false;
  let stopTimer: () => void = () => undefined;
  const remind = () => {
    over = true;
    sayInDevelopment(misuse('core/never-connected', { seconds: String(forgottenAfterMs / 1_000) }).message);
  };
  return {
    listens() {
      if (listeners++ === 0 && !over) stopTimer = clock.timer(remind, forgottenAfterMs);
      let listening = true;
      return () => {
        if (listening && --listeners === 0) stopTimer();
        listening = false;
      };
    },
    connected() {
      over = true;
      stopTimer();
    },
  };
}

/**
 * Tells the app's developer once that a store which has sources, and is listened to without a break, was not connected. In production
 * nothing is said, no timer runs, and bundlers leave this out.
 */
export function createConnectReminder(clock: Clock, sources: readonly unknown[]): ConnectReminder {
  try {
    if (process.env.NODE_ENV !== 'production' && sources.length > 0) return createWatching(clock);
  } catch {
    // There is no `process` here, on a page without a bundler.
  }
  return silent;
}
