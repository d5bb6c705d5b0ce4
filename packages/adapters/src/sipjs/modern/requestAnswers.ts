import type { Guard } from '../../kit/source/guard.ts';
import { listenToMethod } from '../../kit/listen/listenToMethod.ts';
import { field } from '../shared/read.ts';

/** Callbacks for a final answer. */
export interface AnswerNews {
  /** It has arrived, and the SDK has not handled it yet. */
  answering?(message: object): void;
  /** The SDK has handled it. */
  answered(message: object): void;
  /** Whether it was already received in another way, and so is in the recording. */
  known(message: object): boolean;
}

const answers = ['onAccept', 'onRedirect', 'onReject'] as const;

/**
 * Listens in addition to the delegate of a sent request: for a refresh, or a hold by `SessionManager`, the app has none
 * (0.21.2).
 */
function listenToAnswer(request: unknown, guard: Guard, news: AnswerNews, of: string): void {
  if (typeof request !== 'object' || request === null) return;
  const own = field(request, 'delegate');
  const delegate = typeof own === 'object' && own !== null ? own : {};
  for (const name of answers) {
    const theirs = field(delegate, name);
    const value = (response: unknown): unknown => {
      const message = field(response, 'message');
      const isMessage = typeof message === 'object' && message !== null;
      if (isMessage) guard(name, () => news.answering?.(message));
      try {
        return typeof theirs === 'function' ? (theirs.call(delegate, response) as unknown) : undefined;
      } finally {
        if (isMessage) {
          const heard = news.known(message) ? undefined : { from: null, of, args: [response] };
          guard(name, () => news.answered(message), heard);
        }
      }
    };
    Reflect.defineProperty(delegate, name, { value, writable: true, configurable: true, enumerable: true });
  }
  if (delegate !== own) Reflect.set(request, 'delegate', delegate);
}

/**
 * Listens for the final answers to the requests that a method of the SDK sends, whoever calls it. Returns a function
 * that stops listening.
 *
 * @param of the name of the object in a recording
 */
export function listenToAnswers(
  object: object,
  method: string,
  guard: Guard,
  { before, ...news }: AnswerNews & { readonly before?: () => void },
  of: string,
): () => void {
  let listening = true;
  const undo = listenToMethod(
    object,
    method,
    before ? guard : (what, run) => guard(what, run),
    {
      ...(before && { before }),
      after: (sent) =>
        void Promise.resolve(sent).then(
          (request) => {
            if (listening) listenToAnswer(request, guard, news, of);
          },
          // A request that could not be sent has no answer: its caller gets the error.
          () => undefined,
        ),
    },
    before ? of : '',
  );
  return () => {
    listening = false;
    undo();
  };
}
