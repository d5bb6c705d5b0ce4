import type { Guard } from '../../kit/guard.ts';
import { undoAll } from '../../kit/undo.ts';
import { listenToAnswers, type AnswerNews } from './requestAnswers.ts';

/** What is asked of a registrar, and what becomes of it. */
export interface RegistrarNews extends Omit<AnswerNews, 'known'> {
  /** A method was called: by the app, by the SDK, which refreshes by the same method, or by our helper. */
  asked(what: 'register' | 'unregister'): void;
  known?(message: object): boolean;
}

/**
 * Hears what the app, and the SDK by itself, ask of a registrar, and how a registration is answered. Returns the undo.
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
