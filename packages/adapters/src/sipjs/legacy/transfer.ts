import { isEmitter } from '../../kit/listen/listen.ts';
import { listenToMethod } from '../../kit/listen/listenToMethod.ts';
import type { SourceBase } from '../../kit/source/sourceBase.ts';
import { answerOf } from '../shared/ending.ts';
import { field } from '../shared/read.ts';
import { newsIn, newsOfLine, type TransferNews } from '../shared/transfer.ts';

/** The events that tell how it goes: the first four of sip.js, which hangs up by itself on the third, the others of JsSIP. */
const transferEvents = [
  'referRequestAccepted',
  'referRequestRejected',
  'referAccepted',
  'notify',
  'requestSucceeded',
  'requestFailed',
  'accepted',
  'failed',
] as const;

type TransferEvent = (typeof transferEvents)[number];

/** What an event says of a transfer; null where it goes on. */
function newsBy(event: TransferEvent, first: unknown): TransferNews | null {
  switch (event) {
    case 'referRequestAccepted':
    case 'requestSucceeded':
      return 'agreed';
    case 'referRequestRejected':
      return { refused: null };
    case 'requestFailed':
      return { refused: answerOf(field(first, 'response')) };
    case 'referAccepted':
    case 'accepted':
      return 'done';
    case 'notify':
      return newsIn(first);
    // sip.js has an event of this name for a lost connection, long after the transfer too.
    case 'failed':
      return newsOfLine(field(first, 'status_line'));
  }
}

/**
 * Listens for the outcome of a session's last transfer, on the object that `refer()` returns: the context of sip.js, or
 * the subscriber of JsSIP. Returns a function that stops listening.
 *
 * @param told is told how it goes, from its beginning on, whatever became of the one before
 */
export function listenToTransfers(
  session: object,
  base: Pick<SourceBase<unknown>, 'guard' | 'listen'>,
  told: (news: TransferNews) => void,
): () => void {
  let undo: () => void = () => undefined;
  const after = (returned: unknown) => {
    const transfer = isEmitter(returned) && returned !== session ? returned : field(session, 'referContext');
    if (!isEmitter(transfer)) return;
    undo();
    told('begun');
    const hear = (event: TransferEvent, first: unknown) => {
      const news = newsBy(event, first);
      if (news !== null) told(news);
    };
    undo = base.listen(transfer, transferEvents, hear, 'transfer');
  };
  const undoRefer = listenToMethod(session, 'refer', (what, run) => base.guard(what, run), { after });
  return () => {
    undo();
    undoRefer();
  };
}
