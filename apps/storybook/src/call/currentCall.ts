import type { CallRecord, Snapshot } from '@faultline/core';

/** The call that a phone shows: the newest of those that live, else the one that ended last; null where there was none. */
export function currentCall({ hangupCause }: Snapshot): CallRecord | null {
  const calls = Object.values(hangupCause.calls);
  const living = calls.filter(({ phase }) => phase !== 'ended');
  return (living.length > 0 ? living : calls).toSorted((a, b) => a.startedAt - b.startedAt).at(-1) ?? null;
}
