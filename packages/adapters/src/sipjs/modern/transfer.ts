import type { Guard } from '../../kit/source/guard.ts';
import { listenToMethod } from '../../kit/listen/listenToMethod.ts';
import { field } from '../shared/read.ts';
import { appFirst } from './delegates.ts';

/**
 * Listens for the answer of the person to whom a call is transferred. sip.js 0.21.2 keeps the app's `onNotify` of a
 * `refer()` on the session, and calls the delegate of the session only without one. Returns a function that stops
 * listening.
 */
export function listenToTransfer(
  session: object,
  guard: Guard,
  notified: (notification: unknown) => void,
): () => void {
  const after = () => {
    const theirs = field(session, 'onNotify');
    if (typeof theirs !== 'function') return;
    const beside = appFirst(guard, 'onNotify', (...args) => theirs.apply(session, args) as unknown, notified);
    Reflect.set(session, 'onNotify', beside);
  };
  return listenToMethod(session, 'refer', (what, run) => guard(what, run), { after });
}
