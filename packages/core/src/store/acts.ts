import type { Clock } from '../clock.ts';
import type { OfferedAction } from '../conditions.ts';
import { misuse } from '../misuse.ts';

export interface ActsOptions {
  readonly clock: Clock;
  readonly limitMs: number;
  /** Whether timers may be armed now; without one an act has no limit. */
  readonly live: () => boolean;
  /** Notes how an act is going, for whoever shows it. */
  readonly note: (issueId: string, action: OfferedAction, outcome: 'pending' | 'done' | 'failed') => void;
}

/**
 * One running act per issue and action: whoever asks again gets the one that runs. After the limit it counts as failed
 * and may be asked for again; if it still comes out well, and nobody has, that is noted.
 */
export function createActs({ clock, limitMs, live, note }: ActsOptions) {
  const running = new Map<string, Promise<void>>();

  return (issueId: string, action: OfferedAction, act: () => void | Promise<void>): Promise<void> => {
    const key = `${action} ${issueId}`;
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
    // It runs, as far as others can see, before anybody hears of it: a listener may ask for the same.
    running.set(key, promise);
    start();
    return promise;
  };
}
