import type { CallEnded, ConditionId, EndedBy, Evidence } from '@faultline/core';
import type { CallHistory } from '../../sip/callHistory.ts';
import type { HowItEnded } from '../../sip/ended.ts';
import { howItEnded } from '../../sip/howItEnded.ts';
import { reasonsOf, type Reasons } from '../../sip/reasons.ts';
import { nothingSaid, type Said } from '../../sip/said.ts';
import { conditionOfEndCause, type EndCause } from './causes.ts';
import { asked, headersOf, numberField, textField } from './read.ts';

/** How a call ended, without the call and the time. */
export type Ending = Omit<CallEnded, 'type' | 'at' | 'callId'>;

/** A final answer to a request, as plain data. */
export interface Answer {
  readonly status: number;
  readonly phrase: string | null;
  readonly reasons: Reasons;
  readonly retryAfter: string | null;
  /** The method of the request; null when the SDK created the answer itself, or does not say. */
  readonly method: string | null;
  /** Whether the interval was too brief (423): the SDKs then ask again at once, for as long as the service wants. */
  readonly retriedBySdk: boolean;
  /** Whether the SDK created it itself: it has no headers at all, so nobody sent it. */
  readonly local: boolean;
}

/** The Reason headers of a SIP message. */
export const reasonsIn = (message: unknown): Reasons =>
  reasonsOf(headersOf(message, 'Reason'), headersOf(message, 'X-Asterisk-HangupCauseCode')[0] ?? null);

/** Reads a SIP response as plain data; null when it has no status. */
export function answerOf(message: unknown): Answer | null {
  const status = numberField(message, 'statusCode') ?? numberField(message, 'status_code');
  if (status === null) return null;
  return {
    status,
    phrase: textField(message, 'reasonPhrase') ?? textField(message, 'reason_phrase'),
    reasons: reasonsIn(message),
    retryAfter: headersOf(message, 'Retry-After')[0] ?? null,
    method: textField(message, 'method'),
    retriedBySdk: status === 423 && headersOf(message, 'Min-Expires').length > 0,
    local: asked(message, 'hasHeader', 'Via') === false,
  };
}

/** What was reported, and the matching cause of the SDK's own table. */
export interface SaidBySip extends Said {
  readonly cause: EndCause | null;
  readonly details?: CallEnded['details'];
}

/** A cause of the SDK's own table. */
export const saidByCause = (cause: EndCause, inbound: boolean): SaidBySip => ({
  ...nothingSaid,
  cause,
  own: conditionOfEndCause(cause, inbound),
});

/** The final answer to the INVITE. If nobody sent it, the request timed out or could not be sent. */
export function saidByAnswer({ status, phrase, reasons, local, retryAfter }: Answer): SaidBySip {
  if (local && (status === 408 || status === 503))
    return saidByCause(status === 408 ? 'REQUEST_TIMEOUT' : 'CONNECTION_ERROR', false);
  return {
    ...nothingSaid,
    ...reasons,
    status,
    phrase,
    cause: null,
    ...(retryAfter !== null && { details: { retryAfter } }),
  };
}

/** A BYE or CANCEL of the other side. */
export const saidByGoodbye = (reasons: Reasons): SaidBySip => ({
  ...nothingSaid,
  ...reasons,
  goodbye: true,
  cause: null,
});

/** The code that proves an end; when only earlier events prove it, the way in which it ended. */
function codeOf({ by, condition }: HowItEnded, said: SaidBySip, { answeredAt }: CallHistory): string {
  if (by === 'status') return `status/${said.status ?? said.sip}`;
  if (by === 'q850') return `q850/${said.q850}`;
  if (said.cause !== null) return said.cause;
  if (answeredAt === null && /^call\.(canceled|missed|answer)/.test(condition)) return 'CANCELED';
  return said.goodbye ? 'BYE' : 'state/Terminated';
}

/** The end of a call, from what happened before it and what was reported at its end. */
export function endingOf(call: CallHistory, said: SaidBySip, at: number): Ending {
  const how = howItEnded(call, said, at);
  const { condition, endedBy } = how;
  return {
    code: `sipjs/${codeOf(how, said, call)}`,
    condition,
    // Other trouble of sound and picture ends with its call, but this trouble ended the call.
    evidence: condition.startsWith('call.') ? 2 : 4,
    endedBy,
    cause: said.cause ?? said.ofSwitch,
    causeCode: said.q850,
    sipCode: said.status ?? said.sip,
    sipReason: said.phrase,
    actions: condition.startsWith('auth.') ? ['reauthenticate'] : [],
    ...(said.details && { details: said.details }),
  };
}

/** An end about which the SDK reports nothing: the weakest evidence, which any other outweighs. */
export const endingUntold = (
  code: string,
  condition: ConditionId,
  by: EndedBy,
  evidence: Evidence = 1,
): Ending => ({ code: `sipjs/${code}`, condition, evidence, endedBy: by, provisional: evidence === 1 });
