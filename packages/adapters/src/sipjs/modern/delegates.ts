import type { Guard } from '../../kit/guard.ts';

type Listener = (...args: unknown[]) => void;

/** What is called beside an app's delegate. */
export type Beside = ReadonlyMap<string | symbol, Listener>;

interface Delegating {
  delegate?: object | undefined;
}

/** What a proxy may stand for: a frozen object allows no other methods than its own, so a copy takes its place. */
const open = (delegate: object): object =>
  Object.isExtensible(delegate)
    ? delegate
    : Object.assign(Object.create(Object.getPrototypeOf(delegate) as object | null) as object, delegate);

/**
 * A function of the app, with ours after it: the app's always runs, and what it returns or throws is passed on as it is.
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
 * Listens beside whatever delegate an object has now or is given later, and returns the undo. sip.js 0.21 has one
 * delegate an object and looks it up for each event, so an app's own assignment must neither be lost nor lose ours.
 * `unanswered`: what the SDK would have done itself, were there no such method; it is ours to do where the app has none.
 * `onlyOwn`: a method that is not there for the SDK unless the app has it, because its mere presence is an answer.
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
      // What the app adds to the delegate that it was shown belongs to its own.
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
    // An object that cannot be changed keeps its delegate; what only a delegate is told is not known then.
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
