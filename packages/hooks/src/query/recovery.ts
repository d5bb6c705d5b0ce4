import type { CallStore, RecoveryAction } from '@faultline/core';
import type { UseMutationOptions } from '@tanstack/react-query';

/** What a recovery is asked with. */
export interface RecoveryVariables {
  readonly action: RecoveryAction;
  /** What the person or the app adds, e.g. fresh credentials. */
  readonly input: unknown;
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/**
 * Mutation options for the ways back of one issue. They run while the browser says it is offline, because that is
 * when they are needed, and never retry by themselves.
 *
 * @example useMutation(recoveryOptions(store, issue.id)).mutate({ action: 'reconnect', input: undefined })
 */
export const recoveryOptions = (
  store: CallStore,
  issueId: string,
): UseMutationOptions<void, Error, RecoveryVariables> => ({
  mutationKey: ['faultline', 'recovery', issueId],
  mutationFn: ({ action, input }) =>
    store.recover(issueId, action, input).catch((thrown: unknown) => {
      throw asError(thrown);
    }),
  networkMode: 'always',
  retry: false,
  throwOnError: false,
});
