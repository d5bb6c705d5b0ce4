import type { Guard } from '../source/guard.ts';
import { field } from '../read/read.ts';

type Method = (...args: unknown[]) => unknown;

/**
 * Runs code before or after each call of one method of this object, for calls that the SDK emits no event about. The
 * call itself is passed on unchanged. Code that runs before it gets its arguments, and code that runs after it gets
 * what it returned, and the arguments. `instead` returns what the caller gets in its place: to hear what becomes of a promise, another one
 * with the same outcome. A handler on the promise itself keeps the browser from reporting an unhandled rejection.
 *
 * @param of the name of the object in a recording
 * @returns a function that restores the method.
 */
export function listenToMethod(
  object: object,
  name: string,
  guard: Guard,
  {
    before,
    after,
    instead,
  }: {
    readonly before?: (...args: readonly unknown[]) => void;
    readonly after?: (result: unknown, ...args: readonly unknown[]) => void;
    readonly instead?: (result: unknown) => unknown;
  },
  of = '',
): () => void {
  const original = field(object, name);
  if (typeof original !== 'function') return () => undefined;
  const own = Reflect.getOwnPropertyDescriptor(object, name);
  let listening = true;
  const wrapped = function (this: unknown, ...args: unknown[]): unknown {
    if (listening) guard(name + '()', () => before?.(...args), { from: object, of, args });
    let result = (original as Method).apply(this, args);
    if (listening) guard(name, () => (after?.(result, ...args), instead && (result = instead(result))));
    return result;
  };
  // The property stays enumerable, or not, as it was. One that cannot be replaced is left alone.
  Reflect.defineProperty(object, name, { value: wrapped, writable: true, configurable: true });
  return () => {
    listening = false;
    // Someone else may have replaced the method since.
    if (field(object, name) !== wrapped) return;
    if (own) Reflect.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  };
}
