'use client';
import type { CallStore } from '@faultline/core';
import { useCallContext, type DialIn } from './internals/context.ts';

/**
 * Returns the store of the nearest provider, for sending events or calling `closing()`. It does not subscribe to
 * changes; use the other hooks for that.
 *
 * @throws Error outside a provider.
 */
export const useCallStore = (): CallStore => useCallContext('useCallStore').store;

/**
 * Returns the phone number that the app gave to its provider, or null.
 *
 * @throws Error outside a provider.
 */
export const useDialIn = (): DialIn | null => useCallContext('useDialIn').dialIn;
