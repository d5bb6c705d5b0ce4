import type { Timing } from '../timing.ts';
import type { Phase } from './types.ts';

/** How far a wait has come, and when it comes further: words escalate with time. */
export function waitPhase(
  startedAt: number,
  now: number,
  timing: Timing,
): { readonly phase: Phase; readonly nextAt: number } {
  const age = now - startedAt;
  if (age >= timing.actAfterMs) return { phase: 'act', nextAt: Infinity };
  if (age >= timing.longAfterMs) return { phase: 'long', nextAt: startedAt + timing.actAfterMs };
  return { phase: 'start', nextAt: startedAt + timing.longAfterMs };
}
