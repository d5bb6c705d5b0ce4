import type { Clock } from '../clock.ts';
import type { OfferedAction } from '../conditions.ts';
import { misuse } from '../misuse.ts';
import { keyOf } from '../table.ts';

export interface ActsOptions {
  readonly clock: Clock;
  readonly limitMs: number;
  /** Whether timers may be started now; without one an action has no time limit. */
  readonly live: () => boolean;
  /** Records the progress of an action, for whoever shows it. */
  readonly note: (issueId: string, action: OfferedAction, outcome: 'pending' | 'done' | 'failed') => void;
}

/**
 * Runs actions, one at a time per issue and action: a second request gets the running one. After the time limit an
 * action counts as failed and may be requested again; a success after that is still recorded, unless it was requested
 * again.
 */
export function createActs({ clock, limitMs, live, note }: ActsOptions) {
  const running = new Map<string, Promise<void>>();

  return (issueId: string, action: OfferedAction, act: () => void | Promise<void>): Promise<void> => {
    const key = keyOf(action, issueId);
    const before = running.get(key);
    if (before) return before;
    let settled = false;
    let undo: () => void = () => undefined;
    let start: () => void = () => undefined;
    const promise = new Promise<void>((resolve, reject) => {
      const end = (outcome: 'done' | 'failed', error?: unknown) => {
        const late = settled;
        if (late && (outcome === 'failed' || running.has(key))) return;
        settled = true;
        undo();
        running.delete(key);
        note(issueId, action, outcome);
        if (outcome === 'done') resolve();
        else reject(error as Error);
      };
      start = () => {
        note(issueId, action, 'pending');
        if (live() && Number.isFinite(limitMs))
          undo = clock.timer(
            () => end('failed', misuse('core/action-limit', { action, limitMs: String(limitMs) })),
            limitMs,
          );
        void (async () => act())().then(
          () => end('done'),
          (error: unknown) => end('failed', error),
        );
      };
    });
    // It counts as running before anybody is notified: a listener may request the same action.
    running.set(key, promise);
    start();
    return promise;
  };
}
