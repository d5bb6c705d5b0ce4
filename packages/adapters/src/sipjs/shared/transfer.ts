import { field, textField } from './read.ts';
import type { Answer } from './ending.ts';

/** What refused a transfer; nothing more than that where nobody says what it was. */
export type TransferRefusal = Pick<Answer, 'status' | 'phrase'> | null;

/**
 * The refusal that a NOTIFY of a transfer carries as a status line (RFC 3515, `message/sipfrag`); null where it carries none.
 *
 * @param request the NOTIFY
 */
export function refusalIn(request: unknown): TransferRefusal {
  const [, digits, phrase = ''] =
    /^SIP\/2\.0 (\d{3})(?: ([^\r\n]{0,200}))?/.exec(textField(request, 'body') ?? '') ?? [];
  const status = Number(digits ?? 0);
  return status < 300 ? null : { status, phrase: phrase === '' ? null : phrase };
}

/** The same, by a status line that the SDK has read. */
export function refusalOf(line: unknown): TransferRefusal {
  const status = Number(field(line, 'status_code'));
  return status >= 300 && status < 700 ? { status, phrase: textField(line, 'reason_phrase') } : null;
}
