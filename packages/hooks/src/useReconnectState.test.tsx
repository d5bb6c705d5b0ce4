import { createCallStore, selectReconnectState, type Connection } from '@faultline/core';
import { act, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeStore } from './test-support/fakeStore.ts';
import { renderWithin } from './test-support/render.tsx';
import { sampleErrors, sampleIssue, sampleTime } from './test-support/samples.ts';
import { useReconnectState } from './useReconnectState.ts';

afterEach(cleanup);

const idle = selectReconnectState(createCallStore([]).getSnapshot());
const connection = (more: Partial<Connection>): Connection => ({ ...idle, since: sampleTime, ...more });
const incident = {
  startedAt: sampleTime,
  lastSignAt: sampleTime,
  retrying: true,
  attempt: 4,
  maxAttempts: 10,
  nextAttemptAt: sampleTime + 8_000,
  longestBackoffMs: 30_000,
  probationEndsAt: null,
  callLost: false,
  code: null,
};

describe('useReconnectState', () => {
  it('tells the attempt and the next try while reconnecting', () => {
    const { store } = createFakeStore({
      reconnectState: { telnyx: connection({ status: 'reconnecting', incident }) },
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toEqual({
      status: 'reconnecting',
      since: sampleTime,
      attempt: 4,
      maxAttempts: 10,
      nextAttemptAt: sampleTime + 8_000,
    });
  });

  it('tells the worst of several sources, or one by its id', () => {
    const { store } = createFakeStore({
      reconnectState: {
        telnyx: connection({ status: 'connected' }),
        metered: connection({ status: 'disconnected' }),
      },
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toEqual({
      status: 'disconnected',
      since: sampleTime,
    });
    expect(renderWithin(store, () => useReconnectState('telnyx')).result.current).toEqual({
      status: 'connected',
    });
    expect(renderWithin(store, () => useReconnectState('nobody')).result.current).toEqual({ status: 'idle' });
  });

  it('says why a connection failed', () => {
    const { store } = createFakeStore({
      reconnectState: { telnyx: connection({ status: 'failed' }) },
      callErrors: sampleErrors(
        sampleIssue('signaling.reconnectExhausted'),
        sampleIssue('call.dropped'),
        sampleIssue('auth.loginFailed', { source: 'other' }),
      ),
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toEqual({
      status: 'failed',
      since: sampleTime,
      condition: 'signaling.reconnectExhausted',
    });
  });

  it('keeps its identity while nothing about the connection changes', () => {
    const fake = createFakeStore({
      reconnectState: { telnyx: connection({ status: 'reconnecting', incident }) },
    });
    const { result } = renderWithin(fake.store, () => useReconnectState());
    const before = result.current;
    act(() =>
      fake.set({
        callErrors: sampleErrors(sampleIssue('call.missed')),
      }),
    );
    expect(result.current).toBe(before);
  });

  it('follows a real store through an outage', () => {
    const store = createCallStore([]);
    const { result } = renderWithin(store, () => useReconnectState().status);
    const seen: string[] = [result.current];
    for (const status of ['connecting', 'connected', 'lost', 'connected'] as const) {
      act(() =>
        store.send({ type: 'connectionChanged', at: Date.now(), source: 'telnyx', status, retrying: true }),
      );
      seen.push(selectReconnectState(store.getSnapshot()).status);
    }
    expect(seen).toEqual(['idle', 'connecting', 'connected', 'reconnecting', 'connected']);
  });
});
