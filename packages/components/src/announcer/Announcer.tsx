'use client';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { LiveRegions } from './LiveRegions.tsx';
import { createVoice, type Announcement, type Voice } from './voice.ts';

const VoiceContext = createContext<Voice | null>(null);
const DialogContext = createContext<readonly Announcement[]>([]);

/**
 * Two live regions around a part of the page, and the one way to speak through them. Every family speaks through the nearest
 * announcer, and brings its own where there is none; put one around several families that are used alone.
 *
 * @example <Announcer><ReconnectBanner /><QualityIndicator /></Announcer>
 */
export function Announcer({ children }: { readonly children?: ReactNode }) {
  const [said, setSaid] = useState<readonly Announcement[]>([]);
  const [voice] = useState(() => createVoice(setSaid));
  useEffect(() => voice.rendered(said), [voice, said]);
  const [page, dialog] = useMemo(
    () => [said.filter((one) => !one.inDialog), said.filter((one) => one.inDialog)],
    [said],
  );
  return (
    <VoiceContext.Provider value={voice}>
      <DialogContext.Provider value={dialog}>
        <LiveRegions said={page} />
        {children}
      </DialogContext.Provider>
    </VoiceContext.Provider>
  );
}

/** The nearest announcer's voice, or null where there is none. */
export const useVoice = (): Voice | null => useContext(VoiceContext);

/** The live regions inside a modal dialog. Render them while it is still closed. */
export const DialogRegions = () => <LiveRegions said={useContext(DialogContext)} />;

/** Brings an announcer only where there is none above. */
export const WithAnnouncer = ({ children }: { readonly children: ReactNode }) =>
  useVoice() ? children : <Announcer>{children}</Announcer>;
