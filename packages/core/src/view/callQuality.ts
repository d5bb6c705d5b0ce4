import { rowOf } from '../conditions.ts';
import { tableOf } from '../table.ts';
import type { Facts } from '../state/types.ts';
import type { CallQuality, QualityOfCall } from './types.ts';
import type { View } from './view.ts';

const goodQuality: CallQuality = { byCall: tableOf() };

/** Quality by call, from the open issues and the live calls. A call that did not change keeps its object. */
function advance(before: CallQuality, { callErrors, hangupCause }: Facts): CallQuality {
  const byCall = new Map<string, QualityOfCall>();
  for (const call of Object.values(hangupCause.calls))
    if (call.phase !== 'ended')
      byCall.set(call.callId, { conditions: [], muted: call.muted, held: call.phase === 'held' });
  for (const { callId, status, condition } of callErrors.issues) {
    const quality =
      callId !== null && status === 'active' && rowOf(condition).degrades !== null
        ? byCall.get(callId)
        : undefined;
    if (callId !== null && quality && !quality.conditions.includes(condition))
      byCall.set(callId, { ...quality, conditions: [...quality.conditions, condition] });
  }
  let same = Object.keys(before.byCall).length === byCall.size;
  for (const [callId, fresh] of byCall) {
    const old = before.byCall[callId];
    if (old && isSame(old, fresh)) byCall.set(callId, old);
    else same = false;
  }
  return same ? before : { byCall: tableOf(byCall) };
}

const isSame = (a: QualityOfCall, b: QualityOfCall): boolean =>
  a.muted === b.muted && a.held === b.held && a.conditions.join() === b.conditions.join();

/** The quality of sound and picture of every live call. */
export const callQualityView: View<CallQuality, CallQuality> = {
  topic: 'callQuality',
  start: goodQuality,
  advance,
  value: (quality) => quality,
  part: ({ byCall }, callId) => byCall[callId],
};
