'use client';
import { screenView, screenViewOf, type Screen, type Shown, type View } from '@faultline/core';
import { useMemo } from 'react';
import { useView, whole } from './useCallSelector.ts';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { usePlace } from './internals/places.ts';

/** A selection from the screen that a hook is about. */
export function useScreenPart<T>(
  hook: string,
  selector: (screen: Screen) => T,
  asked: string | null | undefined,
): T {
  const context = useCallContext(hook);
  const callId = callAskedFor(context, asked);
  usePlace(context.store, callId, hook === 'useScreen');
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
 * @param callId what is about this call alone, as on a desk with several; null: what is about none, which is not how a call ended; by
 * default that of the `CallScope` around it, or everything. In development the console says once what is due and shown nowhere.
 * @throws Error outside a provider.
 * @example const { banner } = useScreen();
 */
export const useScreen = (callId?: string | null): Screen => useScreenPart('useScreen', whole, callId);

const selectIndicators = ({ indicators }: Screen): readonly Shown[] => indicators;

/**
 * Reads what is wrong with sound or picture now: the indicators of `useScreen`, for a part of the page that shows nothing else. Renders
 * again only when they change.
 *
 * @param callId what is about this call alone; null: what is about none; by default that of the `CallScope` around it, or everything.
 * @throws Error outside a provider.
 * @example const [first] = useIndicators();
 */
export const useIndicators = (callId?: string | null): readonly Shown[] =>
  useScreenPart('useIndicators', selectIndicators, callId);
