'use client';
import { useEffect, useLayoutEffect, useState } from 'react';

/** Before the first paint in a browser; on a server there is nothing to measure. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Whole seconds until a moment, counted down once a second while mounted and while the page is visible. Never below 0.
 *
 * @param deadlineAt epoch ms; null where there is none.
 * @returns null without a deadline.
 * @example const seconds = useCountdown(prompt.deadlineAt); // 18
 */
export function useCountdown(deadlineAt: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useBeforePaint(() => {
    if (deadlineAt === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const at = Date.now();
      setNow(at);
      const left = deadlineAt - at;
      // The next whole second of what is left, so that the figure never jumps by two.
      if (left > 0 && !document.hidden) timer = setTimeout(tick, left % 1_000 || 1_000);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [deadlineAt]);
  return deadlineAt === null ? null : Math.max(0, Math.ceil((deadlineAt - now) / 1_000));
}
