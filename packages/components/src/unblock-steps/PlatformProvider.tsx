'use client';
import { createContext, useContext, type ReactNode } from 'react';
import type { Platform } from './platform.ts';

const PlatformContext = createContext<Platform | null>(null);

/** Props of `PlatformProvider`. */
export interface PlatformProviderProps extends Platform {
  /** The components that give steps for this platform. */
  readonly children?: ReactNode;
}

/**
 * Sets the browser and system, for an app that knows them better than the user agent does: a native shell, a test, a
 * design review. Without it they are read from the browser.
 *
 * @example <PlatformProvider browser="safari" system="ios" name="Safari"><CallStatus /></PlatformProvider>
 */
export const PlatformProvider = ({ children, ...platform }: PlatformProviderProps) => (
  <PlatformContext.Provider value={platform}>{children}</PlatformContext.Provider>
);

/** The platform that an app has set; null when it has set none. */
export const useGivenPlatform = (): Platform | null => useContext(PlatformContext);
