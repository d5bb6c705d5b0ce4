'use client';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useCallContext } from './internals/context.ts';
import { tokenRefreshOptions, type TokenRefreshRetry } from './query/tokenRefresh.ts';
import { useOwnClient } from './query/useOwnClient.ts';
import { useAuthState } from './useAuthState.ts';

/** Options of `useTokenRefresh`. */
export interface TokenRefreshOptions<Credentials> extends TokenRefreshRetry {
  /** Fetches new credentials; its result is passed to the SDK's source unchanged. */
  readonly getToken: () => Promise<Credentials>;
}

/** The progress of the refresh. */
export type TokenRefreshView =
  | { readonly status: 'idle' }
  | {
      readonly status: 'refreshing';
      /** Failed attempts so far. */
      readonly failures: number;
    }
  | { readonly status: 'failed'; readonly error: Error }
  | { readonly status: 'done' };

/**
 * Signs in again by itself when the sign-in is about to expire, or has just expired: fetches credentials, with growing
 * waits between attempts, and passes them to the SDK on the same client. Mount it once. Each expiry is handled once.
 *
 * When the service rejects credentials as wrong, they are not fetched again: that would loop.
 *
 * @throws Error outside a provider.
 * @example useTokenRefresh({ getToken: () => fetch('/token').then((answer) => answer.json()) });
 */
export function useTokenRefresh<Credentials>(options: TokenRefreshOptions<Credentials>): TokenRefreshView {
  const { store } = useCallContext('useTokenRefresh');
  const queryClient = useOwnClient('useTokenRefresh');
  const auth = useAuthState();
  const latest = useRef(options.getToken);
  useEffect(() => {
    latest.current = options.getToken;
  });
  const getToken = useCallback(() => latest.current(), []);
  const handOver = useCallback(
    // The store keeps the failure, and the prompt asks the person instead.
    (issueId: string, credentials: Credentials) =>
      void store.recover(issueId, 'reauthenticate', credentials).catch(() => undefined),
    [store],
  );
  const refresh = useMutation(tokenRefreshOptions(getToken, handOver, options), queryClient);
  const { mutate } = refresh;
  const ends =
    auth.status === 'expiringSoon' || (auth.status === 'required' && auth.condition === 'auth.expired');
  const issueId = ends ? auth.issueId : null;
  const expiry = ends ? `${auth.issueId} ${auth.condition} ${auth.deadlineAt}` : null;
  const handled = useRef<string | null>(null);
  useEffect(() => {
    const again = handled.current === expiry;
    handled.current = expiry;
    if (!again && issueId !== null) mutate({ issueId });
  }, [expiry, issueId, mutate]);
  const { status, failureCount, error } = refresh;
  return useMemo<TokenRefreshView>(() => {
    if (status === 'pending') return { status: 'refreshing', failures: failureCount };
    if (status === 'error') return { status: 'failed', error };
    return { status: status === 'success' ? 'done' : 'idle' };
  }, [status, failureCount, error]);
}
