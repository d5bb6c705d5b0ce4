'use client';
import type { RecoveryAction } from '@faultline/core';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useCallContext } from './context.ts';
import { recoveryOptions } from './query/recovery.ts';

interface Runnable {
  /**
   * Asks for a named way back. Resolves when it has come out, well or not; while one is running, another `run` of the same
   * action asks for nothing and resolves with it.
   */
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

const keyOf = (issueId: string, action: RecoveryAction) => `${action} ${issueId}`;

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
  // By issue and action: what runs, known at once rather than with the next render, and what it has yet to be given.
  const [running] = useState(() => new Map<string, Promise<void>>());
  const [inputs] = useState(() => new Map<string, unknown>());
  const inputOf = (action: RecoveryAction) => {
    const key = keyOf(issueId, action);
    const input = inputs.get(key);
    inputs.delete(key);
    return input;
  };
  const { status, error, variables, mutateAsync, reset } = useMutation(
    recoveryOptions(store, issueId, inputOf),
    queryClient,
  );
  const run = useCallback(
    (action: RecoveryAction, input?: unknown) => {
      const key = keyOf(issueId, action);
      const before = running.get(key);
      if (before) return before;
      inputs.set(key, input);
      const over = () => {
        running.delete(key);
        inputs.delete(key);
      };
      // A failure is told by `status`; a rejected promise in a click handler would only reach the console.
      const outcome = mutateAsync({ action }).then(over, over);
      running.set(key, outcome);
      return outcome;
    },
    [issueId, running, inputs, mutateAsync],
  );
  const action = variables?.action;
  return useMemo<RecoveryView>(() => {
    if (action === undefined) return { status: 'idle', run, reset };
    if (status === 'error') return { status: 'failed', action, error, run, reset };
    return { status: status === 'pending' ? 'pending' : 'done', action, run, reset };
  }, [status, action, error, run, reset]);
}
