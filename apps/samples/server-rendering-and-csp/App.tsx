import { CallStatus } from '@faultline/components';
import type { CallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';

/** What the server and the browser render alike. */
export const App = ({ store }: { readonly store: CallStore }) => (
  <CallProvider store={store}>
    <CallStatus />
    <main>Your call</main>
  </CallProvider>
);
