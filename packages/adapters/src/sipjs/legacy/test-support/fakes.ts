import { EventEmitter } from 'node:events';
import { createCallStore } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { sipjsLegacySource } from '../source.ts';

/** Both packages emit with this class. */
const emitter = <More extends object>(more: More) => Object.assign(new EventEmitter(), more);

export const countOf = (one: EventEmitter) =>
  one.eventNames().reduce((sum, name) => sum + one.listenerCount(name), 0);

export const fakeTransport = () => emitter({ isConnected: () => true, connect: () => Promise.resolve() });

/** As in sip.js: it reports its connection on a transport. */
export const sipjsUA = (more: object = {}) =>
  emitter({
    status: 0,
    transport: fakeTransport(),
    configuration: {},
    register: (): unknown => undefined,
    ...more,
  });

/** As in JsSIP: it reports everything itself. */
export const jssipUA = (more: object = {}) =>
  emitter({
    status: 1,
    isConnected: () => true,
    registrator: () => ({}),
    register: (): unknown => undefined,
    ...more,
  });

const remote = { uri: { user: 'ana' } };

export const newSession = (more: object = {}) => emitter({ id: 's1', remoteIdentity: remote, ...more });

export const response = (status: number) => ({
  statusCode: status,
  status_code: status,
  getHeaders: () => [],
  hasHeader: () => true,
});

export const local = (cause: string) => ({ originator: 'local', message: null, cause });

/** A store with a source that has a connection, and what is on the screen after a while. */
export function setUp(ua: EventEmitter & { register(): unknown }) {
  const clock = createVirtualClock(1_000_000);
  const source = sipjsLegacySource(ua, { clock });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  const shown = (afterMs = 5_000) => {
    clock.runTo(clock.now() + afterMs);
    const { banner, prompt, dialog } = seen().screen;
    return [banner, prompt, dialog].flatMap((one) => (one ? [one.condition] : []));
  };
  return { clock, source, store, stop, shown };
}
