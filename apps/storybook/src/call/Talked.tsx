import type { CallRecord } from '@faultline/core';
import { useCallStore } from '@faultline/hooks';
import { useEffect, useState } from 'react';

/** A length as a phone shows it: 04:12. */
const clockOf = (ms: number): string =>
  [Math.floor(ms / 60_000), Math.floor(ms / 1_000) % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** How long somebody has talked, second by second while they do. */
export function Talked({ call: { activeAt, endedAt } }: { readonly call: CallRecord }) {
  const store = useCallStore();
  const [now, setNow] = useState(store.now);
  const isOver = endedAt !== null;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(store.now()), 1_000);
    return () => clearInterval(timer);
  }, [store, isOver]);
  return activeAt === null ? null : <time>{clockOf(Math.max(0, (endedAt ?? now) - activeAt))}</time>;
}
