'use client';
import type { Snapshot, Topic } from '@faultline/core';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useCallContext } from './context.ts';

/** The same as `useCallSelector`, for hooks that are called by another name. */
export function useSelected<T>(
  hook: string,
  selector: (snapshot: Snapshot) => T,
  topic?: Topic,
  isEqual: (a: T, b: T) => boolean = Object.is,
): T {
  const { store, first } = useCallContext(hook);
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener, topic), [store, topic]);
  const read = useMemo(() => {
    let from: Snapshot | undefined;
    let selection: T;
    return (snapshot: Snapshot): T => {
      if (snapshot === from) return selection;
      const next = selector(snapshot);
      if (from === undefined || !isEqual(selection, next)) selection = next;
      from = snapshot;
      return selection;
    };
  }, [selector, isEqual]);
  return useSyncExternalStore(
    subscribe,
    () => read(store.getSnapshot()),
    () => read(first),
  );
}

/**
 * Reads a part of the snapshot, and renders again only when that part changed. The one place in the kit that
 * subscribes to a store.
 *
 * @param selector pure, and the same function every time: declare it outside the component.
 * @param topic listen to this slice alone; without it every change runs the selector.
 * @param isEqual when two selections count as the same; by default `Object.is`.
 * @throws Error outside a provider.
 * @example
 * const selectCalls = (snapshot: Snapshot) => snapshot.hangupCause.calls;
 * const calls = useCallSelector(selectCalls, 'hangupCause');
 */
export const useCallSelector = <T>(
  selector: (snapshot: Snapshot) => T,
  topic?: Topic,
  isEqual?: (a: T, b: T) => boolean,
): T => useSelected('useCallSelector', selector, topic, isEqual);
