import { isEmitter } from '../../kit/listen.ts';
import { listenToMethod } from '../../kit/listenToMethod.ts';
import type { SourceBase } from '../../kit/sourceBase.ts';
import { answerOf } from '../shared/ending.ts';
import { field } from '../shared/read.ts';
import { refusalIn, refusalOf, type TransferRefusal } from '../shared/transfer.ts';

/** The events that can report a refusal: the first two of sip.js, the others of JsSIP. */
const transferEvents = ['referRequestRejected', 'notify', 'requestFailed', 'failed'] as const;

type TransferEvent = (typeof transferEvents)[number];

/** What an event says about a transfer: how it was refused, or undefined when it was not. */
function refusalBy(event: TransferEvent, first: unknown): TransferRefusal | undefined {
  switch (event) {
    case 'referRequestRejected':
      return null;
    case 'requestFailed':
      return answerOf(field(first, 'response'));
    case 'notify':
      return refusalIn(first) ?? undefined;
    // sip.js also has an event of this name for a lost connection, even long after the transfer.
    case 'failed':
      return refusalOf(field(first, 'status_line')) ?? undefined;
  }
}

/**
 * Listens for the outcome of a session's last transfer, on the object that `refer()` returns: the context of sip.js, or
 * the subscriber of JsSIP. Returns a function that stops listening.
 *
 * @param answered receives how it was refused; undefined when a new one has begun, whatever happened to the previous
 * one
 */
export function listenToTransfers(
  session: object,
  base: Pick<SourceBase<unknown>, 'guard' | 'listen'>,
  answered: (refusal: TransferRefusal | undefined) => void,
): () => void {
  let undo: () => void = () => undefined;
  const after = (returned: unknown) => {
    const transfer = isEmitter(returned) && returned !== session ? returned : field(session, 'referContext');
    if (!isEmitter(transfer)) return;
    undo();
    answered(undefined);
    const hear = (event: TransferEvent, first: unknown) => {
      const refusal = refusalBy(event, first);
      if (refusal !== undefined) answered(refusal);
    };
    undo = base.listen(transfer, transferEvents, hear, 'transfer');
  };
  const undoRefer = listenToMethod(session, 'refer', (what, run) => base.guard(what, run), { after });
  return () => {
    undo();
    undoRefer();
  };
}
