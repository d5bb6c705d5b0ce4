'use client';
import type { Snapshot, Topic, View } from '@faultline/core';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useCallContext } from './internals/context.ts';

/** Runs a selector only on new input, and keeps its last result while the next one counts as equal. */
function remembering<From, T>(selector: (from: From) => T, isEqual: (a: T, b: T) => boolean) {
  let seen: { readonly from: From; readonly selection: T } | undefined;
  return (from: From): T => {
    if (seen?.from === from) return seen.selection;
    const next = selector(from);
    const selection = seen && isEqual(seen.selection, next) ? seen.selection : next;
    seen = { from, selection };
    return selection;
  };
}

/** The same as `useCallSelector`, for hooks whose errors name another hook. */
export function useSelected<T>(
  hook: string,
  selector: (snapshot: Snapshot) => T,
  topic?: Topic,
  isEqual: (a: T, b: T) => boolean = Object.is,
): T {
  const { store, first } = useCallContext(hook);
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener, topic), [store, topic]);
  const select = useMemo(() => remembering(selector, isEqual), [selector, isEqual]);
  return useSyncExternalStore(
    subscribe,
    () => select(store.getSnapshot()),
    () => select(first.snapshot),
  );
}

/** Selects the whole value of a view. */
export const whole = <Value>(value: Value): Value => value;

/**
 * Reads a view of the store, or what a selector takes from it, and renders again only when that changes.
 *
 * @param topic what to listen to: the view's own topic, or one call of it.
 */
export function useView<Value, T>(
  hook: string,
  view: View<Value>,
  selector: (value: Value) => T,
  topic: Topic = view.topic,
): T {
  const { store, first } = useCallContext(hook);
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener, topic), [store, topic]);
  return useSyncExternalStore(
    subscribe,
    () => selector(store.read(view)),
    () => selector(first.read(view)),
  );
}

/**
 * Reads a part of the snapshot, and renders again only when that part changes. All other hooks subscribe through this
 * one.
 *
 * @param selector pure, and the same function every time: declare it outside the component.
 * @param topic listens to this slice only; without it, every change runs the selector.
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
