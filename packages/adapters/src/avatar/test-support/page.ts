import { createCallStore } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { avatarSource, type AvatarSourceOptions } from '../source.ts';

/** An `EventSource` or `WebSocket` of a page without a server. */
export function fakeChannel(readyState = 0) {
  const listeners: [string, (event: unknown) => void][] = [];
  const channel = {
    readyState,
    closed: false,
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      void listeners.push([type, listener]),
    removeEventListener(type: string, listener: (event: unknown) => void) {
      const index = listeners.findIndex(([name, one]) => name === type && one === listener);
      if (index >= 0) listeners.splice(index, 1);
    },
    close: () => void (channel.closed = true),
    listenerCount: () => listeners.length,
    emit(type: string, event: object = {}) {
      for (const [name, listener] of [...listeners]) if (name === type) listener(event);
    },
    open() {
      channel.readyState = 1;
      channel.emit('open');
    },
    send: (message: object, type = 'avatar') => channel.emit(type, { data: JSON.stringify(message) }),
  };
  return channel;
}

/** A page with a store on virtual time, and a session that can be lost. */
export function setUp(options: AvatarSourceOptions = {}) {
  const clock = createVirtualClock(1_000_000);
  const events = fakeChannel();
  const source = avatarSource({ events, clock, random: () => 0.5, ...options });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  const issues = () => store.getSnapshot().callErrors.issues;
  return {
    clock,
    events,
    source,
    store,
    stop,
    screen: () => seen().screen,
    connection: () => store.getSnapshot().reconnectState['avatar'],
    calls: () => store.getSnapshot().hangupCause.calls,
    issues,
    issue: (code: string) => issues().find((one) => one.code === `avatar/${code}`),
    later: (ms: number) => clock.runTo(clock.now() + ms),
    session: (state: string, session_id = 's1') => events.send({ v: 1, type: 'session', session_id, state }),
    fail: (code: string, more: object = {}, session_id: string | null = 's1') =>
      events.send({
        v: 1,
        type: 'error',
        session_id,
        ...more,
        error: { code, phase: 'websocket_runtime', ...more },
      }),
    inSession() {
      events.open();
      events.send({ v: 1, type: 'session', session_id: 's1', state: 'open', avatar: 'Ada' });
    },
  };
}

/** Lets promises that are settled run their handlers. */
export const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A response of `fetch`. */
export const answer = (status: number, body?: unknown) => ({
  ok: status < 400,
  status,
  json: () => (body === undefined ? Promise.reject(new SyntaxError('no JSON')) : Promise.resolve(body)),
});
