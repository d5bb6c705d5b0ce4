'use client';
import { useMemo, type ReactNode } from 'react';
import { CallContext, useCallContext } from './context.ts';

/** What `CallScope` takes. */
export interface CallScopeProps {
  /** The call; null for all that is about no call, such as the connection and the sign-in; undefined for everything. */
  readonly callId: string | null | undefined;
  readonly children?: ReactNode;
}

/**
 * Makes a part of the page about one call of several: hooks and components below it tell of that call alone, beside those of other
 * calls. What is about no call is told in none of them: give it a place of its own with `callId={null}`.
 *
 * @throws Error outside a provider.
 * @example
 * {calls.map((id) => <CallScope key={id} callId={id}><CallCard /></CallScope>)}
 */
export function CallScope({ callId, children }: CallScopeProps) {
  const around = useCallContext('CallScope');
  const value = useMemo(() => ({ ...around, callId }), [around, callId]);
  return <CallContext.Provider value={value}>{children}</CallContext.Provider>;
}
