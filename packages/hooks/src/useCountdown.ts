'use client';
import { useContext, useEffect, useLayoutEffect, useState } from 'react';
import { CallContext } from './internals/context.ts';

/** Before the first paint in a browser; a server has nothing to measure. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const isMoment = (at: number | null): at is number => Number.isFinite(at);

/**
 * Counts down the whole seconds until a moment, once a second while mounted, also in a separate window that is visible
 * while the page is not. Never below 0.
 *
 * @param deadlineAt a time of the provider's store (any `At` of a snapshot), outside a provider epoch ms; null where
 * there is none, and NaN or Infinity count as none.
 * @returns null without a deadline.
 * @example const seconds = useCountdown(prompt.deadlineAt); // 18
 */
export function useCountdown(deadlineAt: number | null): number | null {
  const clock = useContext(CallContext)?.store ?? Date;
  const [now, setNow] = useState(() => clock.now());
  useBeforePaint(() => {
    if (!isMoment(deadlineAt)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = -Infinity;
    const tick = () => {
      clearTimeout(timer);
      const at = clock.now();
      // Wait until the next whole second, so that the figure never jumps by two. If the clock hardly moved, wait a
      // whole second.
      const wait = at - last < 500 ? 1_000 : (deadlineAt - at) % 1_000 || 1_000;
      last = at;
      setNow(at);
      if (deadlineAt > at) timer = setTimeout(tick, wait);
    };
    tick();
    // A browser may delay timers of a hidden page.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [deadlineAt, clock]);
  return isMoment(deadlineAt) ? Math.max(0, Math.ceil((deadlineAt - now) / 1_000)) : null;
}
