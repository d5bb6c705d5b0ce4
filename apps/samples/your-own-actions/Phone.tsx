import type { CallRecord } from '@faultline/core';
import { CallProvider, type CallProviderProps } from '@faultline/hooks';
import { CallStatus } from '@faultline/components';

interface PhoneProps extends Pick<CallProviderProps, 'store'> {
  readonly dial: (number: string) => Promise<unknown>;
  readonly recordMessageFor: (call: CallRecord | null) => void;
  /** The app's log: which action of it failed, and why. */
  readonly log: (failed: string, why: unknown) => void;
}

const numberOf = (call: CallRecord | null) => call?.number ?? call?.remote ?? '';

export const Phone = ({ store, dial, recordMessageFor, log }: PhoneProps) => (
  <CallProvider
    store={store}
    onError={(error, { action }) => log(action, error)}
    actions={{
      async redial({ call }) {
        await dial(numberOf(call));
      },
      'custom:voicemail': {
        label: 'Leave a message',
        on: ['call.noAnswer', 'call.busy'],
        run: ({ call }) => recordMessageFor(call),
      },
    }}
  >
    <CallStatus />
  </CallProvider>
);
