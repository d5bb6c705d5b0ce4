'use client';
import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { LiveRegions } from './LiveRegions.tsx';
import { createVoice, type Voice } from './voice.ts';

const VoiceContext = createContext<Voice | null>(null);

interface AnnouncerProps {
  /** The components that make their announcements here. */
  readonly children?: ReactNode;
}

/**
 * Renders two live regions for a part of the page. Every family makes its announcements through the nearest announcer,
 * and renders its own when there is none; put one around several families that are used without `CallStatus`.
 *
 * @example <Announcer><ReconnectBanner /><QualityIndicator /></Announcer>
 */
export function Announcer({ children }: AnnouncerProps) {
  const [voice] = useState(createVoice);
  return (
    <VoiceContext.Provider value={voice}>
      <LiveRegions at={voice.page} />
      {children}
    </VoiceContext.Provider>
  );
}

/** The voice of the nearest announcer, or null when there is none. */
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

/** Renders an announcer only when there is none above. */
export const WithAnnouncer = ({ children }: { readonly children: ReactNode }) =>
  useVoice() ? children : <Announcer>{children}</Announcer>;
