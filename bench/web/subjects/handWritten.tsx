import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { words, type Change, type Mount } from '../subject.ts';

const createStore = () => {
  let state: { readonly connection: Change; readonly changes: number } = {
    connection: 'connected',
    changes: 0,
  };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(connection: Change) {
      if (connection === state.connection) return;
      state = { connection, changes: state.changes + 1 };
      for (const listener of listeners) listener();
    },
  };
};

/**
 * What an app would write itself: a small store and `useSyncExternalStore`, which reports every change. The minimum for
 * CPU.
 */
export const mount: Mount = (element) => {
  const store = createStore();
  const Status = () => {
    const text = words[useSyncExternalStore(store.subscribe, () => store.get().connection)];
    return <div role="status">{text === null ? null : <p>{text}</p>}</div>;
  };
  createRoot(element).render(<Status />);
  return { send: store.send, isShown: () => element.querySelector('p') !== null };
};
