import type { Guard } from '../source/guard.ts';
import { misuse } from '../misuse.ts';
import { field } from '../read/read.ts';
import { undoAll } from '../source/undo.ts';

type Listener = (...args: unknown[]) => void;
type Method = (name: string, listener: Listener) => unknown;

const method = (object: unknown, names: readonly string[]): Method | null => {
  for (const name of names) {
    const found = field(object, name);
    if (typeof found === 'function')
      return (event, listener) => found.call(object, event, listener) as unknown;
  }
  return null;
};

const adding = (object: unknown) => method(object, ['on', 'addEventListener']);
const removing = (object: unknown) => method(object, ['off', 'removeListener', 'removeEventListener']);

/** Whether a value has listeners: an emitter of Node or of an SDK, or an event target. */
export const isEmitter = (value: unknown): value is object =>
  adding(value) !== null && removing(value) !== null;

/**
 * Throws when a value has no way to add listeners.
 *
 * @param taker the function it was passed to, e.g. `livekitSource`
 * @param pass what to pass instead
 * @throws Error when it cannot be listened to.
 */
export function mustEmit(value: unknown, taker: string, pass: string): asserts value is object {
  if (!isEmitter(value)) throw misuse('adapters/no-emitter', { taker, pass });
}

/**
 * Adds its own guarded listener for every event of a list. Does nothing for a value that has no listeners.
 *
 * @param of the name of the object in a recording, e.g. `call`; empty for the SDK's main object
 * @returns a function that removes exactly these listeners.
 */
export function listenTo<Name extends string>(
  object: unknown,
  names: readonly Name[],
  guard: Guard,
  hear: (name: Name, ...args: unknown[]) => void,
  of = '',
): () => void {
  const add = adding(object);
  const remove = removing(object);
  if (!add || !remove) return () => undefined;
  const undos = names.map((name) => {
    const listener: Listener = (...args) =>
      guard(name, () => hear(name, ...args), { from: object, of, args });
    add(name, listener);
    return () => void remove(name, listener);
  });
  return () => undoAll(undos);
}
