import { createCallStore, type CallStore, type Moment, type Snapshot, type View } from '@faultline/core';

/** What a provider renders on a server, and again in the browser while React hydrates that. */
export interface FirstRender {
  readonly snapshot: Snapshot;
  read<Value>(view: View<Value>): Value;
}

let untouched: Snapshot | undefined;

/**
 * On a server, the store's own values. In a browser, the values of a store without any events, like the one on the
 * server: trouble from before hydration is shown right after it.
 */
export function createFirstRender(store: CallStore): FirstRender {
  const isServer = typeof document === 'undefined';
  const snapshot = isServer ? store.getSnapshot() : (untouched ??= createCallStore([]).getSnapshot());
  const moment: Moment = { snapshot, at: store.now() };
  const values = new Map<View<unknown>, unknown>();
  return {
    snapshot,
    read<Value>(view: View<Value>): Value {
      if (!values.has(view)) values.set(view, store.read(view, moment));
      return values.get(view) as Value;
    },
  };
}
