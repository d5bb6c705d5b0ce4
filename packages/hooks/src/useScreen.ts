'use client';
import type { Screen, Snapshot } from '@faultline/core';
import { useSelected } from './useCallSelector.ts';

const selectScreen = (snapshot: Snapshot): Screen => snapshot.screen;

/**
 * All that may be on screen now: one banner, one prompt, one dialog, the indicators and the confirmation. Precedence,
 * delays and minimum times are already decided; render exactly this.
 *
 * @throws Error outside a provider.
 * @example const { banner } = useScreen();
 */
export const useScreen = (): Screen => useSelected('useScreen', selectScreen, 'screen');
