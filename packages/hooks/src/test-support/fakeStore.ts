import { createCallStore, type CallStore, type Snapshot, type Topic } from '@faultline/core';

/** A store whose snapshot a test sets by hand, and which notes what was asked of it. */
export interface FakeStore {
  readonly store: CallStore;
  /** Puts slices into the snapshot and tells the listeners of exactly these. */
  set(slices: Partial<Snapshot>): void;
  /** Calls in order, as `[method, ...arguments]`. */
  readonly calls: readonly (readonly unknown[])[];
  /** Decides how the next recoveries come out. */
  answer(recover: () => Promise<void>): void;
  listenerCount(): number;
}

/**
 * A store for tests of hooks and components: nothing is decided here, so a screen is exactly what the test says.
 *
 * @example const fake = createFakeStore({ hidden: true });
 */
export function createFakeStore(initial: Partial<Snapshot> = {}): FakeStore {
  let snapshot: Snapshot = { ...createCallStore([]).getSnapshot(), ...initial };
  const listeners = new Set<{ readonly topic: Topic | undefined; readonly run: () => void }>();
  const calls: (readonly unknown[])[] = [];
  let recover = () => Promise.resolve();
  const store: CallStore = {
    getSnapshot: () => snapshot,
    subscribe(run, topic) {
      const entry = { topic, run };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    connect: () => () => undefined,
    send: (event) => void calls.push(['send', event]),
    closing: () => void calls.push(['closing']),
    recover(...asked) {
      calls.push(['recover', ...asked]);
      return recover();
    },
    labelOf: () => null,
    dismiss: (...asked) => void calls.push(['dismiss', ...asked]),
    setActions(actions) {
      calls.push(['setActions', actions]);
      return () => void calls.push(['undoActions', actions]);
    },
    now: () => Date.now(),
    epochOf: (at) => at,
  };
  return {
    store,
    calls,
    set(slices) {
      snapshot = { ...snapshot, ...slices };
      const changed = Object.keys(slices);
      for (const { topic, run } of [...listeners])
        if (topic === undefined || changed.includes(topic.split('/')[0] ?? '')) run();
    },
    answer: (next) => void (recover = next),
    listenerCount: () => listeners.size,
  };
}
