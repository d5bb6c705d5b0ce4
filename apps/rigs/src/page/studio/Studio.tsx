import { HangupDialog, MessagesProvider } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import { useId } from 'react';
import { english } from '../../../../storybook/src/english.ts';
import type { Faults } from '../../faults/fault.ts';
import { CallPage } from '../call/CallPage.tsx';
import type { Phone } from '../phone.ts';
import { callEvents, sdkEvents } from '../watch/watched.ts';
import { FaultPanel } from './FaultPanel.tsx';
import { PlainSide } from './PlainSide.tsx';
import { ReasonsNow } from './ReasonsNow.tsx';
import { RecordingPanel } from './RecordingPanel.tsx';
import { Stream } from './Stream.tsx';
import { StudioBar } from './StudioBar.tsx';
import { usePanel } from './usePanel.ts';
import { usePresentation } from './usePresentation.ts';
import words from './words.json';
import './studio.css';

interface StudioProps {
  readonly phone: Phone;
  /** What can go wrong in the page itself. */
  readonly ownFaults?: Faults;
}

/** The playground: a call, what can be broken, what is shown of it and why, and what somebody else would show. */
export function Studio({ phone, ownFaults }: StudioProps) {
  const id = useId();
  const [presentation, present] = usePresentation();
  const state = usePanel(ownFaults);
  const guest = state.panel?.guest ?? null;
  return (
    <MessagesProvider locale={presentation.locale} messages={loadMessages}>
      <div className="studio">
        <div {...english}>
          <StudioBar panel={state.panel} presentation={presentation} onChange={present} />
        </div>
        <main>
          <section aria-labelledby={`${id}ours`} className="studio-ours">
            <h2 id={`${id}ours`} {...english}>
              {words.ours}
            </h2>
            <p className="studio-quiet" {...english}>
              {words['ours.intro']}
            </p>
            {/* Part of the page: a modal dialog would take the faults and the streams away. */}
            <CallPage phone={phone} dialog={<HangupDialog modal={false} />} />
            {guest !== null && (
              <p {...english}>
                <a href={guest} target="_blank" rel="noreferrer">
                  {words.guest}
                </a>
              </p>
            )}
            <ReasonsNow />
          </section>
          <div className="studio-cell-plain" {...english}>
            <PlainSide />
          </div>
          <div className="studio-cell-faults" {...english}>
            <FaultPanel state={state} />
          </div>
          <section aria-labelledby={`${id}streams`} className="studio-streams" {...english}>
            <h2 id={`${id}streams`}>{words.streams}</h2>
            <div>
              <Stream title={words['streams.sdk']} journal={sdkEvents} />
              <Stream title={words['streams.told']} journal={callEvents} />
            </div>
          </section>
          <div className="studio-cell-recording" {...english}>
            <RecordingPanel />
          </div>
        </main>
      </div>
    </MessagesProvider>
  );
}
