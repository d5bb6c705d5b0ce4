'use client';
import type { ActionMap, CallStore, IncidentWatch, OnActionError } from '@faultline/core';
import type { QueryClient } from '@tanstack/react-query';
import { useId, useMemo, type ReactNode } from 'react';
import { CallContext, type CallContextValue, type DialIn } from './internals/context.ts';
import { createFirstRender } from './internals/firstRender.ts';
import { isSafeHref } from './internals/isSafeHref.ts';
import { misuse } from './misuse.ts';
import { useActions } from './useActions.ts';
import { useIncidents } from './useIncidents.ts';
import { useRefusal } from './internals/useRefusal.ts';

/** Props of `CallProvider`. */
export interface CallProviderProps {
  /** The store of this part of the app, from `createCallStore`. */
  readonly store: CallStore;
  /**
   * The app's own recovery actions, by action name: an action with a handler here is offered on screen. May be written
   * inline: the handlers of the latest render run, and the store is updated only when the names change.
   */
  readonly actions?: ActionMap;
  /**
   * Called each time one of these actions fails. The person reads only that it did not work. In development the error
   * is also logged.
   */
  readonly onError?: OnActionError;
  /**
   * Makes one record for each trouble that was shown, once it is over: `incidents(report)`. May be written inline. Give
   * it here or to the store, not to both.
   */
  readonly onIncident?: IncidentWatch | undefined;
  /** The react-query client for the hooks that make requests; by default the app's, or else one of our own. */
  readonly queryClient?: QueryClient;
  /**
   * A phone number that is offered when the connection does not return. If its address has a scheme that `DialIn` does
   * not list, it is not offered, and that is logged once.
   */
  readonly dialIn?: DialIn;
  readonly children?: ReactNode;
}

/**
 * Gives a call store to every Faultline hook and component below it. The innermost provider wins.
 *
 * It does not connect the store: call `store.connect()` yourself, before the SDK's own `connect()`, so that
 * errors of the handshake count.
 *
 * @throws Error when `store` is not a call store.
 * @example
 * const store = createCallStore([telnyxSource(client)]);
 * <CallProvider store={store} actions={{ redial: ({ call }) => dial(call?.number ?? call?.remote) }}>…</CallProvider>
 */
export function CallProvider({
  store,
  actions,
  onError,
  onIncident,
  queryClient,
  dialIn,
  children,
}: CallProviderProps) {
  if (typeof store?.getSnapshot !== 'function') throw misuse('hooks/no-store');
  const uid = useId();
  const label = dialIn?.label;
  const given = dialIn?.href;
  const href = isSafeHref(given) ? given : undefined;
  useRefusal(given !== href ? given : undefined);
  const value = useMemo<CallContextValue>(
    () => ({
      store,
      queryClient,
      dialIn: label !== undefined && href !== undefined ? { label, href } : null,
      first: createFirstRender(store),
      uid,
    }),
    [store, queryClient, label, href, uid],
  );
  useActions(store, actions, href, onError);
  useIncidents(store, onIncident);
  return <CallContext.Provider value={value}>{children}</CallContext.Provider>;
}
