import { outsideId } from '../clean/outsideId.ts';
import { misuse } from '../misuse.ts';
import type { CallSource } from '../source.ts';
import type { Timing } from '../timing.ts';

export function checkSources(sources: readonly CallSource[]): void {
  if (!Array.isArray(sources)) throw misuse('core/no-source');
  for (const source of sources) {
    if (typeof source?.connect !== 'function') throw misuse('core/no-source');
    if (typeof source.id !== 'string' || source.id === '' || outsideId(source.id) !== source.id)
      throw misuse('core/source-id', { id: String(JSON.stringify(source.id)) });
  }
  if (new Set(sources.map((source) => source.id)).size !== sources.length) throw misuse('core/same-id');
}

/** Whether a value is a length of time in ms; Infinity is one. */
export const isLength = (ms: unknown): boolean => typeof ms === 'number' && ms >= 0;

export function checkTiming(timing: Timing): Timing {
  for (const [name, ms] of Object.entries(timing) as [string, unknown][])
    if (!isLength(ms)) throw misuse('core/timing', { name, ms: String(ms) });
  return timing;
}
