import { createCallStore, selectReconnectState, type Connection } from '@faultline/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { sampleErrors, sampleIssue, sampleTime } from './test-support/index.ts';
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
  actions: [],
  actionsWhenStuck: [],
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
      registration: null,
    });
    expect(renderWithin(store, () => useReconnectState('nobody')).result.current).toEqual({ status: 'idle' });
  });

  it('tells whether calls can come in, beside a connection that stands', () => {
    const registration = {
      status: 'expired',
      since: sampleTime,
      expiresAt: null,
      nextAttemptAt: sampleTime + 5_000,
      code: 'sipjs/state/Unregistered',
    } as const;
    const fake = createFakeStore({
      reconnectState: { sipjs: connection({ status: 'connected' }) },
      registration: { sipjs: registration },
    });
    const { result } = renderWithin(fake.store, () => useReconnectState('sipjs'));
    expect(result.current).toEqual({ status: 'connected', registration });
    act(() => fake.set({ registration: {} }));
    expect(result.current).toEqual({ status: 'connected', registration: null });
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

  it.each([
    ['connecting', { status: 'connecting' }],
    ['connected', { status: 'connected', registration: null }],
    ['idle', { status: 'idle' }],
    ['disconnected', { status: 'disconnected', since: sampleTime }],
    ['failed', { status: 'failed', since: sampleTime, condition: null }],
    [
      'reconnecting',
      { status: 'reconnecting', since: sampleTime, attempt: null, maxAttempts: null, nextAttemptAt: null },
    ],
  ] as const)('is %s without an outage on record', (status, view) => {
    const { store } = createFakeStore({
      reconnectState: { telnyx: connection({ status }) },
      callErrors: sampleErrors(sampleIssue('call.dropped', { severity: 'fatal' })),
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toEqual(view);
  });

  it('counts from the start of the outage', () => {
    const { store } = createFakeStore({
      reconnectState: {
        telnyx: connection({ status: 'failed', incident: { ...incident, startedAt: 7 } }),
      },
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toMatchObject({ since: 7 });
  });

  it.each([
    ['is over', { status: 'resolved' }],
    ['was not fatal', { severity: 'error' }],
    ['is another source’s', { source: 'other' }],
    ['is no reason for it', { condition: 'media.permissionDenied' }],
    ['only sounds like one', { condition: 'call.auth.lost' as 'call.busy' }],
  ] as const)('takes for the reason of a failure nothing that %s', (_, more) => {
    const { store } = createFakeStore({
      reconnectState: { telnyx: connection({ status: 'failed' }) },
      callErrors: sampleErrors(sampleIssue('auth.loginFailed', { severity: 'fatal', ...more })),
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toMatchObject({ condition: null });
  });

  it.each([
    'signaling.unreachable',
    'auth.loginFailed',
    'quota.duration',
    'service.notFound',
    'sdk.internal',
  ] as const)('takes %s for the reason of a failure, and the newest of two', (condition) => {
    const fatal = { severity: 'fatal' } as const;
    const { store } = createFakeStore({
      reconnectState: { telnyx: connection({ status: 'failed' }) },
      callErrors: sampleErrors(sampleIssue('signaling.removed', fatal), sampleIssue(condition, fatal)),
    });
    expect(renderWithin(store, () => useReconnectState()).result.current).toMatchObject({ condition });
  });

  it('follows the source it is asked about, and another one when it is asked about that', () => {
    const fake = createFakeStore({
      reconnectState: { one: connection({ status: 'connected' }), two: connection({ status: 'failed' }) },
      callErrors: sampleErrors(sampleIssue('auth.loginFailed', { source: 'two', severity: 'fatal' })),
    });
    const { result, rerender } = renderHook(({ id }) => useReconnectState(id), {
      ...within(fake.store),
      initialProps: { id: 'one' },
    });
    expect(result.current).toEqual({ status: 'connected', registration: null });
    rerender({ id: 'two' });
    expect(result.current).toMatchObject({ status: 'failed', condition: 'auth.loginFailed' });
    act(() => fake.set({ callErrors: sampleErrors() }));
    expect(result.current).toMatchObject({ status: 'failed', condition: null });
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
