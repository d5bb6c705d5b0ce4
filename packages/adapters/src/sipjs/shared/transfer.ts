import { field, textField } from './read.ts';
import type { Answer } from './ending.ts';

/** The refusal of a transfer; without details when nobody reports them. */
export type TransferRefusal = Pick<Answer, 'status' | 'phrase'> | null;

/**
 * Reads the refusal in a NOTIFY about a transfer, which is a status line (RFC 3515, `message/sipfrag`); null when there
 * is none.
 *
 * @param request the NOTIFY
 */
export function refusalIn(request: unknown): TransferRefusal {
  const [, digits, phrase = ''] =
    /^SIP\/2\.0 (\d{3})(?: ([^\r\n]{0,200}))?/.exec(textField(request, 'body') ?? '') ?? [];
  const status = Number(digits ?? 0);
  return status < 300 ? null : { status, phrase: phrase === '' ? null : phrase };
}

/** The same, from a status line that the SDK has read. */
export function refusalOf(line: unknown): TransferRefusal {
  const status = Number(field(line, 'status_code'));
  return status >= 300 && status < 700 ? { status, phrase: textField(line, 'reason_phrase') } : null;
}
