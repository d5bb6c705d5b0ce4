import type { UseMutationOptions } from '@tanstack/react-query';
import { cleanError } from '../cleanError.ts';
import { gcTime } from './gcTime.ts';

/** How often, and how far apart, a refused token request is repeated. */
export interface TokenRefreshRetry {
  /** Further tries after the first; by default 4. */
  readonly retries?: number;
  /** The first wait in ms, doubled each time up to 30 s; by default 1,000. */
  readonly firstDelayMs?: number;
}

/** What the refresh is for. */
export interface TokenRefreshVariables {
  readonly issueId: string;
}

/**
 * Mutation options for fetching fresh credentials, with growing waits between tries. The credentials go to `handOver` and
 * nowhere else: the mutation has no data, because the query client keeps that for a while.
 *
 * @param getToken the app's own function; what it resolves with is handed over unchanged.
 * @param handOver is given the credentials once; what it does with them is not waited for.
 * @example
 * const handOver = (issueId: string, token: Token) => void store.recover(issueId, 'reauthenticate', token);
 * useMutation(tokenRefreshOptions(() => fetch('/token').then((answer) => answer.json()), handOver))
 */
export const tokenRefreshOptions = <Credentials>(
  getToken: () => Promise<Credentials>,
  handOver: (issueId: string, credentials: Credentials) => void,
  { retries = 4, firstDelayMs = 1_000 }: TokenRefreshRetry = {},
): UseMutationOptions<void, Error, TokenRefreshVariables> => ({
  mutationKey: ['faultline', 'tokenRefresh'],
  mutationFn: async ({ issueId }) => {
    try {
      handOver(issueId, await getToken());
    } catch (thrown) {
      throw cleanError(thrown);
    }
  },
  gcTime,
  networkMode: 'always',
  retry: retries,
  retryDelay: (failures) => Math.min(firstDelayMs * 2 ** failures, 30_000),
  throwOnError: false,
});
