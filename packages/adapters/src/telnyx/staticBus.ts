import type { TelnyxStaticLike } from './sdk.ts';

type Listener = (payload: unknown) => void;

const hubs = new WeakMap<object, Set<Listener>>();

/**
 * Listens to warnings on the class's own bus. The class can only remove all listeners of an event, the app's too, so
 * one listener a class is added, once, for good, and hands on to those who listen now. Returns the exact undo.
 */
export function listenStatic(sdk: TelnyxStaticLike, listener: Listener): () => void {
  let listeners = hubs.get(sdk);
  if (!listeners) {
    const all = new Set<Listener>();
    hubs.set(sdk, all);
    listeners = all;
    sdk.on('telnyx.warning', (payload) => {
      for (const one of [...all]) one(payload);
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
