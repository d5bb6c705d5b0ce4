import type { ConditionId } from '@faultline/core';

/**
 * The cause values 1–127 that ITU-T Q.850 table 1 and its supplements define, by what each says to the one who called.
 * Values that the standard leaves out have no row and go by their class.
 */
const causes: Readonly<Partial<Record<ConditionId, readonly number[]>>> = {
  'call.numberNotFound': [1, 3, 22],
  'call.unavailable': [2, 20, 27],
  'call.ended': [7, 16, 24, 26, 30, 31],
  'call.busy': [17],
  'call.noAnswer': [18, 19, 102],
  'call.declined': [21],
  'call.redirected': [23],
  'call.addressIncomplete': [5, 28],
  'call.notAllowed': [29, 50, 52, 53, 54, 55, 57, 87],
  'call.incompatible': [65, 66, 69, 70, 79, 88],
  'call.serviceError': [
    4, 6, 8, 9, 14, 25, 34, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 49, 58, 62, 63, 81, 82, 83, 84, 85, 86,
    90, 91, 95, 96, 97, 98, 99, 100, 101, 103, 110, 111, 127,
  ],
};

/**
 * The condition of a cause value of a Q.850 Reason header; null for what is outside 1–127 or says nothing.
 *
 * @example conditionOfCause(19) // 'call.noAnswer'
 */
export function conditionOfCause(value: number): ConditionId | null {
  for (const condition in causes)
    if (causes[condition as ConditionId]?.includes(value)) return condition as ConditionId;
  // Classes from 32 on: resources, services, protocol and interworking.
  return Number.isInteger(value) && value >= 32 && value <= 127 ? 'call.serviceError' : null;
}
