import type { ActionContext, ActionMap, CallStore, OnActionError } from '@faultline/core';
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
export function useActions(
  store: CallStore,
  actions: ActionMap | undefined,
  href: string | undefined,
  onError: OnActionError | undefined,
): void {
  const latest = useRef({ actions, onError });
  useEffect(() => {
    latest.current = { actions, onError };
  });
  const names = namesOf(actions);
  const registered = useMemo<ActionMap>(
    () =>
      Object.fromEntries(
        names
          .split(' ')
          .filter(Boolean)
          .map((name) => [
            name,
            async (context: ActionContext) => {
              try {
                await latest.current.actions?.[name as Name]?.(context);
              } catch (error) {
                // What the app throws about it is reported by the browser, and does not take the place of the error.
                queueMicrotask(() => latest.current.onError?.(error, context));
                throw error;
              }
            },
          ]),
      ),
    [names],
  );
  useEffect(() => {
    if (names === '' && href === undefined) return undefined;
    const dialIn = href === undefined ? {} : { dialIn: () => window.location.assign(href) };
    return store.setActions({ ...dialIn, ...registered });
  }, [store, names, registered, href]);
}
