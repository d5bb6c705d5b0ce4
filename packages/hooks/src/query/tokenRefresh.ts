import type { UseMutationOptions } from '@tanstack/react-query';
import { cleanError } from '../internals/cleanError.ts';
import { gcTime } from './gcTime.ts';

/** How often a failed token request is repeated, and at which intervals. */
export interface TokenRefreshRetry {
  /** Attempts after the first; by default 4. */
  readonly retries?: number;
  /** The first wait in ms, doubled each time up to 30 s; by default 1,000. */
  readonly firstDelayMs?: number;
}

/** What the refresh is for. */
export interface TokenRefreshVariables {
  readonly issueId: string;
}

/**
 * Mutation options for fetching new credentials, with growing waits between attempts. The credentials go only to
 * `handOver`: the mutation returns no data, because the query client would keep it for a while.
 *
 * @param getToken the app's own function; its result is passed on unchanged.
 * @param handOver receives the credentials once; its own work is not awaited.
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
