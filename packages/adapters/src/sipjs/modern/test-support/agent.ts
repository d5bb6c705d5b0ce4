import { vi } from 'vitest';
import { createCallStore } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { revivedMessage } from '../replay.ts';
import { sipjsSource, type SipjsSourceOptions } from '../source.ts';

export const stateful = <More extends object>(state: string, more: More) => {
  const listeners: ((state: string) => void)[] = [];
  return {
    state,
    stateChange: {
      addListener: (listener: (state: string) => void) => void listeners.push(listener),
      removeListener: (listener: (state: string) => void) =>
        void listeners.splice(listeners.indexOf(listener) >>> 0, 1),
    },
    count: () => listeners.length,
    go(next: unknown) {
      if (typeof next === 'string') this.state = next;
      for (const listener of [...listeners]) listener(next as string);
    },
    ...more,
  };
};

export interface Delegate {
  onDisconnect?(error?: unknown): void;
  onInvite?(invitation: unknown): void;
  onBye?(bye: unknown): void;
  onCancel?(cancel: unknown): void;
}

export const fakeAgent = (more: object = {}) => ({
  transport: stateful('Disconnected', { disconnect: vi.fn(() => Promise.resolve()) }),
  delegate: undefined as Delegate | undefined,
  configuration: {},
  reconnect: vi.fn(() => Promise.resolve()),
  ...more,
});

const fakePeer = () => {
  const listeners = new Set<() => void>();
  return {
    connectionState: 'new',
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    go(state: string) {
      this.connectionState = state;
      for (const listener of listeners) listener();
    },
    count: () => listeners.size,
  };
};

export const fakeSession = (id = 'call-1', more: object = {}) => {
  const peer = fakePeer();
  return stateful('Initial', {
    id,
    peer,
    delegate: undefined as Delegate | undefined,
    sessionDescriptionHandler: { peerConnection: peer },
    remoteIdentity: { displayName: '', uri: { user: 'bob' } },
    ...more,
  });
};

export const setUp = (options: SipjsSourceOptions = {}, more: object = {}) => {
  const agent = fakeAgent(more);
  const clock = createVirtualClock(1_000_000);
  const register = vi.fn((_?: unknown): Promise<unknown> => Promise.resolve());
  const registerer = stateful('Initial', { register });
  const source = sipjsSource(agent, { clock, registerer, ...options });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  const call = (id?: string) => {
    const session = fakeSession(id);
    source.track(session);
    session.go('Establishing');
    return session;
  };
  return {
    agent,
    clock,
    registerer,
    register,
    source,
    store,
    stop,
    screen: () => seen().screen,
    issues: () => store.getSnapshot().callErrors.issues,
    connection: () => store.getSnapshot().reconnectState['sipjs'],
    later: (ms: number) => clock.runTo(clock.now() + ms),
    connect() {
      agent.transport.go('Connecting');
      agent.transport.go('Connected');
    },
    lose(code = 1006) {
      agent.transport.go('Disconnected');
      agent.delegate?.onDisconnect?.(new Error(`WebSocket closed ws://127.0.0.1 (code: ${code})`));
    },
    call,
    answered() {
      const session = call();
      session.go('Established');
      session.peer.go('connected');
      return session;
    },
  };
};

export const response = (statusCode: number, more: object = {}, local = false) => ({
  message: revivedMessage({ statusCode, ...more }, local),
});

export const nothing = { banner: null, prompt: null, dialog: null, indicators: [], confirmation: null };
