'use client';
import { authStateView, type AuthState, type ConditionId } from '@faultline/core';
import { useMemo } from 'react';
import { useView, whole } from './useCallSelector.ts';

interface AuthIssue {
  /** The id to pass to `useRecovery` for the action `reauthenticate`. */
  readonly issueId: string;
  readonly condition: ConditionId;
  /** When the present sign-in expires, epoch ms; null when unknown. */
  readonly deadlineAt: number | null;
}

/**
 * Whether the service accepts this person's sign-in. `unknown`: not connected yet. `required`: it does not, for the
 * given reason.
 */
export type AuthStateView =
  | { readonly status: 'unknown' }
  | { readonly status: 'signedIn' }
  | (AuthIssue & { readonly status: 'expiringSoon' })
  | (AuthIssue & { readonly status: 'refreshFailing' })
  | (AuthIssue & { readonly status: 'required' });

const unknown: AuthStateView = { status: 'unknown' };
const signedIn: AuthStateView = { status: 'signedIn' };

function viewOf({ status, issueId, condition, deadlineAt }: AuthState): AuthStateView {
  if (status === 'signedIn') return signedIn;
  return status === 'unknown' || issueId === null || condition === null
    ? unknown
    : { status, issueId, condition, deadlineAt };
}

/**
 * Reads whether the service accepts this person's sign-in.
 *
 * @throws Error outside a provider.
 * @example
 * const auth = useAuthState();
 * if (auth.status === 'required') openSignIn(auth.issueId);
 */
export function useAuthState(): AuthStateView {
  const auth = useView('useAuthState', authStateView, whole);
  return useMemo(() => viewOf(auth), [auth]);
}
