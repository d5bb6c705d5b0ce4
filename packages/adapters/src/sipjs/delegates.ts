type Listener = (...args: unknown[]) => void;

/** What is called beside an app's delegate. */
export type Beside = Readonly<Record<string, Listener>>;

interface Delegating {
  delegate?: object | undefined;
}

/**
 * Listens beside whatever delegate an object has now or is given later, and returns the undo. sip.js 0.21 has one
 * delegate an object and looks it up for each event, so an app's own assignment must neither be lost nor lose ours.
 * `unanswered`: what the SDK would have done itself, were there no such method; it is ours to do where the app has none.
 * `onlyOwn`: methods that are not there for the SDK unless the app has them, because their mere presence is an answer.
 */
export function listenBeside(
  object: Delegating,
  mine: Beside,
  unanswered: Beside = {},
  onlyOwn: readonly string[] = [],
): () => void {
  let own = object.delegate;
  let hidden: object = own ?? {};
  const view = () =>
    new Proxy(hidden, {
      get(target, key) {
        const theirs: unknown = Reflect.get(target, key);
        const hear = typeof key === 'string' && Object.hasOwn(mine, key) ? mine[key] : undefined;
        if (!hear || (typeof theirs !== 'function' && onlyOwn.includes(key as string))) return theirs;
        return (...args: unknown[]) => {
          hear(...args);
          if (typeof theirs === 'function') return theirs.apply(target, args) as unknown;
          return unanswered[key as string]?.(...args);
        };
      },
    });
  let shown = view();
  try {
    Object.defineProperty(object, 'delegate', {
      configurable: true,
      enumerable: true,
      get: () => shown,
      set(next: object | undefined) {
        if (next === shown) return;
        own = next;
        hidden = next ?? {};
        shown = view();
      },
    });
  } catch {
    // An object that cannot be changed keeps its delegate; what only a delegate is told stays unheard.
    return () => undefined;
  }
  return () => {
    const left = own ?? (Object.keys(hidden).length > 0 ? hidden : undefined);
    Object.defineProperty(object, 'delegate', {
      configurable: true,
      enumerable: true,
      writable: true,
      value: left,
    });
  };
}
