import { CallClientProvider, ErrorBar, usePropsFor } from '@azure/communication-react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

const noDevices = {
  isSpeakerSelectionAvailable: false,
  cameras: [],
  microphones: [],
  speakers: [],
  unparentedViews: [],
};

/** Its selectors read the whole state of the client: every reader renders when any of it changes. */
export const mount = (element, count, rendered) => {
  const listeners = new Set();
  let state = {
    calls: {},
    callsEnded: {},
    incomingCalls: {},
    incomingCallsEnded: {},
    deviceManager: noDevices,
    userId: { kind: 'unknown', id: '' },
    latestErrors: {},
    latestNotifications: {},
  };
  const client = {
    getState: () => state,
    onStateChange: (listener) => listeners.add(listener),
    offStateChange: (listener) => listeners.delete(listener),
    getDeviceManager: () => new Promise(() => undefined),
  };
  const change = (part) => {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener(state);
  };
  const Reader = memo(() => {
    const { activeErrorMessages } = usePropsFor(ErrorBar);
    rendered();
    return <i>{activeErrorMessages?.length}</i>;
  });
  createRoot(element).render(
    <CallClientProvider callClient={client}>
      {Array.from({ length: count }, (_, index) => (
        <Reader key={index} />
      ))}
    </CallClientProvider>,
  );
  return { unrelated: (index) => change({ incomingCalls: { [index]: {} } }) };
};
