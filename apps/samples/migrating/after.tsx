import '@faultline/components/styles.css';
import { browserSource } from '@faultline/adapters/browser';
import { telnyxSource, type TelnyxClientLike, type TelnyxSourceOptions } from '@faultline/adapters/telnyx';
import { CallStatus } from '@faultline/components';
import { createCallStore, type CallRecord, type CallStoreOptions } from '@faultline/core';
import { CallProvider, type CallProviderProps } from '@faultline/hooks';

/** One store beside the client. Connect it before the client connects. */
export const createStore = (
  client: TelnyxClientLike,
  options: TelnyxSourceOptions = {},
  more: CallStoreOptions = {},
) => createCallStore([telnyxSource(client, options), browserSource()], more);

interface CallPageProps extends Pick<CallProviderProps, 'store'> {
  readonly dial: (number: string) => Promise<void>;
  /** While handlers of your own still tell how calls end. */
  readonly keepsOwnEnds?: boolean;
}

const numberOf = (call: CallRecord | null) => call?.number ?? call?.remote ?? '';

export const CallPage = ({ store, dial, keepsOwnEnds = false }: CallPageProps) => (
  <CallProvider store={store} actions={{ redial: ({ call }) => dial(numberOf(call)) }}>
    <CallStatus dialog={keepsOwnEnds ? null : undefined} />
    <main>Your call</main>
  </CallProvider>
);
