import { telnyxSource, type TelnyxCredentials } from '@faultline/adapters/telnyx';
import { telnyxReplayClient } from '@faultline/adapters/telnyx/replay';
import { createCallStore, screenView, type ActionMap, type CallEvent, type CallStore } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { createCapture, type Capture } from './player/capture.ts';

/** A calling app on virtual time: a flow emits what the SDK would, and moves the clock instead of waiting. */
export interface Flow {
  readonly store: CallStore;
  /** Notes what happens, so that it can be played again. */
  readonly capture: Capture;
  readonly options: { login_token: string };
  /** What the SDK emits. */
  emit(event: string, payload?: object): void;
  /** What the app or the page tells the store itself. */
  tell(event: CallEvent): void;
  now(): number;
  /** Lets time pass. */
  later(ms: number): void;
  call(state: string, more?: object): void;
  error(code: number, more?: object, fields?: object): void;
  warning(code: number, more?: object): void;
  /** The socket closes for the nth time. */
  lose(generation: number): void;
  /** The SDK's attempts fail, from this one on, and it gives up, as in the recording `telnyx-kill-exhausted`. */
  giveUp(from?: number): void;
}

export const flowCallId = 'flow-call';

/** Makes a flow whose client is ready; `actions` are the app's own. */
export function createFlow(actions: ActionMap = {}): Flow {
  const clock = createVirtualClock(Date.now());
  const options = { login_token: 'first', maxReconnectAttempts: 4 };
  const replayed = telnyxReplayClient(options);
  const client = {
    ...replayed,
    connect: () => Promise.resolve(),
    login({ creds, onSuccess }: { creds?: TelnyxCredentials; onSuccess?: () => void }) {
      Object.assign(options, creds);
      onSuccess?.();
    },
  };
  const source = telnyxSource(client, {
    clock,
    getUserMedia: () => Promise.resolve(),
    credentials: () => ({ login_token: 'second' }),
  });
  const capture = createCapture('@telnyx/webrtc', clock, actions);
  const store = capture.watch(createCallStore(capture.over([source]), { clock, actions }));
  // Somebody looks at the screen from the start: nobody is "back" from what was never shown.
  store.subscribe(() => void store.read(screenView));
  store.connect();
  const emit = (event: string, payload: object = {}) => {
    capture.heard(event, payload);
    replayed.replay(event, payload);
  };
  const flow: Flow = {
    store,
    capture,
    options,
    emit,
    tell: store.send,
    now: clock.now,
    later: (ms) => clock.runTo(clock.now() + ms),
    call: (state, more = {}) =>
      emit('telnyx.notification', {
        type: 'callUpdate',
        call: {
          call: flowCallId,
          state,
          direction: 'outbound',
          cause: null,
          causeCode: null,
          sipCode: null,
          sipReason: null,
          options: {
            remoteCallerName: 'Ana Ruiz',
            remoteCallerNumber: '+34600123123',
            destinationNumber: '+34600123123',
          },
          ...more,
        },
      }),
    error: (code, more = {}, fields = {}) =>
      emit('telnyx.error', { error: { code, fatal: true, ...fields }, sessionId: 's', ...more }),
    warning: (code, more = {}) => emit('telnyx.warning', { warning: { code }, sessionId: 's', ...more }),
    lose: (generation) =>
      emit('telnyx.socket.close', { event: { code: 1006, wasClean: false }, socketGeneration: generation }),
    giveUp(from = 1) {
      const { maxReconnectAttempts: last } = options;
      for (let attempt = from; attempt <= last; attempt++) {
        flow.lose(attempt);
        flow.later(2 ** (attempt - 1) * 1_000);
        flow.error(45002, {}, { fatal: false });
      }
      flow.error(45003);
      flow.lose(last + 1);
    },
  };
  emit('telnyx.ready');
  return flow;
}
