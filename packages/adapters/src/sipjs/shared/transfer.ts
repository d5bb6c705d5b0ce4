import { normaliseAccepted, normaliseMoved, normaliseRefusedInCall } from './callEnds.ts';
import type { Step } from './calls.ts';
import type { Answer } from './ending.ts';
import type { SipjsMemory } from './memory.ts';
import { field, textField } from './read.ts';

/** The refusal of a transfer; without details when nobody reports them. */
export type TransferRefusal = Pick<Answer, 'status' | 'phrase'> | null;

/** How a transfer goes: it has begun, who was asked for it has agreed to try, it is done, or it was refused. */
export type TransferNews = 'begun' | 'agreed' | 'done' | { readonly refused: TransferRefusal };

/** What a status says of a transfer; null where it goes on. */
function newsOf(status: number, phrase: string | null): TransferNews | null {
  if (status >= 200 && status < 300) return 'done';
  return status >= 300 && status < 700 ? { refused: { status, phrase } } : null;
}

/**
 * What a NOTIFY of a transfer says by its status line (RFC 3515, `message/sipfrag`); null where that is nothing.
 *
 * @param request the NOTIFY
 */
export function newsIn(request: unknown): TransferNews | null {
  const [, digits, phrase = ''] =
    /^SIP\/2\.0 (\d{3})(?: ([^\r\n]{0,200}))?/.exec(textField(request, 'body') ?? '') ?? [];
  return newsOf(Number(digits ?? 0), phrase === '' ? null : phrase);
}

/** The same, by a status line that the SDK has read. */
export const newsOfLine = (line: unknown): TransferNews | null =>
  newsOf(Number(field(line, 'status_code')), textField(line, 'reason_phrase'));

/** Takes in how a transfer of a call goes. */
export function normaliseTransfer(memory: SipjsMemory, callId: string, news: TransferNews, at: number): Step {
  if (news === 'agreed') return normaliseMoved(memory, callId, 'asked');
  if (news === 'done') return normaliseMoved(memory, callId, 'done');
  const { memory: next } = normaliseMoved(memory, callId, 'no');
  return news === 'begun'
    ? normaliseAccepted(next, callId, 'REFER', at)
    : normaliseRefusedInCall(next, callId, 'REFER', news.refused, at);
}
