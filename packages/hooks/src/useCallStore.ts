'use client';
import type { CallStore } from '@faultline/core';
import { useCallContext, type DialIn } from './context.ts';

/**
 * The store of the nearest provider, for sending events or calling `closing()`. Reading it does not subscribe;
 * use the other hooks for that.
 *
 * @throws Error outside a provider.
 */
export const useCallStore = (): CallStore => useCallContext('useCallStore').store;

/**
 * The phone number the app gave to its provider, or null.
 *
 * @throws Error outside a provider.
 */
export const useDialIn = (): DialIn | null => useCallContext('useDialIn').dialIn;
