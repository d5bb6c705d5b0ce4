import type { ConditionId } from '@faultline/core';

/** One cause of ITU-T Q.850 or of the switch, by the name a gateway sends. */
export interface Q850Cause {
  /** Cause value: 1–127 from Q.850; above, the switch's own. */
  readonly code: number;
  readonly condition: ConditionId;
}

/**
 * Hangup causes by the names that a FreeSWITCH-style gateway may send, with what each says to the one who called.
 * Numbers and meanings from ITU-T Q.850 table 1 and the switch's hangup cause list; names below 128 are the
 * standard's causes, names above are the switch's.
 */
export const q850Causes = {
  UNALLOCATED_NUMBER: { code: 1, condition: 'call.numberNotFound' },
  NO_ROUTE_TRANSIT_NET: { code: 2, condition: 'call.unavailable' },
  NO_ROUTE_DESTINATION: { code: 3, condition: 'call.numberNotFound' },
  CHANNEL_UNACCEPTABLE: { code: 6, condition: 'call.serviceError' },
  CALL_AWARDED_DELIVERED: { code: 7, condition: 'call.ended' },
  NORMAL_CLEARING: { code: 16, condition: 'call.ended' },
  USER_BUSY: { code: 17, condition: 'call.busy' },
  NO_USER_RESPONSE: { code: 18, condition: 'call.noAnswer' },
  NO_ANSWER: { code: 19, condition: 'call.noAnswer' },
  SUBSCRIBER_ABSENT: { code: 20, condition: 'call.unavailable' },
  CALL_REJECTED: { code: 21, condition: 'call.declined' },
  NUMBER_CHANGED: { code: 22, condition: 'call.numberNotFound' },
  REDIRECTION_TO_NEW_DESTINATION: { code: 23, condition: 'call.redirected' },
  EXCHANGE_ROUTING_ERROR: { code: 25, condition: 'call.serviceError' },
  DESTINATION_OUT_OF_ORDER: { code: 27, condition: 'call.unavailable' },
  INVALID_NUMBER_FORMAT: { code: 28, condition: 'call.addressIncomplete' },
  FACILITY_REJECTED: { code: 29, condition: 'call.notAllowed' },
  RESPONSE_TO_STATUS_ENQUIRY: { code: 30, condition: 'call.ended' },
  NORMAL_UNSPECIFIED: { code: 31, condition: 'call.ended' },
  NORMAL_CIRCUIT_CONGESTION: { code: 34, condition: 'call.serviceError' },
  NETWORK_OUT_OF_ORDER: { code: 38, condition: 'call.serviceError' },
  NORMAL_TEMPORARY_FAILURE: { code: 41, condition: 'call.serviceError' },
  SWITCH_CONGESTION: { code: 42, condition: 'call.serviceError' },
  ACCESS_INFO_DISCARDED: { code: 43, condition: 'call.serviceError' },
  REQUESTED_CHAN_UNAVAIL: { code: 44, condition: 'call.serviceError' },
  PRE_EMPTED: { code: 45, condition: 'call.serviceError' },
  FACILITY_NOT_SUBSCRIBED: { code: 50, condition: 'call.notAllowed' },
  OUTGOING_CALL_BARRED: { code: 52, condition: 'call.notAllowed' },
  INCOMING_CALL_BARRED: { code: 54, condition: 'call.notAllowed' },
  BEARERCAPABILITY_NOTAUTH: { code: 57, condition: 'call.notAllowed' },
  BEARERCAPABILITY_NOTAVAIL: { code: 58, condition: 'call.serviceError' },
  SERVICE_UNAVAILABLE: { code: 63, condition: 'call.serviceError' },
  BEARERCAPABILITY_NOTIMPL: { code: 65, condition: 'call.incompatible' },
  CHAN_NOT_IMPLEMENTED: { code: 66, condition: 'call.incompatible' },
  FACILITY_NOT_IMPLEMENTED: { code: 69, condition: 'call.incompatible' },
  SERVICE_NOT_IMPLEMENTED: { code: 79, condition: 'call.incompatible' },
  INVALID_CALL_REFERENCE: { code: 81, condition: 'call.serviceError' },
  INCOMPATIBLE_DESTINATION: { code: 88, condition: 'call.incompatible' },
  INVALID_MSG_UNSPECIFIED: { code: 95, condition: 'call.serviceError' },
  MANDATORY_IE_MISSING: { code: 96, condition: 'call.serviceError' },
  MESSAGE_TYPE_NONEXIST: { code: 97, condition: 'call.serviceError' },
  WRONG_MESSAGE: { code: 98, condition: 'call.serviceError' },
  IE_NONEXIST: { code: 99, condition: 'call.serviceError' },
  INVALID_IE_CONTENTS: { code: 100, condition: 'call.serviceError' },
  WRONG_CALL_STATE: { code: 101, condition: 'call.serviceError' },
  RECOVERY_ON_TIMER_EXPIRE: { code: 102, condition: 'call.noAnswer' },
  MANDATORY_IE_LENGTH_ERROR: { code: 103, condition: 'call.serviceError' },
  PROTOCOL_ERROR: { code: 111, condition: 'call.serviceError' },
  INTERWORKING: { code: 127, condition: 'call.serviceError' },
  ORIGINATOR_CANCEL: { code: 487, condition: 'call.canceled' },
  CRASH: { code: 500, condition: 'call.serviceError' },
  SYSTEM_SHUTDOWN: { code: 501, condition: 'call.serviceError' },
  LOSE_RACE: { code: 502, condition: 'call.ended' },
  MANAGER_REQUEST: { code: 503, condition: 'call.endedByHost' },
  BLIND_TRANSFER: { code: 600, condition: 'call.ended' },
  ATTENDED_TRANSFER: { code: 601, condition: 'call.ended' },
  ALLOTTED_TIMEOUT: { code: 602, condition: 'quota.duration' },
  USER_CHALLENGE: { code: 603, condition: 'call.notAllowed' },
  MEDIA_TIMEOUT: { code: 604, condition: 'call.dropped' },
  PICKED_OFF: { code: 605, condition: 'call.ended' },
  USER_NOT_REGISTERED: { code: 606, condition: 'call.unavailable' },
  PROGRESS_TIMEOUT: { code: 607, condition: 'call.noAnswer' },
  INVALID_GATEWAY: { code: 608, condition: 'call.serviceError' },
  GATEWAY_DOWN: { code: 609, condition: 'call.serviceError' },
  INVALID_URL: { code: 610, condition: 'call.invalidTarget' },
  INVALID_PROFILE: { code: 611, condition: 'call.serviceError' },
  NO_PICKUP: { code: 612, condition: 'call.noAnswer' },
  SRTP_READ_ERROR: { code: 613, condition: 'call.dropped' },
  BOWOUT: { code: 614, condition: 'call.ended' },
  BUSY_EVERYWHERE: { code: 615, condition: 'call.busy' },
  DECLINE: { code: 616, condition: 'call.declined' },
  DOES_NOT_EXIST_ANYWHERE: { code: 617, condition: 'call.numberNotFound' },
  NOT_ACCEPTABLE: { code: 618, condition: 'call.incompatible' },
  UNWANTED: { code: 619, condition: 'call.declined' },
  NO_IDENTITY: { code: 620, condition: 'call.notAllowed' },
  BAD_IDENTITY_INFO: { code: 621, condition: 'call.notAllowed' },
  UNSUPPORTED_CERTIFICATE: { code: 622, condition: 'call.notAllowed' },
  INVALID_IDENTITY: { code: 623, condition: 'call.notAllowed' },
  STALE_DATE: { code: 624, condition: 'call.notAllowed' },
  REJECT_ALL: { code: 625, condition: 'call.declined' },
} as const satisfies Record<string, Q850Cause>;

/** A hangup cause by its name. */
export type Q850Name = keyof typeof q850Causes;

const byCode: ReadonlyMap<number, ConditionId> = new Map(
  Object.values(q850Causes).map((cause): [number, ConditionId] => [cause.code, cause.condition]),
);

/** The condition of a cause value; null where none has it. */
export const conditionOfQ850 = (code: number): ConditionId | null => byCode.get(code) ?? null;
