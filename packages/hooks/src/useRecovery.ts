'use client';
import type { OfferedAction } from '@faultline/core';
import { useCallback, useMemo, useState } from 'react';
import { cleanError } from './internals/cleanError.ts';
import { useCallContext } from './internals/context.ts';

interface Runnable {
  /**
   * Requests a recovery action. Resolves when it has an outcome, good or bad; while an action runs, another `run` of
   * the same one starts nothing and resolves with it.
   */
  readonly run: (action: OfferedAction, input?: unknown) => Promise<void>;
  /** Forgets the last outcome. */
  readonly reset: () => void;
}

/** The progress of a recovery that the person requested here. */
export type RecoveryView =
  | (Runnable & { readonly status: 'idle' })
  | (Runnable & { readonly status: 'pending'; readonly action: OfferedAction })
  | (Runnable & { readonly status: 'done'; readonly action: OfferedAction })
  | (Runnable & {
      readonly status: 'failed';
      readonly action: OfferedAction;
      /** A sentence for developers, not for the person. */
      readonly error: Error;
    });

/** The latest recovery of an issue, and its progress. */
type Asked = {
  readonly issueId: string;
  readonly action: OfferedAction;
  readonly promise: Promise<void>;
} & ({ readonly status: 'pending' | 'done' } | { readonly status: 'failed'; readonly error: Error });

/**
 * Runs the recovery actions of one issue. It works offline too, and never tries again by itself. Unmounting while an
 * action runs is safe: the action continues, and nothing is rendered.
 *
 * @param issueId from an issue or a shown item; another id starts at `idle`.
 * @throws Error outside a provider.
 * @example
 * const recovery = useRecovery(banner.issueId);
 * <button onClick={() => recovery.run('reconnect')} disabled={recovery.status === 'pending'}>Reconnect</button>
 */
export function useRecovery(issueId: string): RecoveryView {
  const { store } = useCallContext('useRecovery');
  // The running actions, by issue and action: known at once rather than after the next render.
  const [running] = useState(() => new Map<string, Promise<void>>());
  const [asked, setAsked] = useState<Asked | null>(null);
  if (asked && asked.issueId !== issueId) setAsked(null);

  const run = useCallback(
    (action: OfferedAction, input?: unknown) => {
      const key = `${action} ${issueId}`;
      const before = running.get(key);
      if (before) return before;
      const settle = (
        outcome: { readonly status: 'done' } | { readonly status: 'failed'; readonly error: Error },
      ) => {
        running.delete(key);
        setAsked((latest) =>
          latest?.promise === promise ? { issueId, action, promise, ...outcome } : latest,
        );
      };
      // `status` reports a failure; a rejected promise in a click handler would only reach the console.
      const promise = (async () => store.recover(issueId, action, input))().then(
        () => settle({ status: 'done' }),
        (thrown: unknown) => settle({ status: 'failed', error: cleanError(thrown) }),
      );
      running.set(key, promise);
      setAsked({ issueId, action, promise, status: 'pending' });
      return promise;
    },
    [store, issueId, running],
  );
  const reset = useCallback(() => setAsked(null), []);

  return useMemo<RecoveryView>(() => {
    if (asked?.issueId !== issueId) return { status: 'idle', run, reset };
    const { action } = asked;
    if (asked.status === 'failed') return { status: 'failed', action, error: asked.error, run, reset };
    return { status: asked.status, action, run, reset };
  }, [asked, issueId, run, reset]);
}
