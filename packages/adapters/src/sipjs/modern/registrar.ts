import type { Guard } from '../../kit/source/guard.ts';
import { undoAll } from '../../kit/source/undo.ts';
import { listenToAnswers, type AnswerNews } from './requestAnswers.ts';

/** Callbacks for requests to a registrar, and for their results. */
export interface RegistrarNews extends Omit<AnswerNews, 'known'> {
  /**
   * Called when a method was called: by the app, by the SDK, which refreshes with the same method, or by our helper.
   */
  asked(what: 'register' | 'unregister'): void;
  known?(message: object): boolean;
}

/**
 * Listens for the requests of the app and of the SDK to a registrar, and for the answers. Returns a function that stops
 * listening.
 *
 * @param registerer a `Registerer` of sip.js 0.21
 */
export function listenToRegistrar(registerer: object, guard: Guard, news: RegistrarNews): () => void {
  const { asked, known = () => false, answering, answered } = news;
  const heard = { known, answered, ...(answering && { answering }) };
  const none = { known, answered: () => undefined };
  const undos = [
    listenToAnswers(
      registerer,
      'register',
      guard,
      { ...heard, before: () => asked('register') },
      'registerer',
    ),
    listenToAnswers(
      registerer,
      'unregister',
      guard,
      { ...none, before: () => asked('unregister') },
      'registerer',
    ),
  ];
  return () => undoAll(undos);
}
