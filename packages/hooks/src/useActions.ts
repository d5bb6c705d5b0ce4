import type { ActionMap, CallStore } from '@faultline/core';
import { useEffect, useMemo, useRef } from 'react';

type Name = keyof ActionMap;

/** Names of actions in a fixed order, the same text as long as they are the same. */
const namesOf = (actions: ActionMap | undefined): string =>
  Object.entries(actions ?? {})
    .flatMap(([name, handler]) => (typeof handler === 'function' ? [name] : []))
    .sort()
    .join(' ');

/**
 * Registers the app's own ways back, and a call to the number of `href`, while mounted. Handlers are the latest ones; the
 * store is only asked again when other names are handled.
 */
export function useActions(store: CallStore, actions: ActionMap | undefined, href: string | undefined): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const names = namesOf(actions);
  const registered = useMemo<ActionMap>(
    () =>
      Object.fromEntries(
        names
          .split(' ')
          .filter(Boolean)
          .map((name) => [name, (context: never) => latest.current?.[name as Name]?.(context)]),
      ),
    [names],
  );
  useEffect(() => {
    if (names === '' && href === undefined) return undefined;
    const dialIn = href === undefined ? {} : { dialIn: () => window.location.assign(href) };
    return store.setActions({ ...dialIn, ...registered });
  }, [store, names, registered, href]);
}
