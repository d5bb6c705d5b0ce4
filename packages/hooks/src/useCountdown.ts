'use client';
import { useContext, useEffect, useLayoutEffect, useState } from 'react';
import { CallContext } from './context.ts';

/** Before the first paint in a browser; on a server there is nothing to measure. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const isMoment = (at: number | null): at is number => Number.isFinite(at);

/**
 * Whole seconds until a moment, counted down once a second while mounted, also for a window of its own that is seen
 * while the page is not. Never below 0.
 *
 * @param deadlineAt a time of the provider's store (any `At` of a snapshot), outside a provider epoch ms; null where there is none,
 * and NaN or Infinity count as none.
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
      // The next whole second of what is left, so that the figure never jumps by two; a clock that hardly moved is not hurried.
      const wait = at - last < 500 ? 1_000 : (deadlineAt - at) % 1_000 || 1_000;
      last = at;
      setNow(at);
      if (deadlineAt > at) timer = setTimeout(tick, wait);
    };
    tick();
    // A browser may hold timers of a hidden page back.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [deadlineAt, clock]);
  return isMoment(deadlineAt) ? Math.max(0, Math.ceil((deadlineAt - now) / 1_000)) : null;
}
