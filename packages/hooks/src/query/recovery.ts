import type { CallStore, RecoveryAction } from '@faultline/core';
import type { UseMutationOptions } from '@tanstack/react-query';
import { cleanError } from './cleanError.ts';
import { gcTime } from './gcTime.ts';

/** What a recovery is asked with. */
export interface RecoveryVariables {
  readonly action: RecoveryAction;
}

/**
 * Mutation options for the ways back of one issue. They run while the browser says it is offline, because that is
 * when they are needed, and never retry by themselves.
 *
 * @param inputOf what the person or the app adds, e.g. fresh credentials; called once, when the action starts. The query
 * client never holds it: it keeps variables, data and errors for a while, and devtools and persisters read them.
 * @example useMutation(recoveryOptions(store, issue.id)).mutate({ action: 'reconnect' })
 */
export const recoveryOptions = (
  store: CallStore,
  issueId: string,
  inputOf: (action: RecoveryAction) => unknown = () => undefined,
): UseMutationOptions<void, Error, RecoveryVariables> => ({
  mutationKey: ['faultline', 'recovery', issueId],
  mutationFn: async ({ action }) => {
    try {
      await store.recover(issueId, action, inputOf(action));
    } catch (thrown) {
      throw cleanError(thrown);
    }
  },
  gcTime,
  networkMode: 'always',
  retry: false,
  throwOnError: false,
});
