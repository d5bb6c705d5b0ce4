'use client';
import { createContext, useContext, type ReactNode } from 'react';
import type { Platform } from './platform.ts';

const PlatformContext = createContext<Platform | null>(null);

/** What `PlatformProvider` takes. */
export interface PlatformProviderProps extends Platform {
  readonly children?: ReactNode;
}

/**
 * Says where the person sees the page, for an app that knows better than its user agent: a native shell, a test, a design review.
 * Without it the browser is asked.
 *
 * @example <PlatformProvider browser="safari" system="ios" name="Safari"><CallStatus /></PlatformProvider>
 */
export const PlatformProvider = ({ children, ...platform }: PlatformProviderProps) => (
  <PlatformContext.Provider value={platform}>{children}</PlatformContext.Provider>
);

/** What an app says about the platform; null where it says nothing. */
export const useGivenPlatform = (): Platform | null => useContext(PlatformContext);
