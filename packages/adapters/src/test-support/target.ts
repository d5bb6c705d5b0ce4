type Listener = (...args: unknown[]) => unknown;

/**
 * An object that listeners are added to in any of the ways that SDKs and browsers have.
 *
 * @param only the event of those that are added without a name
 */
export function createTarget<Fields extends object>(fields: Fields, only = 'state') {
  const listeners = new Map<string, Listener[]>();
  const add = (event: unknown, listener?: unknown) => {
    const [name, one] = typeof event === 'function' ? [only, event] : [String(event), listener];
    listeners.set(name, [...(listeners.get(name) ?? []), one as Listener]);
  };
  const remove = (event: unknown, listener?: unknown) => {
    const [name, one] = typeof event === 'function' ? [only, event] : [String(event), listener];
    const all = listeners.get(name) ?? [];
    const left = all.filter((_, index) => index !== all.lastIndexOf(one as Listener));
    if (left.length > 0) listeners.set(name, left);
    else listeners.delete(name);
  };
  const target = {
    on: add,
    addListener: add,
    addEventListener: add,
    off: remove,
    removeListener: remove,
    removeEventListener: remove,
    ...fields,
  };
  return Object.assign(target, {
    /** Calls every listener in turn, unguarded, as SDKs do: one that throws keeps the next from running. */
    fire(event: string, ...args: readonly unknown[]) {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(...args);
    },
    listenersTo: () => [...listeners.keys()],
    listenerCount: () => [...listeners.values()].reduce((sum, all) => sum + all.length, 0),
  });
}

export type Target = ReturnType<typeof createTarget>;
