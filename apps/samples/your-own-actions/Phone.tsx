import type { CallRecord } from '@faultline/core';
import { CallProvider, type CallProviderProps } from '@faultline/hooks';
import { CallStatus } from '@faultline/components';

interface PhoneProps extends Pick<CallProviderProps, 'store'> {
  readonly dial: (number: string) => Promise<unknown>;
  readonly recordMessageFor: (call: CallRecord | null) => void;
}

const numberOf = (call: CallRecord | null) => call?.number ?? call?.remote ?? '';

export const Phone = ({ store, dial, recordMessageFor }: PhoneProps) => (
  <CallProvider
    store={store}
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
