/** An emitter as SDKs have them, which can be asked who listens. */
export interface FakeEmitter {
  on(event: string, listener: (payload: unknown) => void): void;
  off(event: string, listener: (payload: unknown) => void): void;
  /** Calls every listener, in the order they were added. */
  emit(event: string, payload?: unknown): void;
  listenerCount(): number;
}

/**
 * Makes an emitter for tests of adapters and apps.
 *
 * @example const client = { ...createFakeEmitter(), options: {} }; telnyxSource(client);
 */
export function createFakeEmitter(): FakeEmitter {
  const listeners = new Map<string, ((payload: unknown) => void)[]>();
  return {
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    off(event, listener) {
      const all = listeners.get(event) ?? [];
      const index = all.lastIndexOf(listener);
      if (index >= 0)
        listeners.set(
          event,
          all.filter((_, at) => at !== index),
        );
    },
    emit(event, payload) {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(payload);
    },
    listenerCount: () => [...listeners.values()].reduce((sum, all) => sum + all.length, 0),
  };
}
