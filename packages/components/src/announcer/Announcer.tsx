'use client';
import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { LiveRegions } from './LiveRegions.tsx';
import { createVoice, type Voice } from './voice.ts';

const VoiceContext = createContext<Voice | null>(null);

/**
 * Two live regions around a part of the page, and the one way to speak through them. Every family speaks through the nearest
 * announcer, and brings its own where there is none; put one around several families that are used alone.
 *
 * @example <Announcer><ReconnectBanner /><QualityIndicator /></Announcer>
 */
export function Announcer({ children }: { readonly children?: ReactNode }) {
  const [voice] = useState(createVoice);
  return (
    <VoiceContext.Provider value={voice}>
      <LiveRegions at={voice.page} />
      {children}
    </VoiceContext.Provider>
  );
}

/** The nearest announcer's voice, or null where there is none. */
export const useVoice = (): Voice | null => useContext(VoiceContext);

/** The live regions inside an element of the app that hides the rest of the page. */
export function HostRegions() {
  const voice = useVoice();
  const regions = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (regions.current && voice ? voice.addHost(regions.current) : undefined), [voice]);
  return <LiveRegions at={regions} />;
}

/** The live regions inside a modal dialog. Render them while it is still closed. */
export function DialogRegions() {
  const voice = useVoice();
  return voice && <LiveRegions at={voice.dialog} />;
}

/** Brings an announcer only where there is none above. */
export const WithAnnouncer = ({ children }: { readonly children: ReactNode }) =>
  useVoice() ? children : <Announcer>{children}</Announcer>;
