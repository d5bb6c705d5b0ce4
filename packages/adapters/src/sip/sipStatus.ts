import type { ConditionId } from '@faultline/core';

/**
 * What a SIP status says to the one who called. Meanings from RFC 3261 §21 and the registry of its extensions.
 * Statuses without a row go by their class.
 */
const statuses: Readonly<Partial<Record<ConditionId, readonly number[]>>> = {
  'call.serviceError': [
    400, 405, 412, 413, 417, 422, 423, 425, 440, 469, 481, 482, 483, 489, 491, 500, 501, 502, 503, 504, 513,
    555,
  ],
  'call.notAllowed': [401, 402, 403, 407, 428, 429, 433, 436, 437, 438, 439, 470, 494, 607, 608],
  'call.numberNotFound': [404, 410, 604],
  'call.noAnswer': [408],
  'call.incompatible': [406, 415, 420, 421, 488, 493, 505, 580, 606],
  'call.invalidTarget': [414, 416],
  'call.addressIncomplete': [424, 484, 485],
  'call.unavailable': [430, 480],
  'call.busy': [486, 600],
  'call.canceled': [487],
  'call.declined': [603],
};

/** The condition of a final SIP status from the remote side; null for what is no failure (below 300). */
export function conditionOfSipStatus(status: number): ConditionId | null {
  if (!Number.isInteger(status) || status < 300 || status > 699) return null;
  for (const condition in statuses)
    if (statuses[condition as ConditionId]?.includes(status)) return condition as ConditionId;
  if (status < 400) return 'call.redirected';
  if (status < 500) return 'call.unavailable';
  return status < 600 ? 'call.serviceError' : 'call.declined';
}
