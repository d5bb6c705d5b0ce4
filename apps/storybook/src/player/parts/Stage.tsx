import { CallStatus, HangupDialog, languageOf, MessagesProvider } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import { CallProvider, type CallProviderProps } from '@faultline/hooks';
import type { Position } from '@faultline/testing';
import { Fragment, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Playable } from '../timeline/playable.ts';
import { createSeeker, type Sought } from '../timeline/seeker.ts';
import words from '../words.json';

/** What stands on the stage beside the kit's own. */
export interface Scene {
  readonly dialIn?: NonNullable<CallProviderProps['dialIn']> | undefined;
  readonly beside?: ReactNode;
}

export interface StageProps {
  readonly playable: Playable;
  readonly at: Position;
  /** Changes whenever the person goes to a moment, be it the same one again. */
  readonly visits: number;
  /** Empty: as the page. */
  readonly locale: string;
  readonly scene?: Scene | undefined;
}

/** The store at a position, and whether the person has changed it by pressing something. */
function useStoreAt(playable: Playable, { atMs, played }: Position, visits: number) {
  const [isActed, setActed] = useState(false);
  const [shown, setShown] = useState<Sought | null>(null);
  const seeker = useMemo(() => {
    // A new object each time: what has changed without a frame is read again.
    const readAgain = () => setShown((before) => before && { ...before });
    return createSeeker(playable, () => setActed(true), readAgain);
  }, [playable]);
  useLayoutEffect(() => {
    // A new object here, too, for what the clock alone has changed.
    setShown(seeker.seek({ atMs, played }));
    setActed(false);
  }, [seeker, atMs, played, visits]);
  useEffect(() => () => seeker.stop(), [seeker]);
  return { shown, isActed };
}

function Language({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  if (locale === '') return children;
  return (
    <MessagesProvider locale={locale} messages={loadMessages}>
      <div {...languageOf(locale)}>{children}</div>
    </MessagesProvider>
  );
}

/** The kit's real components, as they stand at a moment. */
export function Stage({ playable, at, visits, locale, scene = {} }: StageProps) {
  const { shown, isActed } = useStoreAt(playable, at, visits);
  return (
    <>
      <div className="player-stage">
        {shown && (
          <Language locale={locale}>
            <CallProvider
              key={shown.run}
              store={shown.store}
              {...(scene.dialIn ? { dialIn: scene.dialIn } : {})}
            >
              {/* A notice of the page: a modal dialog would take the player's own controls away. Made anew, so that it is drawn anew. */}
              <CallStatus dialog={<HangupDialog modal={false} />} />
              <Fragment key={`${at.atMs} ${at.played}`}>{scene.beside}</Fragment>
            </CallProvider>
          </Language>
        )}
      </div>
      <p role="status" className="player-acted">
        {isActed ? words['stage.acted'] : ''}
      </p>
    </>
  );
}
