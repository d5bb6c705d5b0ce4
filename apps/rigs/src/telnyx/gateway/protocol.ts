/** One JSON-RPC message of the verto dialect that `@telnyx/webrtc` speaks. */
export interface Message {
  readonly id?: string;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export type Fields = Readonly<Record<string, unknown>>;

/** How a call ends, in the fields of `telnyx_rtc.bye`. */
export interface Bye {
  readonly cause?: string;
  readonly causeCode?: number;
  readonly sipCode?: number;
  readonly sipReason?: string;
}

/** Which state the gateway gives when the client asks for it; `REGED` is the good one. */
export type GatewayState = 'REGED' | 'NOREG' | 'UNREGED' | 'FAILED' | 'FAIL_WAIT' | 'TIMEOUT' | 'TRYING';

/** What becomes of a live call when its client logs in again: offered anew, denied, or not spoken of. */
export type Reattach = 'attach' | 'empty' | 'unknown' | 'none';

/** SIP refusals with the Q.850 cause and the reason phrase that go with them (RFC 3261 §21, RFC 4497 §8.4). */
const refusals: Readonly<Record<number, readonly [causeCode: number, cause: string, sipReason: string]>> = {
  403: [21, 'CALL_REJECTED', 'Forbidden'],
  404: [1, 'UNALLOCATED_NUMBER', 'Not Found'],
  408: [18, 'NO_USER_RESPONSE', 'Request Timeout'],
  480: [19, 'NO_ANSWER', 'Temporarily Unavailable'],
  484: [28, 'INVALID_NUMBER_FORMAT', 'Address Incomplete'],
  486: [17, 'USER_BUSY', 'Busy Here'],
  487: [487, 'ORIGINATOR_CANCEL', 'Request Terminated'],
  488: [88, 'INCOMPATIBLE_DESTINATION', 'Not Acceptable Here'],
  500: [41, 'NORMAL_TEMPORARY_FAILURE', 'Server Internal Error'],
  503: [38, 'NETWORK_OUT_OF_ORDER', 'Service Unavailable'],
  603: [21, 'CALL_REJECTED', 'Decline'],
};

/** The goodbye of a call that a SIP status refused. */
export function refusal(sipCode: number): Bye {
  const [causeCode, cause, sipReason] = refusals[sipCode] ?? [31, 'NORMAL_UNSPECIFIED', 'Unspecified'];
  return { causeCode, cause, sipCode, sipReason };
}

/**
 * What a dialled number does: the last three digits of +15550xxx are the SIP status that it meets. 200 is answered by
 * the remote party, 180 rings until someone gives up, others refuse. Any other number is one that nobody has.
 */
export function outcomeOf(number: string): 'answer' | 'ringing' | Bye {
  const status = Number(/^\+15550([1-6]\d\d)$/.exec(number)?.[1] ?? 404);
  if (status === 200) return 'answer';
  return status === 180 ? 'ringing' : refusal(status);
}

/** Fields of anything; none where it is not an object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A message as it came over the wire; null for what is not JSON, such as the SDK's speed test. */
export function parse(raw: string): Message | null {
  try {
    return fieldsOf(JSON.parse(raw)) as Message;
  } catch {
    return null;
  }
}
