import type { Guard } from '../../kit/guard.ts';
import { listenToMethod } from '../../kit/listenToMethod.ts';
import { undoAll } from '../../kit/undo.ts';
import { field } from '../shared/read.ts';

/** What is asked of a registrar. */
export type RegistrarAct = 'register' | 'unregister';

/** What becomes of it. */
export interface RegistrarNews {
  /** A method was called: by the app, by the SDK, which refreshes by the same method, or by our helper. */
  asked(what: RegistrarAct): void;
  /** A final answer has come, and the SDK has not taken it yet. */
  answering?(message: object): void;
  /** The SDK has taken it. */
  answered?(message: object, what: RegistrarAct): void;
}

const answers = ['onAccept', 'onRedirect', 'onReject'] as const;

/** Listens beside the delegate of a request that was sent: the SDK hands it to nobody else when it refreshes (0.21.2). */
function listenToAnswer(request: unknown, what: RegistrarAct, guard: Guard, news: RegistrarNews): void {
  const own = field(request, 'delegate');
  if (typeof own !== 'object' || own === null) return;
  const beside = (name: string) => {
    const theirs = field(own, name);
    if (typeof theirs !== 'function') return;
    const wrapped = (response: unknown): unknown => {
      const message = field(response, 'message');
      const isMessage = typeof message === 'object' && message !== null;
      if (isMessage) guard(name, () => news.answering?.(message));
      try {
        return theirs.call(own, response) as unknown;
      } finally {
        if (isMessage)
          guard(name, () => news.answered?.(message, what), { from: null, of: 'register', args: [response] });
      }
    };
    Reflect.defineProperty(own, name, {
      value: wrapped,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  };
  for (const name of answers) beside(name);
}

/**
 * Hears what the app, and the SDK by itself, ask of a registrar, and what comes of it. Returns the undo.
 *
 * @param registerer a `Registerer` of sip.js 0.21
 */
export function listenToRegistrar(registerer: object, guard: Guard, news: RegistrarNews): () => void {
  let listening = true;
  const listen = (what: RegistrarAct) =>
    listenToMethod(
      registerer,
      what,
      guard,
      {
        before: () => news.asked(what),
        after: (sent) =>
          void Promise.resolve(sent).then(
            (request) => {
              if (listening) listenToAnswer(request, what, guard, news);
            },
            // What could not be sent has no answer: whoever asked is told.
            () => undefined,
          ),
      },
      'registerer',
    );
  const undos = [listen('register'), listen('unregister')];
  return () => {
    listening = false;
    undoAll(undos);
  };
}
