import type { ConditionId } from '@faultline/core';

/**
 * What a SIP status says to the one who called. Meanings from RFC 3261 §21 and its registered extensions.
 * Statuses without a row go by their class.
 */
const sipStatusConditions: Readonly<Record<number, ConditionId>> = {
  400: 'call.serviceError',
  401: 'call.notAllowed',
  402: 'call.notAllowed',
  403: 'call.notAllowed',
  404: 'call.numberNotFound',
  405: 'call.serviceError',
  406: 'call.incompatible',
  407: 'call.notAllowed',
  408: 'call.noAnswer',
  410: 'call.numberNotFound',
  413: 'call.serviceError',
  414: 'call.invalidTarget',
  415: 'call.incompatible',
  416: 'call.invalidTarget',
  420: 'call.incompatible',
  421: 'call.incompatible',
  422: 'call.serviceError',
  424: 'call.addressIncomplete',
  430: 'call.unavailable',
  433: 'call.notAllowed',
  480: 'call.unavailable',
  481: 'call.serviceError',
  482: 'call.serviceError',
  483: 'call.serviceError',
  484: 'call.addressIncomplete',
  485: 'call.addressIncomplete',
  486: 'call.busy',
  487: 'call.canceled',
  488: 'call.incompatible',
  491: 'call.serviceError',
  493: 'call.incompatible',
  500: 'call.serviceError',
  502: 'call.serviceError',
  503: 'call.serviceError',
  504: 'call.serviceError',
  505: 'call.incompatible',
  513: 'call.serviceError',
  580: 'call.incompatible',
  600: 'call.busy',
  603: 'call.declined',
  604: 'call.numberNotFound',
  606: 'call.incompatible',
  607: 'call.notAllowed',
  608: 'call.notAllowed',
};

/** The condition of a final SIP status from the remote side; null for what is no failure (below 300). */
export function conditionOfSipStatus(status: number): ConditionId | null {
  if (!Number.isInteger(status) || status < 300 || status > 699) return null;
  const own = sipStatusConditions[status];
  if (own) return own;
  if (status < 400) return 'call.redirected';
  if (status < 500) return 'call.unavailable';
  return status < 600 ? 'call.serviceError' : 'call.declined';
}
