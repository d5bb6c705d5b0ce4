import { IssueList } from '@faultline/components';
import { CallProvider, useMicrophoneButton, useTokenRefresh, type CallProviderProps } from '@faultline/hooks';
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { CallPage } from './call/CallPage.tsx';
import type { Flow } from './flow.ts';
import { Player } from './player/Player.tsx';
import type { Playable } from './player/timeline/playable.ts';
import words from './words.json';

/** Props of {@link FlowPage}. */
export interface FlowPageProps {
  readonly flow: Pick<Flow, 'store' | 'capture'>;
  readonly dialIn?: NonNullable<CallProviderProps['dialIn']>;
  readonly children?: ReactNode;
  /** What acts by itself, and so belongs to the flow as it runs, not to its timeline. */
  readonly live?: ReactNode;
  /** Also the list of everything that happened. */
  readonly details?: boolean;
}

interface TimelineProps {
  readonly playable: Playable;
  readonly dialIn: FlowPageProps['dialIn'] | undefined;
  readonly children: ReactNode;
}

/** What has happened in a flow, to look at: a flow itself is over in a moment. */
function Timeline({ playable, dialIn, children }: TimelineProps) {
  const columns = useMemo(() => [{ playable, locale: '' }], [playable]);
  return (
    <main className="review-timeline">
      <Player columns={columns} scene={{ dialIn, beside: children }} isLate />
    </main>
  );
}

/** A call page over a flow while it runs, and its timeline afterwards. */
export function FlowPage({ flow: given, dialIn, children, live, details = false }: FlowPageProps) {
  // Drawn anew, for another theme, a story is given a new flow, to which nothing has happened.
  const [flow] = useState(given);
  const { subscribe, playable } = flow.capture;
  const played = useSyncExternalStore(subscribe, playable);
  const list = details && <IssueList />;
  if (played)
    return (
      <Timeline playable={played} dialIn={dialIn}>
        {children}
        {list}
      </Timeline>
    );
  return (
    <CallProvider store={flow.store} {...(dialIn ? { dialIn } : {})}>
      <main className="review-flow">
        <CallPage />
        {children}
        {live}
        {list}
      </main>
    </CallProvider>
  );
}

/** For `afterEach` of flows: what has happened becomes a timeline. */
export function endFlow({
  loaded,
  name,
}: {
  readonly loaded: Readonly<Record<string, unknown>>;
  readonly name: string;
}): void {
  for (const flow of Object.values(loaded)) (flow as Pick<Flow, 'capture'>).capture.end(name);
}

/** The app's own microphone button: never disabled, it leads to the prompt while the microphone is blocked. */
export function MicrophoneButton() {
  const { props } = useMicrophoneButton();
  return (
    <p className="review-controls">
      <button type="button" {...props}>
        {words['flow.microphone']}
      </button>
    </p>
  );
}

/** An app that fetches a new token by itself. */
export function TokenRefresh() {
  useTokenRefresh({ getToken: () => Promise.resolve({ login_token: 'second' }) });
  return null;
}
