import { lookUp } from '../../kit/codes.ts';
import { type CallEnded, type ConditionId, type EndedBy, type Evidence } from '@faultline/core';
import { conditionOfCause } from '../../sip/q850Table.ts';
import { conditionOfSipStatus } from '../../sip/sipStatus.ts';
import { codes } from '../generated/codes.ts';
import type { CallMemory } from './memory.ts';
import { numberField, textField } from '../../kit/read.ts';

/**
 * The causes that the SDK sets by itself: 17 for anything that ends before the call was active, 16 after, 1 when it
 * purges. They say nothing about the remote side.
 */
function isLocal(cause: string | null, causeCode: number | null, wasActive: boolean): boolean {
  if (cause === null && causeCode === null) return true;
  if (cause === 'PURGE') return true;
  return wasActive
    ? cause === 'NORMAL_CLEARING'
    : cause === 'USER_BUSY' && (causeCode === 17 || causeCode === null);
}

const byService: readonly ConditionId[] = [
  'call.serviceError',
  'call.numberNotFound',
  'call.addressIncomplete',
  'call.invalidTarget',
  'call.incompatible',
  'call.notAllowed',
  'quota.duration',
  'call.redirected',
  'call.endedByHost',
];
const byThem: readonly ConditionId[] = [
  'call.busy',
  'call.declined',
  'call.noAnswer',
  'call.missed',
  'call.unavailable',
];

function endedBy(condition: ConditionId, evidence: Evidence): EndedBy {
  if (condition === 'call.canceled') return 'you';
  if (condition === 'call.dropped' || condition === 'call.networkFailed') return 'network';
  if (byService.includes(condition)) return 'service';
  return byThem.includes(condition) || evidence === 2 ? 'them' : 'unknown';
}

/** How a Telnyx call ended, from the fields of its `Call`. */
export function hangupOf(call: unknown, memory: CallMemory, at: number): Omit<CallEnded, 'callId'> {
  const cause = textField(call, 'cause');
  const causeCode = numberField(call, 'causeCode');
  const sipCode = numberField(call, 'sipCode');
  const sipReason = textField(call, 'sipReason');
  const inbound = memory.direction === 'inbound';
  const bySip = sipCode === null ? null : conditionOfSipStatus(sipCode);
  const local = sipCode === null && isLocal(cause, causeCode, memory.wasActive);
  const code = `telnyx/hangup/${cause ?? (causeCode === null ? 'NONE' : String(causeCode))}`;
  const { rule, known } = lookUp(codes, code);
  let condition: ConditionId;
  if (local) condition = memory.wasActive || cause !== 'USER_BUSY' ? 'call.ended' : 'call.canceled';
  else if (memory.wasActive && cause === 'NORMAL_CLEARING') condition = 'call.ended';
  else
    condition =
      bySip ??
      (known ? rule.condition : causeCode === null ? null : conditionOfCause(causeCode)) ??
      'call.unavailable';
  // The one who is called learns only that it was missed: the caller gave up, or the ringing ended.
  const ringing = inbound && !memory.wasActive && !local;
  if (ringing && ['call.canceled', 'call.noAnswer', 'call.ended'].includes(condition) && !isElsewhere(cause))
    condition = 'call.missed';
  if (!inbound && !memory.wasActive && cause === 'NORMAL_UNSPECIFIED' && condition === 'call.ended')
    condition = 'call.unavailable';
  if (memory.wasActive && !known && bySip === null) condition = 'call.ended';
  const evidence: Evidence = local ? 1 : 2;
  return {
    type: 'callEnded',
    at,
    code,
    condition,
    evidence,
    endedBy: endedBy(condition, evidence),
    cause,
    causeCode,
    sipCode,
    sipReason,
  };
}

/** Another phone of the same person took the call: nothing was missed. */
const isElsewhere = (cause: string | null): boolean =>
  cause === 'LOSE_RACE' || cause === 'PICKED_OFF' || cause === 'CALL_AWARDED_DELIVERED';
