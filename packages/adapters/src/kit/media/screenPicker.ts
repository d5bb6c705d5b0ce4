import { listenToMethod } from '../listen/listenToMethod.ts';
import { field } from '../read/read.ts';
import type { SourceBase } from '../source/sourceBase.ts';

/** The browser's screen picker, about which SDKs report nothing. */
export interface ScreenPicker {
  /** Listens until the store disconnects. */
  start(): void;
  /** Whether it is open now, or was closed without a screen within the last second. */
  isConcerned(): boolean;
}

/** How long after it was closed an SDK may take to report that, ms. */
const toldWithinMs = 1_000;

/**
 * Listens to calls of `navigator.mediaDevices.getDisplayMedia()`, so that an SDK's "access denied" without a device can
 * be attributed to a screen. Does nothing where that method is missing.
 */
export function createScreenPicker({
  clock,
  guard,
  onStop,
}: Pick<SourceBase<unknown>, 'clock' | 'guard' | 'onStop'>): ScreenPicker {
  let open = 0;
  let closedAt = -Infinity;
  // What is only observed is not recorded.
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
