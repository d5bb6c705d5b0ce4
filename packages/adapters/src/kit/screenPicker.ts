import { listenToMethod } from './listenToMethod.ts';
import { field } from './read.ts';
import type { SourceBase } from './sourceBase.ts';

/** The browser's picker for screens, which SDKs tell nothing of. */
export interface ScreenPicker {
  /** Listens until the store leaves. */
  start(): void;
  /** Whether it is open now, or was closed without a screen within the last second. */
  isConcerned(): boolean;
}

/** How long after it was closed an SDK may take to tell of it, ms. */
const toldWithinMs = 1_000;

/**
 * Listens to `navigator.mediaDevices.getDisplayMedia()`, so that an SDK's "access denied" that names no device is known to be of
 * a screen. Does nothing where there is none.
 */
export function createScreenPicker({
  clock,
  guard,
  onStop,
}: Pick<SourceBase<unknown>, 'clock' | 'guard' | 'onStop'>): ScreenPicker {
  let open = 0;
  let closedAt = -Infinity;
  // What is only looked at is in no recording.
  const unwritten: typeof guard = (what, run) => guard(what, run);
  const after = (asked: unknown) => {
    open++;
    void Promise.resolve(asked).then(
      () => open--,
      () => {
        open--;
        closedAt = clock.now();
      },
    );
  };
  return {
    start() {
      const devices = field(field(globalThis, 'navigator'), 'mediaDevices');
      if (typeof devices === 'object' && devices !== null)
        onStop(listenToMethod(devices, 'getDisplayMedia', unwritten, { after }));
    },
    isConcerned: () => open > 0 || clock.now() - closedAt <= toldWithinMs,
  };
}
