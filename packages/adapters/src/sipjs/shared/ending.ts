import type { CallEnded, ConditionId, EndedBy, Evidence } from '@faultline/core';
import { conditionOfCause } from '../../sip/q850Table.ts';
import { conditionOfSipStatus } from '../../sip/sipStatus.ts';
import { conditionOfEndCause, type EndCause } from './causes.ts';
import { asked, headersOf, numberField, textField } from './read.ts';

/** How a call ended, without which call and when. */
export type Ending = Omit<CallEnded, 'type' | 'at' | 'callId'>;

/** A final answer to a request, as plain facts. */
export interface Answer {
  readonly status: number;
  readonly phrase: string | null;
  /** Its Reason headers, as they came. */
  readonly reasons: readonly string[];
  readonly retryAfter: string | null;
  /** The SDK made it up itself: it has not a single header, so nobody sent it. */
  readonly local: boolean;
}

/** A SIP response as plain facts; null where it has no status. */
export function answerOf(message: unknown): Answer | null {
  const status = numberField(message, 'statusCode') ?? numberField(message, 'status_code');
  if (status === null) return null;
  return {
    status,
    phrase: textField(message, 'reasonPhrase') ?? textField(message, 'reason_phrase'),
    reasons: headersOf(message, 'Reason'),
    retryAfter: headersOf(message, 'Retry-After')[0] ?? null,
    local: asked(message, 'hasHeader', 'Via') === false,
  };
}

/** The cause values of Reason headers (RFC 3326), by protocol. */
export function reasonsOf(headers: readonly string[]): {
  readonly q850: number | null;
  readonly sip: number | null;
} {
  const reasons = headers.flatMap((header) => header.split(',')).map((one) => one.trim().split(';'));
  const cause = (protocol: string): number | null => {
    for (const [name = '', ...params] of reasons) {
      if (name.trim().toUpperCase() !== protocol) continue;
      for (const param of params) {
        const found = /^cause\s*=\s*(\d{1,3})(?!\d)/i.exec(param.trim());
        if (found) return Number(found[1]);
      }
    }
    return null;
  };
  return { q850: cause('Q.850'), sip: cause('SIP') };
}

const theirs: readonly ConditionId[] = [
  'call.busy',
  'call.declined',
  'call.noAnswer',
  'call.unavailable',
  'call.ended',
  'call.missed',
];

const endedBy = (condition: ConditionId): EndedBy => {
  if (condition === 'call.canceled') return 'you';
  if (condition === 'call.dropped' || condition === 'call.networkFailed' || condition === 'ice.failed')
    return 'network';
  return theirs.includes(condition) ? 'them' : 'service';
};

const ending = (code: string, condition: ConditionId, more: Partial<Ending> = {}): Ending => ({
  code: `sipjs/${code}`,
  condition,
  // What else goes wrong with sound and picture dies with its call: this ended it.
  evidence: condition.startsWith('call.') ? 2 : 4,
  endedBy: endedBy(condition),
  ...more,
});

/** Statuses that gateways use for many things, so that a Q.850 cause beside them says more. */
const general = [400, 403, 480, 500, 501, 502, 503, 603];

/** How a call ended that was refused with a status, or that nobody answered. */
export function endingOfAnswer(answer: Answer): Ending {
  const { status, phrase, reasons, local, retryAfter } = answer;
  const { q850 } = reasonsOf(reasons);
  const facts: Partial<Ending> = {
    sipCode: status,
    sipReason: phrase,
    causeCode: q850,
    ...(retryAfter !== null && { details: { retryAfter } }),
  };
  // Nobody sent it: the request timed out or could not leave.
  if (local && (status === 408 || status === 503))
    return endingOfCause(status === 408 ? 'REQUEST_TIMEOUT' : 'CONNECTION_ERROR', false, facts);
  const told = q850 === null || !general.includes(status) ? null : conditionOfCause(q850);
  if (told !== null && told !== 'call.ended') return ending(`q850/${q850}`, told, facts);
  return ending(`status/${status}`, conditionOfSipStatus(status) ?? 'call.setupFailed', facts);
}

/** How an answered call ended that the other side hung up. */
export function endingOfBye(reasons: readonly string[]): Ending {
  const { q850, sip } = reasonsOf(reasons);
  if (q850 === null)
    return endingOfCause('BYE', false, {
      endedBy: 'them',
      sipCode: sip,
      ...(sip !== null && sip >= 500 && { condition: 'call.dropped', endedBy: 'network' }),
    });
  // After an answer, a cause of the network has cut the call; any other is the end of a talk.
  const cut = conditionOfCause(q850) === 'call.serviceError' || q850 === 102;
  return ending(`q850/${q850}`, cut ? 'call.dropped' : 'call.ended', { causeCode: q850 });
}

/** How a call ended by a cause of the SDK's own table. */
export function endingOfCause(cause: EndCause, inbound: boolean, more: Partial<Ending> = {}): Ending {
  const condition = conditionOfEndCause(cause, inbound);
  return ending(cause, condition, { cause, ...more });
}

/** An end of which the SDK says nothing: the weakest word, which any other outweighs. */
export const endingUntold = (
  code: string,
  condition: ConditionId,
  by: EndedBy,
  evidence: Evidence = 1,
): Ending => ending(code, condition, { evidence, endedBy: by, provisional: evidence === 1 });
