'use client';
import type { RecoveryAction } from '@faultline/core';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useCallContext } from './context.ts';
import { recoveryOptions, type RecoveryVariables } from './query/recovery.ts';

interface Runnable {
  /** Asks for a named way back. Resolves when it has come out, well or not; while one is pending, another `run` of the same action is ignored. */
  readonly run: (action: RecoveryAction, input?: unknown) => Promise<void>;
  /** Forgets how it came out. */
  readonly reset: () => void;
}

/** How a recovery that the person asked for here is going. */
export type RecoveryView =
  | (Runnable & { readonly status: 'idle' })
  | (Runnable & { readonly status: 'pending'; readonly action: RecoveryAction })
  | (Runnable & { readonly status: 'done'; readonly action: RecoveryAction })
  | (Runnable & {
      readonly status: 'failed';
      readonly action: RecoveryAction;
      /** A sentence for developers; not for the person. */
      readonly error: Error;
    });

/**
 * Runs the named ways back of one issue, as a react-query mutation that works offline too and is never retried by itself.
 * Leaving the page part while it runs is safe: it goes on, and nothing is rendered.
 *
 * @param issueId from an issue or a shown item; another id starts at `idle`.
 * @throws Error outside a provider.
 * @example
 * const recovery = useRecovery(banner.issueId);
 * <button onClick={() => recovery.run('reconnect')} disabled={recovery.status === 'pending'}>Reconnect</button>
 */
export function useRecovery(issueId: string): RecoveryView {
  const { store, queryClient } = useCallContext('useRecovery');
  const { status, error, variables, mutateAsync, reset } = useMutation(
    recoveryOptions(store, issueId),
    queryClient,
  );
  const pending = status === 'pending' ? variables.action : null;
  const run = useCallback(
    async (action: RecoveryAction, input?: unknown) => {
      const asked: RecoveryVariables = { action, input };
      // A failure is told by `status`; a rejected promise in a click handler would only reach the console.
      if (pending !== action) await mutateAsync(asked).catch(() => undefined);
    },
    [mutateAsync, pending],
  );
  const action = variables?.action;
  return useMemo<RecoveryView>(() => {
    if (action === undefined || status === 'idle') return { status: 'idle', run, reset };
    if (status === 'error') return { status: 'failed', action, error, run, reset };
    return { status: status === 'pending' ? 'pending' : 'done', action, run, reset };
  }, [status, action, error, run, reset]);
}
