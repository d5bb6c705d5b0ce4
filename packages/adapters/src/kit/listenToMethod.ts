import type { Guard } from './guard.ts';
import { field } from './read.ts';

type Method = (...args: unknown[]) => unknown;

/**
 * Runs something before or after each call of one method of this very object, where the SDK emits nothing of it. The call
 * itself is passed on as it is; what runs before it is shown its arguments, and what runs after it what it returned.
 *
 * @param of what the object is in a recording
 * @returns the exact undo.
 */
export function listenToMethod(
  object: object,
  name: string,
  guard: Guard,
  {
    before = () => undefined,
    after = () => undefined,
  }: { readonly before?: (...args: readonly unknown[]) => void; readonly after?: (result: unknown) => void },
  of = '',
): () => void {
  const original = field(object, name);
  if (typeof original !== 'function') return () => undefined;
  const own = Object.getOwnPropertyDescriptor(object, name);
  let listening = true;
  const wrapped = function (this: unknown, ...args: unknown[]): unknown {
    if (listening) guard(`${name}()`, () => before(...args), { from: object, of, args });
    const result = (original as Method).apply(this, args);
    if (listening) guard(name, () => after(result));
    return result;
  };
  // Whether a loop over the object meets it stays as it was.
  if (!Reflect.defineProperty(object, name, { value: wrapped, writable: true, configurable: true }))
    return () => undefined;
  return () => {
    listening = false;
    // Somebody else may have put another method on top.
    if (field(object, name) !== wrapped) return;
    if (own) Reflect.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  };
}
