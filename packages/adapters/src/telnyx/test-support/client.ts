import { createCallStore } from '@faultline/core';
import { createEmitter, createVirtualClock, watchScreen } from '@faultline/testing';
import { telnyxSource } from '../source.ts';
import type { TelnyxClientLike } from '../sdk.ts';

export const setUp = (
  more: Partial<TelnyxClientLike> = {},
  options: Parameters<typeof telnyxSource>[1] = {},
) => {
  const emitter = createEmitter();
  const client = { ...emitter, options: {}, ...more };
  const clock = createVirtualClock(1_000_000);
  const source = telnyxSource(client, { clock, ...options });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  const screen = () => seen().screen;
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const call = (state: string, more: object = {}) =>
    emitter.emit('telnyx.notification', {
      type: 'callUpdate',
      call: {
        id: 'c1',
        state,
        direction: 'outbound',
        cause: null,
        causeCode: null,
        sipCode: null,
        sipReason: null,
        ...more,
      },
    });
  return { ...emitter, client, clock, source, store, screen, later, call };
};

export const error = (code: number, more: object = {}, fields: object = {}) => ({
  error: { code, fatal: true, ...fields },
  sessionId: 's',
  ...more,
});
