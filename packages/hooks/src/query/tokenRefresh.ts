import type { UseMutationOptions } from '@tanstack/react-query';

/** How often, and how far apart, a refused token request is repeated. */
export interface TokenRefreshRetry {
  /** Further tries after the first; by default 4. */
  readonly retries?: number;
  /** The first wait in ms, doubled each time up to 30 s; by default 1,000. */
  readonly firstDelayMs?: number;
}

/**
 * Mutation options for fetching fresh credentials, with growing waits between tries.
 *
 * @param getToken the app's own function; what it resolves with is handed to the SDK's source unchanged.
 * @example useMutation(tokenRefreshOptions(() => fetch('/token').then((answer) => answer.json())))
 */
export const tokenRefreshOptions = <Credentials>(
  getToken: () => Promise<Credentials>,
  { retries = 4, firstDelayMs = 1_000 }: TokenRefreshRetry = {},
): UseMutationOptions<Credentials, Error, void> => ({
  mutationKey: ['faultline', 'tokenRefresh'],
  mutationFn: () => getToken(),
  networkMode: 'always',
  retry: retries,
  retryDelay: (failures) => Math.min(firstDelayMs * 2 ** failures, 30_000),
  throwOnError: false,
});
