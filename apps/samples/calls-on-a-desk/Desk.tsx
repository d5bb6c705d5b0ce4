import type { CallRecord, Snapshot } from '@faultline/core';
import { CallProvider, useCallSelector, useScreen, type CallProviderProps } from '@faultline/hooks';
import { CallStatus } from '@faultline/components';

const selectCalls = ({ hangupCause }: Snapshot) => hangupCause.calls;

/** A call on the desk, until it is over and nothing is left to say about it. */
function Card({ callId, phase, remote }: CallRecord) {
  const { banner, prompt, dialog } = useScreen(callId);
  if (phase === 'ended' && !banner && !prompt && !dialog) return null;
  return (
    <li aria-label={remote ?? 'Unknown number'}>
      <h2>{remote ?? 'Unknown number'}</h2>
      <CallStatus callId={callId} />
    </li>
  );
}

function Calls() {
  const calls = useCallSelector(selectCalls, 'hangupCause');
  return (
    <ul>
      {Object.values(calls).map((call) => (
        <Card key={call.callId} {...call} />
      ))}
    </ul>
  );
}

export const Desk = ({ store }: Pick<CallProviderProps, 'store'>) => (
  <CallProvider store={store}>
    <CallStatus callId={null} />
    <Calls />
  </CallProvider>
);
