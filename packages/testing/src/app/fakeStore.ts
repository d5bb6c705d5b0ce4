import {
  createCallStore,
  type AuthState,
  type CallQuality,
  type CallStore,
  type Screen,
  type Snapshot,
  type Topic,
  type View,
} from '@faultline/core';

/** Facts and view values, by topic. */
type Slices = Snapshot & {
  readonly screen: Screen;
  readonly authState: AuthState;
  readonly callQuality: CallQuality;
};

/** A store whose facts and views a test sets by hand, and which records its calls. */
export interface FakeStore {
  readonly store: CallStore;
  /** Sets facts and view values, and calls the listeners of exactly these. */
  set(slices: Partial<Slices>): void;
  /** The calls in order, as `[method, ...arguments]`. */
  readonly calls: readonly (readonly unknown[])[];
  /** Sets the outcome of the next recoveries. */
  answer(recover: () => Promise<void>): void;
  listenerCount(): number;
}

const screens = new WeakMap<Screen, Map<string | null, Screen>>();

/** The part of a screen that is about one call, or with null about none; the same object each time. */
function screenAbout(screen: Screen, callId: string | null): Screen {
  const known = screens.get(screen) ?? new Map<string | null, Screen>();
  screens.set(screen, known);
  const its = <One extends { readonly callId: string | null }>(one: One | null): One | null =>
    one?.callId === callId ? one : null;
  const found = known.get(callId) ?? {
    banner: its(screen.banner),
    prompt: its(screen.prompt),
    dialog: its(screen.dialog),
    indicators: screen.indicators.filter((one) => one.callId === callId),
    confirmation: callId === null ? screen.confirmation : null,
  };
  known.set(callId, found);
  return found;
}

/**
 * Creates a store for tests of hooks and components. It decides nothing: the screen is exactly what the test sets.
 *
 * @example const fake = createFakeStore({ hidden: true });
 */
export function createFakeStore(initial: Partial<Slices> = {}): FakeStore {
  const real = createCallStore([]);
  let snapshot: Snapshot & Partial<Slices> = { ...real.getSnapshot(), ...initial };
  const listeners = new Set<{ readonly topic: Topic | undefined; readonly run: () => void }>();
  const calls: (readonly unknown[])[] = [];
  let recover = () => Promise.resolve();
  const valueOf = (topic: View<unknown>['topic']) =>
    topic.startsWith('screen/')
      ? snapshot.screen && screenAbout(snapshot.screen, topic.slice('screen/'.length) || null)
      : snapshot[topic as keyof typeof snapshot];
  const store: CallStore = {
    getSnapshot: () => snapshot,
    read: <Value>(view: View<Value>) => (valueOf(view.topic) as Value | undefined) ?? real.read(view),
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
    labelOfAction: () => null,
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
