import type { CallStore } from '@faultline/core';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { FirstRender } from './firstRender.ts';
import { misuse } from '../misuse.ts';

/** A phone number to call instead when the internet connection fails. */
export interface DialIn {
  /** The text that the person reads, e.g. `+44 20 7946 0000, PIN 482`. */
  readonly label: string;
  /**
   * The address that a press opens, e.g. `tel:+442079460000,,482#`: an absolute `tel:`, `sip:`, `sips:`, `https:` or
   * `http:` address.
   */
  readonly href: string;
}

/** What `CallProvider` gives to the hooks below it. */
export interface CallContextValue {
  readonly store: CallStore;
  /** The query client given to the provider; without one, hooks use the app's or create one. */
  readonly queryClient: QueryClient | undefined;
  readonly dialIn: DialIn | null;
  readonly first: FirstRender;
  /** A prefix for element ids, unique on the page. */
  readonly uid: string;
  /** The call that this part of the page is about; null: everything about no call; undefined: everything. */
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

/** The call given to a hook, or else the call of the part of the page around it. */
export const callAskedFor = (
  context: CallContextValue,
  asked: string | null | undefined,
): string | null | undefined => (asked === undefined ? context.callId : asked);
