import type { Guard } from '../../kit/source/guard.ts';

type Listener = (...args: unknown[]) => void;

/** The functions that are called in addition to an app's delegate. */
export type Beside = ReadonlyMap<string | symbol, Listener>;

interface Delegating {
  delegate?: object | undefined;
}

/** An object that a proxy can wrap: a frozen object allows no methods but its own, so a copy replaces it. */
const open = (delegate: object): object =>
  Object.isExtensible(delegate)
    ? delegate
    : Object.assign(Object.create(Object.getPrototypeOf(delegate) as object | null) as object, delegate);

/**
 * Wraps a function of the app so that ours runs after it: the app's always runs, and its result or error is passed on
 * unchanged.
 */
export const appFirst =
  (guard: Guard, what: string, app: (...args: unknown[]) => unknown, ours: Listener) =>
  (...args: unknown[]): unknown => {
    try {
      return app(...args);
    } finally {
      guard(what, () => ours(...args), { from: null, of: 'delegate', args });
    }
  };

/**
 * Listens in addition to the delegate that an object has now or gets later, and returns a function that stops this.
 * sip.js 0.21 has one delegate per object and reads it for each event, so an app's own assignment must neither be lost
 * nor remove ours. `unanswered`: what the SDK would have done itself without such a method; we must do it when the app
 * has no such method. `onlyOwn`: a method that the SDK only sees when the app has it, because its mere presence counts
 * as an answer.
 */
export function listenBeside(
  object: Delegating,
  guard: Guard,
  mine: Beside,
  { unanswered, onlyOwn }: { readonly unanswered?: Beside; readonly onlyOwn?: string } = {},
): () => void {
  let own = object.delegate;
  let shown = own ?? {};
  const view = () => {
    const app = own ?? {};
    shown = new Proxy(open(app), {
      get(_, key) {
        const theirs: unknown = Reflect.get(app, key);
        const ours = mine.get(key);
        if (!ours || (typeof theirs !== 'function' && key === onlyOwn)) return theirs;
        const answer =
          typeof theirs === 'function'
            ? (...args: unknown[]) => theirs.apply(app, args) as unknown
            : (unanswered?.get(key) ?? (() => undefined));
        return appFirst(guard, String(key), answer, ours);
      },
      // What the app adds to the delegate that it sees belongs to its own delegate.
      set: (_, key, value) => Reflect.set((own ??= app), key, value),
    });
  };
  view();
  try {
    Object.defineProperty(object, 'delegate', {
      configurable: true,
      enumerable: true,
      get: () => shown,
      set(next: object | undefined) {
        if (next === shown) return;
        own = next;
        view();
      },
    });
  } catch {
    // An object that cannot be changed keeps its delegate; then, what only a delegate receives is not known.
    return () => undefined;
  }
  return () =>
    guard('delegate', () =>
      Object.defineProperty(object, 'delegate', {
        configurable: true,
        enumerable: true,
        writable: true,
        value: own,
      }),
    );
}
