import { createCallStore, selectReconnectState } from '@faultline/core';
import { createEmitter, createVirtualClock } from '@faultline/testing';
import { vi } from 'vitest';
import { twilioSource, type TwilioSourceOptions } from '../source.ts';

/** A call that the app placed and that can be resumed, with access to its emitter. */
export const fakeCall = (id: string, status = 'open') => ({
  ...createEmitter(),
  status: () => status,
  direction: 'OUTGOING',
  parameters: {},
  outboundConnectionId: id,
  connectToken: 'kept',
});

/** A device with access to its fields and its emitter. */
export function onDevice(fields: object = {}, options: TwilioSourceOptions = {}) {
  const emitter = createEmitter();
  const signalling = createEmitter();
  const device = {
    ...emitter,
    state: 'registered',
    token: 'first',
    _stream: { ...signalling, transport: { state: 'open', _socket: {} as unknown } },
    register: vi.fn(() => Promise.resolve()),
    updateToken: vi.fn((token: string) => void (device.token = token)),
    ...fields,
  };
  const clock = createVirtualClock(1_000_000);
  const source = twilioSource(device, { clock, ...options });
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  const live = () =>
    store.getSnapshot().callErrors.issues.flatMap(({ code, status }) => (status === 'active' ? [code] : []));
  const connection = () => selectReconnectState(store.getSnapshot(), 'twilio').status;
  return { device, source, store, stop, clock, signalling, live, connection };
}
