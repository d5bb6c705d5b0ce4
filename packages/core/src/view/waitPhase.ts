import type { Timing } from '../timing.ts';
import type { Phase } from './types.ts';

/** How long something has been waited for, as a phase, and when the next phase begins: the text changes with time. */
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
