import type { Guard } from '../../kit/guard.ts';
import { listenToMethod } from '../../kit/listenToMethod.ts';
import { field } from '../shared/read.ts';
import { appFirst } from './delegates.ts';

/**
 * Hears how the one to whom a call is moved has answered. sip.js 0.21.2 keeps the app's `onNotify` of a `refer()` on the session,
 * and tells the delegate of the session only without one. Returns the undo.
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
