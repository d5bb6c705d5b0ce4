'use client';
import type { ActionMap, CallStore } from '@faultline/core';
import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { CallContext, type CallContextValue, type DialIn } from './context.ts';
import { isSafeHref } from './isSafeHref.ts';

/** What `CallProvider` takes. */
export interface CallProviderProps {
  /** The store of this part of the app, from `createCallStore`. */
  readonly store: CallStore;
  /**
   * The app's own ways back, by action name: what it handles here is offered on screen. Keep the object's
   * identity between renders; a new object is registered anew.
   */
  readonly actions?: ActionMap;
  /** The react-query client that runs recoveries; by default the app's, or else one of our own. */
  readonly queryClient?: QueryClient;
  /**
   * A phone number that is offered when the connection stays away. With an address that is not of the kinds `DialIn` names it
   * is not offered, and the console says so once.
   */
  readonly dialIn?: DialIn;
  readonly children?: ReactNode;
}

/** Says once that an address is refused: it may come from data, so that throwing would take the app away. */
function useReport(refused: string | undefined): void {
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (refused === undefined || told.current === refused) return;
    told.current = refused;
    // eslint-disable-next-line no-console -- the only place where the app's developer can see it
    console.error(
      `<CallProvider> does not offer the dialIn address ${JSON.stringify(refused)}: it could run a script or leads nowhere. Pass an absolute tel:, sip:, sips:, https: or http: address.`,
    );
  }, [refused]);
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
 * <CallProvider store={store} actions={{ redial: ({ issue }) => callAgain(issue.callId) }}>…</CallProvider>
 */
export function CallProvider({ store, actions, queryClient, dialIn, children }: CallProviderProps) {
  if (typeof store?.getSnapshot !== 'function')
    throw new Error(
      '<CallProvider> was given no call store: without one there is nothing to show. Pass store={createCallStore([…])}.',
    );
  const nearest = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const uid = useId();
  const client = queryClient ?? nearest ?? own;
  // Without it a client of our own, or one that no provider of the app holds, hears of no focus.
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);
  const label = dialIn?.label;
  const given = dialIn?.href;
  const href = isSafeHref(given) ? given : undefined;
  useReport(given !== href ? given : undefined);
  const value = useMemo<CallContextValue>(
    () => ({
      store,
      queryClient: client,
      dialIn: label !== undefined && href !== undefined ? { label, href } : null,
      first: store.getSnapshot(),
      uid,
    }),
    [store, client, label, href, uid],
  );
  useEffect(() => {
    if (actions || href !== undefined)
      return store.setActions({
        ...(href === undefined ? {} : { dialIn: () => window.location.assign(href) }),
        ...actions,
      });
    return undefined;
  }, [store, actions, href]);
  return <CallContext.Provider value={value}>{children}</CallContext.Provider>;
}
