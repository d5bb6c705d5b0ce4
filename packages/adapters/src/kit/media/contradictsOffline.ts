import { field } from '../read/read.ts';
import type { SourceClock } from '../source/sourceBase.ts';

/** How long the browser must have said that it is offline, ms: what was on its way has arrived by then. */
const afterMs = 10_000;

/**
 * Notes whether sound arrives although the browser says that it is offline, and tells so every 10 s: some browsers say
 * it wrongly behind a VPN, or when one of two networks is gone.
 *
 * @returns call it at every look at the counters, with whether sound has arrived since the last one
 */
export function contradictsOffline(
  { now }: Pick<SourceClock, 'now'>,
  tell: () => void,
): (arrives: boolean) => void {
  let since: number | null = null;
  return (arrives) => {
    if (field(field(globalThis, 'navigator'), 'onLine') !== false) since = null;
    else since ??= now();
    if (since === null || !arrives || now() - since < afterMs) return;
    since = now();
    tell();
  };
}
