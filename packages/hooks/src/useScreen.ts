'use client';
import { screenView, screenViewOf, type Screen, type View } from '@faultline/core';
import { useMemo } from 'react';
import { useView, whole } from './useCallSelector.ts';
import { callAskedFor, useCallContext } from './context.ts';

/** A selection from the screen that a hook is about. */
export function useScreenPart<T>(
  hook: string,
  selector: (screen: Screen) => T,
  asked: string | null | undefined,
): T {
  const callId = callAskedFor(useCallContext(hook), asked);
  const view = useMemo<View<Screen>>(
    () => (callId === undefined ? (screenView as View<Screen>) : screenViewOf(callId)),
    [callId],
  );
  return useView(hook, view, selector);
}

/**
 * Reads what may be on screen now: one banner, one prompt, one dialog, the indicators and the confirmation. Precedence,
 * delays and minimum times are already applied; render exactly this.
 *
 * @param callId limits it to this call, for a page with several; null: to what is about no call; by default the call of
 * the `CallScope` around it, or everything.
 * @throws Error outside a provider.
 * @example const { banner } = useScreen();
 */
export const useScreen = (callId?: string | null): Screen => useScreenPart('useScreen', whole, callId);
