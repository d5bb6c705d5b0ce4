'use client';
import type { CallStore } from '@faultline/core';
import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { useCallContext } from '../internals/context.ts';

const ownClients = new WeakMap<CallStore, QueryClient>();

function ownClientOf(store: CallStore): QueryClient {
  const client = ownClients.get(store) ?? new QueryClient();
  ownClients.set(store, client);
  return client;
}

/**
 * The query client of a hook: the one given to the provider, else the app's, else one of our own, shared by everything
 * on one store. An app that uses none of these hooks does not bundle the query library.
 *
 * @throws Error outside a provider, naming the hook that was called.
 */
export function useOwnClient(hook: string): QueryClient {
  const { store, queryClient } = useCallContext(hook);
  const nearest = useContext(QueryClientContext);
  const client = queryClient ?? nearest ?? ownClientOf(store);
  // Without this, a client of our own, or one that no provider of the app mounts, does not notice when the page gets
  // the focus.
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);
  return client;
}
