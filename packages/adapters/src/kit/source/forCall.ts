import type { Guard } from './guard.ts';
import { listenTo } from '../listen/listen.ts';
import type { SourceBase } from './sourceBase.ts';

/** What listens to one call. */
export type ForCall = Pick<SourceBase<unknown>, 'clock' | 'guard' | 'listen'>;

/**
 * What a source listens to one call with: a recorder learns of which call each event is, so that calls at the same time are recorded
 * apart. Nothing is added for a call without an id.
 */
export function forCall<Memory>(base: SourceBase<Memory>, callId: string | null): ForCall {
  if (callId === null) return base;
  const guard: Guard = (what, run, heard) => base.guard(what, run, heard && { ...heard, call: callId });
  return {
    clock: base.clock,
    guard,
    listen: (object, names, hear, of) => base.onStop(listenTo(object, names, guard, hear, of)),
  };
}
