'use client';
import { useMemo, type ReactNode } from 'react';
import { CallContext, useCallContext } from './internals/context.ts';

/** Props of `CallScope`. */
export interface CallScopeProps {
  /**
   * The call; null for everything that is about no call, such as the connection and the sign-in; undefined for
   * everything.
   */
  readonly callId: string | null | undefined;
  readonly children?: ReactNode;
}

/**
 * Limits a part of the page to one call of several: hooks and components below it are only about that call. What is
 * about no call is shown in none of these parts: give it its own place with `callId={null}`.
 *
 * @throws Error outside a provider.
 * @example
 * calls.map((id) => <CallScope key={id} callId={id}><CallCard /></CallScope>)
 */
export function CallScope({ callId, children }: CallScopeProps) {
  const around = useCallContext('CallScope');
  const value = useMemo(() => ({ ...around, callId }), [around, callId]);
  return <CallContext.Provider value={value}>{children}</CallContext.Provider>;
}
