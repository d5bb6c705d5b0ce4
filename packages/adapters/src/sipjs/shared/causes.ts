import type { ConditionId } from '@faultline/core';

/**
 * The end causes of the reference document, those that only the packages have (`INTERNAL_ERROR` and `WEBRTC_ERROR` in
 * sip.js 0.7–0.15 and JsSIP, `MISSING_SDP` in JsSIP 3.13.8, whose reason for hanging up by itself `HOLD_FAILED` is),
 * and what each means to the person on the call. Second, if it differs: what it means to the person who was called.
 */
export const endCauses = {
  INVALID_TARGET: ['call.invalidTarget'],
  CONNECTION_ERROR: ['call.networkFailed'],
  REQUEST_TIMEOUT: ['call.networkFailed'],
  SIP_FAILURE_CODE: ['call.serviceError'],
  BUSY: ['call.busy'],
  REJECTED: ['call.declined'],
  REDIRECTED: ['call.redirected'],
  UNAVAILABLE: ['call.unavailable'],
  NOT_FOUND: ['call.numberNotFound'],
  ADDRESS_INCOMPLETE: ['call.addressIncomplete'],
  INCOMPATIBLE_SDP: ['call.incompatible'],
  AUTHENTICATION_ERROR: ['call.notAllowed'],
  BYE: ['call.ended'],
  CANCELED: ['call.canceled', 'call.missed'],
  NO_ANSWER: ['call.noAnswer', 'call.missed'],
  EXPIRES: ['call.noAnswer', 'call.missed'],
  NO_ACK: ['call.dropped'],
  NO_PRACK: ['call.networkFailed'],
  USER_DENIED_MEDIA_ACCESS: ['media.permissionDenied'],
  WEBRTC_NOT_SUPPORTED: ['media.unsupportedBrowser'],
  RTP_TIMEOUT: ['ice.failed'],
  BAD_MEDIA_DESCRIPTION: ['call.incompatible'],
  DIALOG_ERROR: ['call.dropped'],
  INTERNAL_ERROR: ['call.setupFailed'],
  WEBRTC_ERROR: ['call.setupFailed'],
  MISSING_SDP: ['call.incompatible'],
  HOLD_FAILED: ['call.endedByHold'],
} as const satisfies Record<string, readonly [ConditionId, ConditionId?]>;

/** An end cause by the name of its constant. */
export type EndCause = keyof typeof endCauses;

/**
 * The constant of a cause as the older SDKs send it: text of any case, in JsSIP `Terminated` for `BYE`. Null for any
 * other text, such as a reason phrase.
 *
 * @example causeNamed('SIP Failure Code') // 'SIP_FAILURE_CODE'
 */
export function causeNamed(text: string): EndCause | null {
  if (text.length > 100) return null;
  const name = text.trim().toUpperCase().replace(/\s+/g, '_');
  if (name === 'TERMINATED') return 'BYE';
  return Object.hasOwn(endCauses, name) ? (name as EndCause) : null;
}

/** What a cause means to the caller, or to the person called. */
export const conditionOfEndCause = (cause: EndCause, inbound: boolean): ConditionId => {
  const [caller, callee]: readonly [ConditionId, ConditionId?] = endCauses[cause];
  return inbound ? (callee ?? caller) : caller;
};
