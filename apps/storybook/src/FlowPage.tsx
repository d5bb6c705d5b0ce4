import { IssueList } from '@faultline/components';
import { CallProvider, useMicrophoneButton, useTokenRefresh, type CallProviderProps } from '@faultline/hooks';
import type { ReactNode } from 'react';
import { CallPage } from './call/CallPage.tsx';
import type { Flow } from './flow.ts';
import words from './words.json';

/** Props of {@link FlowPage}. */
export interface FlowPageProps {
  readonly flow: Pick<Flow, 'store'>;
  readonly dialIn?: NonNullable<CallProviderProps['dialIn']>;
  readonly children?: ReactNode;
  /** Also the list of everything that happened. */
  readonly details?: boolean;
}

/** A call page over a flow. */
export function FlowPage({ flow, dialIn, children, details = false }: FlowPageProps) {
  return (
    <CallProvider store={flow.store} {...(dialIn ? { dialIn } : {})}>
      <main className="review-flow">
        <CallPage />
        {children}
        {details && <IssueList />}
      </main>
    </CallProvider>
  );
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
