import { browserSource } from '@faultline/adapters/browser';
import { telnyxSource } from '@faultline/adapters/telnyx';
import { CallStatus } from '@faultline/components';
import { createCallStore, type CallStore, type Snapshot } from '@faultline/core';
import { CallProvider, useCallErrors, useReconnectState } from '@faultline/hooks';
import { createEmitter } from '@faultline/testing';
import type { ReactElement } from 'react';

const client = createEmitter();

/** A store with the sources that an app would use. */
export const store: CallStore = createCallStore([telnyxSource(client), browserSource()]);

/** The state before any event. */
export const snapshot: Snapshot = store.getSnapshot();

function Status(): ReactElement {
  const connection = useReconnectState();
  const { active } = useCallErrors();
  const trouble = connection.status === 'reconnecting' ? connection.attempt : active.length;
  return <output data-status={connection.status}>{trouble}</output>;
}

/** The smallest possible app: the kit's own display, and one of the app's. */
export const app: ReactElement = (
  <CallProvider store={store}>
    <CallStatus />
    <Status />
  </CallProvider>
);
