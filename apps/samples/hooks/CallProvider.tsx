import type { CallStore } from '@faultline/core';
import { CallProvider, useCallErrors } from '@faultline/hooks';

const Trouble = () => <p>{useCallErrors().active.length} messages</p>;

interface CallPageProps {
  readonly store: CallStore;
  readonly redial: (number: string) => Promise<void>;
}

/** What a button does is written where the provider is; each handler knows the call that it is about. */
export const CallPage = ({ store, redial }: CallPageProps) => (
  <CallProvider
    store={store}
    actions={{ redial: ({ call }) => redial(call?.remote ?? '') }}
    dialIn={{ label: '+1 415 555 0100', href: 'tel:+14155550100' }}
    onError={(error, { action }) => console.error(`${action} did not work`, error)}
  >
    <Trouble />
  </CallProvider>
);
