import type { ConditionId } from '../conditions.ts';
import type { CallErrors, CallQuality, HangupCause, QualityOfCall } from './types.ts';

export const goodQuality: CallQuality = { byCall: {} };

const told = (condition: ConditionId): boolean =>
  condition.startsWith('quality.') ||
  condition === 'media.microphoneSilent' ||
  condition === 'media.remoteSilent';

/** Selects sound and picture of one call; null for a call that is not known to be live. */
export const selectCallQuality = (
  state: { readonly callQuality: CallQuality },
  callId: string,
): QualityOfCall | null => state.callQuality.byCall[callId] ?? null;

/** Quality by call, from what is wrong and which calls live. Calls that did not change keep their object. */
export function projectCallQuality(before: CallQuality, errors: CallErrors, calls: HangupCause): CallQuality {
  const byCall: Record<string, QualityOfCall> = {};
  for (const id in calls.calls) {
    const call = calls.calls[id];
    if (!call || call.phase === 'ended') continue;
    byCall[id] = { conditions: [], muted: call.muted, held: call.phase === 'held' };
  }
  for (const issue of errors.issues) {
    const quality =
      issue.callId !== null && issue.status === 'active' && told(issue.condition)
        ? byCall[issue.callId]
        : undefined;
    if (quality && issue.callId !== null && !quality.conditions.includes(issue.condition))
      byCall[issue.callId] = { ...quality, conditions: [...quality.conditions, issue.condition] };
  }
  let same = Object.keys(before.byCall).length === Object.keys(byCall).length;
  for (const id in byCall) {
    const old = before.byCall[id];
    const fresh = byCall[id] as QualityOfCall;
    if (
      old &&
      old.muted === fresh.muted &&
      old.held === fresh.held &&
      old.conditions.join() === fresh.conditions.join()
    )
      byCall[id] = old;
    else same = false;
  }
  return same ? before : { byCall };
}
