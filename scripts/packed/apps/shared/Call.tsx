'use client';
import { CallStatus, IssueList } from '@faultline/components';
import { createCallStore } from '@faultline/core';
import { CallProvider, useMediaRecovery } from '@faultline/hooks';
import { useEffect } from 'react';

const store = createCallStore([]);

/** The microphone is blocked, as an SDK would report it. */
const block = () =>
  store.send({
    type: 'issueRaised',
    at: Date.now(),
    code: 'app/blocked',
    condition: 'media.permissionDenied',
    device: 'microphone',
  });

/** What the app shows of its own, from a hook of the kit. */
function Microphone() {
  const { status } = useMediaRecovery();
  return <output aria-label="Microphone">{status}</output>;
}

/** The kit in an app, as its README says. */
export function Call() {
  useEffect(() => store.connect(), []);
  return (
    <CallProvider store={store}>
      <h1>A call</h1>
      <CallStatus />
      <Microphone />
      <IssueList />
      <button type="button" onClick={block}>
        Block the microphone
      </button>
    </CallProvider>
  );
}
