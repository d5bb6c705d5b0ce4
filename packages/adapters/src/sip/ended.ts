import type { ConditionId, EndedBy } from '@faultline/core';

/** How a call ended, who ended it, and which part of the end message proves it; null: what happened before the end. */
export interface HowItEnded {
  readonly condition: ConditionId;
  readonly endedBy: EndedBy;
  readonly by: 'status' | 'q850' | 'ofSwitch' | 'own' | null;
}

const theirs: readonly ConditionId[] = [
  'call.busy',
  'call.declined',
  'call.noAnswer',
  'call.unavailable',
  'call.ended',
  'call.missed',
  'call.answerLost',
];

/** Nobody is proved to have ended it this way: the SDK does, after someone's refusal. */
const unknown: readonly ConditionId[] = ['call.answeredElsewhere', 'call.setupFailed', 'call.endedByHold'];

/** Who ends a call in this way. */
export function endedByOf(condition: ConditionId): EndedBy {
  if (condition === 'call.canceled') return 'you';
  if (/^(ice\.|call\.(dropped|networkFailed|notReattached))/.test(condition)) return 'network';
  if (unknown.includes(condition)) return 'unknown';
  return theirs.includes(condition) ? 'them' : 'service';
}

/** The end for a condition. */
export const ended = (
  condition: ConditionId,
  by: HowItEnded['by'] = null,
  endedBy: EndedBy = endedByOf(condition),
): HowItEnded => ({ condition, endedBy, by });
