type Listener = (...args: unknown[]) => unknown;

/**
 * Creates an event emitter for replays and tests. Listeners can be added in all the ways that SDKs and browsers offer.
 *
 * @param fields the rest of the object
 * @param unnamed the event for listeners that are added without a name, as in sip.js 0.21
 * @example const client = createEmitter({ options: {} }); telnyxSource(client); client.emit('telnyx.ready', {});
 */
export function createEmitter<Fields extends object = object>(fields?: Fields, unnamed = 'state') {
  const listeners = new Map<string, Listener[]>();
  const named = (event: unknown, listener: unknown): [string, Listener] =>
    typeof event === 'function' ? [unnamed, event as Listener] : [String(event), listener as Listener];
  const add = (event: unknown, listener?: unknown) => {
    const [name, one] = named(event, listener);
    listeners.set(name, [...(listeners.get(name) ?? []), one]);
  };
  const remove = (event: unknown, listener?: unknown) => {
    const [name, one] = named(event, listener);
    const all = listeners.get(name) ?? [];
    const left = all.filter((_, index) => index !== all.lastIndexOf(one));
    if (left.length > 0) listeners.set(name, left);
    else listeners.delete(name);
  };
  const emitter = {
    on: add,
    addListener: add,
    addEventListener: add,
    off: remove,
    removeListener: remove,
    removeEventListener: remove,
    ...(fields as Fields),
  };
  return Object.assign(emitter, {
    /**
     * Calls the listeners in the order they were added, without catching errors, as SDKs do: one that throws keeps the
     * next from running.
     */
    emit(event: string, ...args: readonly unknown[]) {
      for (const listener of listeners.get(event) ?? []) listener(...args);
    },
    /** The names of the events that are listened to. */
    listenedTo: () => [...listeners.keys()],
    listenerCount: () => [...listeners.values()].reduce((sum, all) => sum + all.length, 0),
  });
}

/** What {@link createEmitter} returns, without fields of its own. */
export type Emitter = ReturnType<typeof createEmitter>;
