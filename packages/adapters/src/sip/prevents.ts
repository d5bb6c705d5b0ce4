import type { ConditionId } from '@faultline/core';
import type { SwitchCause } from './causes.ts';

/** Answers that mean the same to the caller, before anyone had answered the call. */
interface Row {
  readonly says: ConditionId;
  /** The condition instead when it is known to have rung. */
  readonly rang?: ConditionId;
  /** The condition instead when it is not known to have rung. */
  readonly silent?: ConditionId;
  /** SIP statuses: RFC 3261 §21 and the registry of its extensions. */
  readonly sip?: readonly number[];
  /** Causes of ITU-T Q.850 table 1 and its supplements. */
  readonly q850?: readonly number[];
  readonly ofSwitch?: readonly SwitchCause[];
}

/** What prevents a call. Numbers without a row are handled by their class. */
const prevents: readonly Row[] = [
  { says: 'call.busy', sip: [486, 600], q850: [17], ofSwitch: ['BUSY_EVERYWHERE'] },
  // Servers send 603 in many cases: only if it rang has somebody declined.
  { says: 'call.declined', silent: 'call.unavailable', sip: [603] },
  { says: 'call.declined', sip: [607], q850: [21], ofSwitch: ['DECLINE', 'UNWANTED', 'REJECT_ALL'] },
  { says: 'call.noAnswer', silent: 'call.unavailable', sip: [408], q850: [102] },
  { says: 'call.unavailable', rang: 'call.noAnswer', sip: [480] },
  // Nobody here has cancelled, so another side stopped waiting.
  { says: 'call.noAnswer', sip: [487], q850: [18, 19], ofSwitch: ['PROGRESS_TIMEOUT', 'NO_PICKUP'] },
  { says: 'call.unavailable', sip: [430], q850: [2, 20, 24, 27], ofSwitch: ['USER_NOT_REGISTERED'] },
  { says: 'call.blocked', sip: [608] },
  { says: 'call.anonymityRefused', sip: [433] },
  {
    says: 'call.notAllowed',
    sip: [403, 428, 429, 436, 437, 438, 439, 470, 494],
    q850: [29, 50, 52, 53, 54, 55, 57, 87],
    ofSwitch: [
      'USER_CHALLENGE',
      'NO_IDENTITY',
      'BAD_IDENTITY_INFO',
      'UNSUPPORTED_CERTIFICATE',
      'INVALID_IDENTITY',
      'STALE_DATE',
    ],
  },
  { says: 'auth.required', sip: [401, 407] },
  { says: 'quota.credits', sip: [402] },
  { says: 'quota.duration', ofSwitch: ['ALLOTTED_TIMEOUT'] },
  {
    says: 'call.numberNotFound',
    sip: [404, 410, 604],
    q850: [1, 3, 22],
    ofSwitch: ['DOES_NOT_EXIST_ANYWHERE'],
  },
  { says: 'call.addressIncomplete', sip: [424, 484, 485], q850: [5, 28] },
  { says: 'call.invalidTarget', sip: [414, 416], ofSwitch: ['INVALID_URL'] },
  { says: 'call.redirected', q850: [23] },
  {
    says: 'call.incompatible',
    sip: [406, 415, 420, 421, 488, 493, 505, 580, 606],
    q850: [65, 66, 69, 70, 79, 88],
    ofSwitch: ['NOT_ACCEPTABLE'],
  },
  {
    says: 'call.serviceError',
    sip: [400, 405, 412, 413, 417, 422, 423, 425, 440, 469, 481, 482, 483, 489, 491],
    q850: [4, 6, 8, 9, 14, 25],
    ofSwitch: ['CRASH', 'SYSTEM_SHUTDOWN', 'INVALID_GATEWAY', 'GATEWAY_DOWN', 'INVALID_PROFILE'],
  },
  { says: 'call.endedByHost', ofSwitch: ['MANAGER_REQUEST'] },
  { says: 'call.canceled', ofSwitch: ['ORIGINATOR_CANCEL'] },
  { says: 'call.dropped', ofSwitch: ['MEDIA_TIMEOUT', 'SRTP_READ_ERROR'] },
  {
    says: 'call.ended',
    q850: [7, 16, 26, 30, 31],
    ofSwitch: ['LOSE_RACE', 'PICKED_OFF', 'BLIND_TRANSFER', 'ATTENDED_TRANSFER', 'BOWOUT'],
  },
];

type Column = 'sip' | 'q850' | 'ofSwitch';

function says(column: Column, value: unknown, rang: boolean | null): ConditionId | null {
  const row = prevents.find((one) => (one[column] as readonly unknown[] | undefined)?.includes(value));
  if (!row) return null;
  return (rang === null ? undefined : rang ? row.rang : row.silent) ?? row.says;
}

/**
 * Returns what a final SIP status means to the caller; null for a status that is no failure (below 300).
 *
 * @param rang whether it rang before; null for the usual meaning
 */
export function saysStatus(status: number, rang: boolean | null = null): ConditionId | null {
  if (!Number.isInteger(status) || status < 300 || status > 699) return null;
  const found = says('sip', status, rang);
  if (found) return found;
  if (status < 400) return 'call.redirected';
  if (status < 500) return 'call.unavailable';
  // "Nowhere else either", for a reason that is not in any list.
  return status < 600 ? 'call.serviceError' : 'call.unavailable';
}

/** What a Q.850 cause means to the caller; null for a value outside 1–127 or without a meaning. */
export function saysCause(value: number, rang: boolean | null = null): ConditionId | null {
  const found = says('q850', value, rang);
  // Classes from 32 on: resources, services, protocol and interworking.
  return found ?? (Number.isInteger(value) && value >= 32 && value <= 127 ? 'call.serviceError' : null);
}

/** What a cause of the switch's own means to the caller. */
export const saysSwitch = (cause: SwitchCause): ConditionId => says('ofSwitch', cause, null) ?? 'call.ended';
