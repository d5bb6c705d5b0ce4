import type { CallStore } from '@faultline/core';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { FirstRender } from './firstRender.ts';
import { misuse } from './misuse.ts';

/** A phone number to call instead, when the internet lets the person down. */
export interface DialIn {
  /** What the person reads, e.g. `+44 20 7946 0000, PIN 482`. */
  readonly label: string;
  /** What a press opens, e.g. `tel:+442079460000,,482#`: an absolute `tel:`, `sip:`, `sips:`, `https:` or `http:` address. */
  readonly href: string;
}

/** What `CallProvider` hands to the hooks below it. */
export interface CallContextValue {
  readonly store: CallStore;
  /** The query client that was given to the provider; without one hooks take the app's, or make one. */
  readonly queryClient: QueryClient | undefined;
  readonly dialIn: DialIn | null;
  readonly first: FirstRender;
  /** A prefix for element ids, unique on the page. */
  readonly uid: string;
  /** The one call that this part of the page is about; null: what is about none; undefined: all. */
  readonly callId?: string | null | undefined;
}

export const CallContext = createContext<CallContextValue | null>(null);

/**
 * Everything the nearest provider gives.
 *
 * @throws Error outside a provider, naming the hook that was called.
 */
export function useCallContext(hook: string): CallContextValue {
  const value = useContext(CallContext);
  if (!value) throw misuse('hooks/no-provider', { hook });
  return value;
}

/** The call that a hook is asked about, or else the one that the part of the page around it is about. */
export const callAskedFor = (
  context: CallContextValue,
  asked: string | null | undefined,
): string | null | undefined => (asked === undefined ? context.callId : asked);
