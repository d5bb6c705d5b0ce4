import type { Guard } from '../../kit/guard.ts';
import { listenToMethod } from '../../kit/listenToMethod.ts';
import { noReasons } from '../../sip/reasons.ts';
import type { Answer } from '../shared/ending.ts';
import { field, textField } from '../shared/read.ts';

/** The status line that a NOTIFY of a transfer carries (RFC 3515, `message/sipfrag`); null where it carries none. */
function answerIn(notification: unknown): Answer | null {
  const body = textField(field(notification, 'request'), 'body') ?? '';
  const [, status, phrase = ''] = /^SIP\/2\.0 (\d{3})(?: ([^\r\n]{0,200}))?/.exec(body) ?? [];
  if (status === undefined) return null;
  const plain = { reasons: noReasons, method: null, retryAfter: null, retriedBySdk: false, local: false };
  return { ...plain, status: Number(status), phrase: phrase === '' ? null : phrase };
}

/**
 * Hears how the one to whom a call is moved has answered. sip.js 0.21.2 keeps the app's `onNotify` of a `refer()` on the session, and
 * without one hands the news to nobody. Returns the undo.
 */
export function listenToTransfer(
  session: object,
  guard: Guard,
  refused: (answer: Answer) => void,
): () => void {
  const after = () => {
    const theirs = field(session, 'onNotify');
    if (typeof theirs !== 'function') return;
    Reflect.set(session, 'onNotify', (notification: unknown): unknown => {
      try {
        return theirs.call(session, notification) as unknown;
      } finally {
        guard('onNotify', () => {
          const answer = answerIn(notification);
          if (answer && answer.status >= 300) refused(answer);
        });
      }
    });
  };
  return listenToMethod(session, 'refer', (what, run) => guard(what, run), { after });
}
