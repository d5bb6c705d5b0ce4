import {
  ownEntry,
  type ActionContext,
  type ActionHandler,
  type ActionMap,
  type CallStore,
  type OnActionError,
  type OwnAction,
} from '@faultline/core';
import { useEffect, useMemo, useRef } from 'react';

/** An action as it is registered: its name, and for one of the app's own its label and where it is offered. */
type Named = readonly [name: string, label?: string, on?: OwnAction['on']];

/** Reads what the app wrote for an action. It may be anything, and reading it may throw: then it has no button. */
function named(actions: ActionMap, name: string): readonly Named[] {
  try {
    const action = ownEntry<ActionHandler | OwnAction | undefined>(actions, name);
    if (typeof action === 'function') return [[name]];
    if (typeof action?.run !== 'function') return [];
    const { label, on } = action;
    const isOffered = typeof label === 'string' && Array.isArray(on);
    return isOffered
      ? [[name, label, on.filter((one): one is OwnAction['on'][number] => typeof one === 'string')]]
      : [[name]];
  } catch {
    return [[name]];
  }
}

/** The handled actions as one text, which stays the same while they do. */
const namesOf = (actions: ActionMap = {}): string =>
  JSON.stringify(
    Object.keys(actions)
      .sort()
      .flatMap((name) => named(actions, name)),
  );

/**
 * Registers the app's own recovery actions, and a call to the number in `href`, while mounted. The latest handlers run;
 * the store is only updated when other names are handled.
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
  const registered = useMemo<ActionMap>(() => {
    const register = ([name, label, on]: Named) => {
      const run = async (context: ActionContext) => {
        const action = ownEntry<ActionHandler | OwnAction | undefined>(latest.current.actions ?? {}, name);
        try {
          await (typeof action === 'function' ? action(context) : action?.run(context));
        } catch (error) {
          // An error thrown by the app's own `onError` is reported by the browser, and does not replace the first
          // error.
          queueMicrotask(() => latest.current.onError?.(error, context));
          throw error;
        }
      };
      return [name, on === undefined ? run : { label, on, run }];
    };
    return Object.fromEntries((JSON.parse(names) as Named[]).map(register));
  }, [names]);
  useEffect(() => {
    if (names === '[]' && href === undefined) return undefined;
    const dialIn = href === undefined ? {} : { dialIn: () => window.location.assign(href) };
    return store.setActions({ ...dialIn, ...registered });
  }, [store, names, registered, href]);
}
