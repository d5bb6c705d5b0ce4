import { createCallStore } from '@faultline/core';
import { createEmitter, createVirtualClock, watchScreen } from '@faultline/testing';
import { opentokSource, type OpentokSourceOptions } from '../source.ts';

export const nonsense = [
  undefined,
  null,
  7,
  'x',
  [],
  { error: null },
  { code: {} },
  { reason: 5, stats: 1 },
  { code: 99 },
];

export const quiet = { banner: null, prompt: null, dialog: null, indicators: [], confirmation: null };

export function setUp(options: OpentokSourceOptions = {}, more: object = {}) {
  const session = { ...createEmitter(), ...more };
  const OT = { ...createEmitter(), unblockAudio: () => Promise.resolve() };
  const clock = createVirtualClock(1_000_000);
  const source = opentokSource({ OT, session, clock, ...options });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  return {
    session,
    OT,
    source,
    store,
    clock,
    stop,
    screen: () => seen().screen,
    issues: () => store.getSnapshot().callErrors.issues,
    calls: () => Object.values(store.getSnapshot().hangupCause.calls),
    later: (ms: number) => clock.runTo(clock.now() + ms),
    publisher() {
      const publisher = createEmitter();
      source.trackPublisher(publisher);
      return publisher;
    },
    subscriber(stream: object = { name: 'Ana' }) {
      const subscriber = { ...createEmitter(), stream };
      source.trackSubscriber(subscriber);
      return subscriber;
    },
  };
}

export const denied = {
  name: 'OT_USER_MEDIA_ACCESS_DENIED',
  code: 1500,
  message: 'x',
  originalName: 'NotAllowedError',
  originalMessage: 'Permission denied',
};
