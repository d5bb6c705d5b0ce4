import { isEmitter } from '../../kit/listen.ts';
import { listenToMethod } from '../../kit/listenToMethod.ts';
import type { SourceBase } from '../../kit/sourceBase.ts';
import { answerOf } from '../shared/ending.ts';
import { field } from '../shared/read.ts';
import { refusalIn, refusalOf, type TransferRefusal } from '../shared/transfer.ts';

/** The events that can tell how it was answered: the first three of sip.js, the others of JsSIP. */
const transferEvents = [
  'referRequestAccepted',
  'referRequestRejected',
  'notify',
  'requestSucceeded',
  'requestFailed',
  'failed',
] as const;

type TransferEvent = (typeof transferEvents)[number];

/** What an event says of a transfer: how it was refused, that it was not, or undefined. */
function answerBy(event: TransferEvent, first: unknown): TransferRefusal | 'accepted' | undefined {
  switch (event) {
    case 'referRequestAccepted':
    case 'requestSucceeded':
      return 'accepted';
    case 'referRequestRejected':
      return null;
    case 'requestFailed':
      return answerOf(field(first, 'response'));
    case 'notify':
      return refusalIn(first) ?? undefined;
    // sip.js has an event of this name for a lost connection, long after the transfer too.
    case 'failed':
      return refusalOf(field(first, 'status_line')) ?? undefined;
  }
}

/**
 * Hears how the last transfer of a session goes, on what its `refer()` returns: the context of sip.js, or the subscriber of JsSIP.
 * Returns the undo.
 */
export function listenToTransfers(
  session: object,
  base: Pick<SourceBase<unknown>, 'guard' | 'listen'>,
  answered: (answer: TransferRefusal | 'accepted') => void,
): () => void {
  let undo: () => void = () => undefined;
  const after = (returned: unknown) => {
    const transfer = isEmitter(returned) && returned !== session ? returned : field(session, 'referContext');
    if (!isEmitter(transfer)) return;
    undo();
    const hear = (event: TransferEvent, first: unknown) => {
      const answer = answerBy(event, first);
      if (answer !== undefined) answered(answer);
    };
    undo = base.listen(transfer, transferEvents, hear, 'transfer');
  };
  const undoRefer = listenToMethod(session, 'refer', (what, run) => base.guard(what, run), { after });
  return () => {
    undo();
    undoRefer();
  };
}
