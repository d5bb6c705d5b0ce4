import type { CallStore, Moment, Snapshot, View } from '@faultline/core';

/** What a store said at a provider's first render: what the server rendered, so that hydration finds the same. */
export interface FirstRender {
  readonly snapshot: Snapshot;
  read<Value>(view: View<Value>): Value;
}

export function createFirstRender(store: CallStore): FirstRender {
  const moment: Moment = { snapshot: store.getSnapshot(), at: store.now() };
  const values = new Map<string, unknown>();
  return {
    snapshot: moment.snapshot,
    read<Value>(view: View<Value>): Value {
      if (!values.has(view.topic)) values.set(view.topic, store.read(view, moment));
      return values.get(view.topic) as Value;
    },
  };
}
