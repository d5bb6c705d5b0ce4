import { CallStatus, IssueList } from '@faultline/components';
import type { CallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import words from '../words.json';

/** What the server and the browser render alike. */
export const App = ({ store }: { readonly store: CallStore }) => (
  <CallProvider store={store}>
    <h1>{words.title}</h1>
    <CallStatus />
    <IssueList />
  </CallProvider>
);
