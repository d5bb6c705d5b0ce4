import '@faultline/components/styles.css';
import { CallStatus } from '@faultline/components';
import type { CallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';

/** Your call page: everything about its trouble is in `CallStatus`. */
export const App = ({ store }: { readonly store: CallStore }) => (
  <CallProvider store={store}>
    <CallStatus />
    <main>Your call</main>
  </CallProvider>
);
