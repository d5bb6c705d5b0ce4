'use client';
import { screenView, type Screen } from '@faultline/core';
import { useView, whole } from './useCallSelector.ts';

/**
 * All that may be on screen now: one banner, one prompt, one dialog, the indicators and the confirmation. Precedence,
 * delays and minimum times are already decided; render exactly this.
 *
 * @throws Error outside a provider.
 * @example const { banner } = useScreen();
 */
export const useScreen = (): Screen => useView('useScreen', screenView, whole);
