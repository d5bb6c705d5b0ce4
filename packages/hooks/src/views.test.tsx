import type { CallRecord, Hangup } from '@faultline/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CallProvider } from './CallProvider.tsx';
import { CallScope } from './CallScope.tsx';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { sampleErrors, sampleIssue, sampleScreen, sampleShown, sampleTime } from './test-support/index.ts';
import { useAuthState } from './useAuthState.ts';
import { useCallErrors } from './useCallErrors.ts';
import { useCallQuality } from './useCallQuality.ts';
import { useHangupCause } from './useHangupCause.ts';
import { useMediaRecovery } from './useMediaRecovery.ts';

afterEach(cleanup);

const errors = (...issues: ReturnType<typeof sampleIssue>[]) => ({
  callErrors: sampleErrors(...issues),
});

describe('useCallErrors', () => {
  it('counts silent, dismissed and resolved issues as no trouble, and keeps them', () => {
    const { store } = createFakeStore(
      errors(
        sampleIssue('call.ended'),
        sampleIssue('call.missed', { status: 'dismissed' }),
        sampleIssue('signaling.offline', { status: 'resolved' }),
      ),
    );
    const { result } = renderWithin(store, useCallErrors);
    expect([result.current.status, result.current.active.length, result.current.issues.length]).toEqual([
      'clear',
      0,
      3,
    ]);
  });

  it('is one object for every component, until an issue changes', () => {
    const fake = createFakeStore(errors(sampleIssue('call.missed')));
    const one = renderWithin(fake.store, useCallErrors).result;
    const two = renderWithin(fake.store, useCallErrors).result;
    const before = one.current;
    expect(two.current).toBe(before);
    act(() =>
      fake.set({ callErrors: { ...fake.store.getSnapshot().callErrors, offlineProbationEndsAt: 5 } }),
    );
    expect(one.current).toBe(before);
  });
});

describe('useCallErrors of one call', () => {
  const ofCall = (callId: string | null, more: object = {}) =>
    sampleIssue('call.missed', { callId, id: `id ${callId}`, ...more });

  it('has what is about that call alone, or about none', () => {
    const { store } = createFakeStore(errors(ofCall('a'), ofCall('b'), ofCall(null)));
    const idsOf = (callId?: string | null) =>
      renderWithin(store, () => useCallErrors(callId)).result.current.issues.map(({ id }) => id);
    expect([idsOf('a'), idsOf(null), idsOf()]).toEqual([['id a'], ['id null'], ['id a', 'id b', 'id null']]);
  });

  it('stays the same object while only another call changes, and changes with its own', () => {
    const [a, b, other] = [ofCall('a'), ofCall('b'), ofCall('a', { id: 'more' })];
    const fake = createFakeStore(errors(a, other, b));
    const { result } = renderWithin(fake.store, () => useCallErrors('a'));
    const before = result.current;
    act(() => fake.set(errors(a, other, ofCall('b', { count: 2 }))));
    expect(result.current).toBe(before);
    act(() => fake.set(errors(a, ofCall('a', { id: 'more', count: 2 }), b)));
    expect(result.current.issues[1]?.count).toBe(2);
    act(() => fake.set(errors(a, b)));
    expect(result.current.issues).toEqual([a]);
  });

  it('is of the call that is asked for last', () => {
    const { store } = createFakeStore(errors(ofCall('a'), ofCall('b')));
    const { result, rerender } = renderHook((callId: string) => useCallErrors(callId), {
      ...within(store),
      initialProps: 'a',
    });
    rerender('b');
    expect(result.current.issues.map(({ id }) => id)).toEqual(['id b']);
  });
});

describe('useMediaRecovery', () => {
  const prompt = sampleShown('media.permissionDenied', {
    device: 'microphone',
    callId: 'a',
    deadlineAt: sampleTime,
    actions: ['resumeMedia'],
  });
  const common = {
    issueId: prompt.issueId,
    condition: prompt.condition,
    device: 'microphone',
    callId: 'a',
    actions: ['resumeMedia'],
  };

  it.each([
    ['blocked', 'start', { ...common, status: 'blocked', deadlineAt: sampleTime }],
    ['missed', 'missed', { ...common, status: 'missed' }],
    ['granted', 'granted', { ...common, status: 'granted' }],
  ] as const)('tells a microphone that is %s', (_, phase, view) => {
    const { store } = createFakeStore({ screen: sampleScreen({ prompt: { ...prompt, phase } }) });
    expect(renderWithin(store, useMediaRecovery).result.current).toEqual(view);
  });

  it('means the microphone where no device is named, and follows the prompt', () => {
    const fake = createFakeStore({ screen: sampleScreen({ prompt: sampleShown('media.deviceInUse') }) });
    const { result } = renderWithin(fake.store, useMediaRecovery);
    expect(result.current).toMatchObject({ status: 'blocked', device: 'microphone', deadlineAt: null });
    act(() => fake.set({ screen: sampleScreen({ prompt: null }) }));
    expect(result.current).toEqual({ status: 'ok' });
  });

  it('is ok while another kind of prompt is shown', () => {
    const { store } = createFakeStore({ screen: sampleScreen({ prompt: sampleShown('auth.required') }) });
    expect(renderWithin(store, useMediaRecovery).result.current).toEqual({ status: 'ok' });
  });
});

const call = (callId: string, endedAt: number | null, hangup: Partial<Hangup> = {}): CallRecord => ({
  callId,
  source: 'telnyx',
  phase: endedAt === null ? 'active' : 'ended',
  direction: 'outbound',
  remote: 'Ana Ruiz',
  number: null,
  startedAt: sampleTime,
  activeAt: null,
  endedAt,
  muted: false,
  hangup:
    endedAt === null
      ? null
      : {
          cause: 'USER_BUSY',
          causeCode: 17,
          sipCode: 486,
          sipReason: 'Busy Here',
          endedBy: 'them',
          evidence: 2,
          ...hangup,
        },
});

describe('useHangupCause', () => {
  it('explains an end by the strongest evidence for that call', () => {
    const { store } = createFakeStore({
      hangupCause: { calls: { a: call('a', sampleTime), b: call('b', sampleTime - 1) } },
      ...errors(
        sampleIssue('call.busy', { id: '1', callId: 'a', evidence: 1 }),
        sampleIssue('media.permissionDenied', { id: '2', callId: 'a', evidence: 4 }),
        sampleIssue('call.dropped', { id: '3', callId: 'b', evidence: 4 }),
      ),
    });
    expect(renderWithin(store, () => useHangupCause()).result.current).toEqual({
      status: 'ended',
      callId: 'a',
      condition: 'media.permissionDenied',
      cause: 'USER_BUSY',
      causeCode: 17,
      sipCode: 486,
      sipReason: 'Busy Here',
      endedBy: 'them',
      remote: 'Ana Ruiz',
      issueId: '2',
    });
  });

  it('takes the later of two explanations that weigh the same, and none that only weighs nothing', () => {
    const { store } = createFakeStore({
      hangupCause: { calls: { a: call('a', sampleTime) } },
      ...errors(
        sampleIssue('call.busy', { id: '1', callId: 'a', evidence: 3 }),
        sampleIssue('call.declined', { id: '2', callId: 'a', evidence: 3 }),
        sampleIssue('call.dropped', { id: '3', callId: 'a', evidence: 1 }),
        sampleIssue('call.holdFailed', { id: '4', callId: 'a', evidence: 0 }),
      ),
    });
    expect(renderWithin(store, () => useHangupCause()).result.current).toMatchObject({ issueId: '2' });
    const { store: unexplained } = createFakeStore({
      hangupCause: { calls: { a: call('a', sampleTime) } },
      ...errors(sampleIssue('call.holdFailed', { callId: 'a', evidence: 0 })),
    });
    expect(renderWithin(unexplained, () => useHangupCause()).result.current).toMatchObject({ issueId: null });
  });

  it('knows no more than that a call ended where nobody said how', () => {
    const ended: CallRecord = { ...call('a', sampleTime), hangup: null };
    const { store } = createFakeStore({ hangupCause: { calls: { a: ended } } });
    expect(renderWithin(store, () => useHangupCause('a')).result.current).toEqual({
      status: 'ended',
      callId: 'a',
      condition: 'call.ended',
      cause: null,
      causeCode: null,
      sipCode: null,
      sipReason: null,
      endedBy: 'unknown',
      remote: 'Ana Ruiz',
      issueId: null,
    });
  });

  it('follows the call it is asked about, and another one when it is asked about that', () => {
    const fake = createFakeStore({
      hangupCause: { calls: { a: call('a', null), b: call('b', sampleTime) } },
      ...errors(
        sampleIssue('call.busy', { id: '1', callId: 'a', evidence: 1 }),
        sampleIssue('call.dropped', { id: '2', callId: 'b', evidence: 1 }),
      ),
    });
    const { result, rerender } = renderHook(({ id }) => useHangupCause(id), {
      ...within(fake.store),
      initialProps: { id: 'a' },
    });
    expect(result.current).toEqual({ status: 'none' });
    act(() => fake.set({ hangupCause: { calls: { a: call('a', sampleTime), b: call('b', sampleTime) } } }));
    expect(result.current).toMatchObject({ status: 'ended', callId: 'a', issueId: '1' });
    rerender({ id: 'b' });
    expect(result.current).toMatchObject({ status: 'ended', callId: 'b', issueId: '2' });
  });

  it('is silent about a call that lives, and one that is not known', () => {
    const { store } = createFakeStore({ hangupCause: { calls: { a: call('a', null) } } });
    expect(renderWithin(store, () => useHangupCause('a')).result.current).toEqual({ status: 'none' });
    expect(renderWithin(store, () => useHangupCause('b')).result.current).toEqual({ status: 'none' });
  });

  it('is silent where it is asked about no call, also in the scope of what is about none', () => {
    const { store } = createFakeStore({ hangupCause: { calls: { a: call('a', sampleTime) } } });
    expect(renderWithin(store, () => useHangupCause(null)).result.current).toEqual({ status: 'none' });
    const around = ({ children }: { readonly children: ReactNode }) => (
      <CallProvider store={store}>
        <CallScope callId={null}>{children}</CallScope>
      </CallProvider>
    );
    expect(renderHook(() => useHangupCause(), { wrapper: around }).result.current).toEqual({
      status: 'none',
    });
  });

  it('calls an end without a story simply ended', () => {
    const { store } = createFakeStore({ hangupCause: { calls: { a: call('a', sampleTime) } } });
    const view = renderWithin(store, () => useHangupCause('a')).result.current;
    expect(view).toMatchObject({ condition: 'call.ended', issueId: null });
  });
});

describe('useCallQuality', () => {
  it('tells one call, or the worst one', () => {
    const { store } = createFakeStore({
      callQuality: {
        byCall: {
          a: { conditions: [], muted: true, held: false },
          b: { conditions: ['quality.degraded'], muted: false, held: false },
        },
      },
    });
    expect(renderWithin(store, () => useCallQuality('a')).result.current).toEqual({
      status: 'good',
      muted: true,
      held: false,
    });
    expect(renderWithin(store, () => useCallQuality()).result.current).toEqual({
      status: 'degraded',
      conditions: ['quality.degraded'],
      muted: false,
      held: false,
    });
    for (const callId of ['c', null])
      expect(renderWithin(store, () => useCallQuality(callId)).result.current).toEqual({
        status: 'good',
        muted: false,
        held: false,
      });
  });

  it('is that of the call with the most trouble, the first of two that sound alike, wherever it stands', () => {
    const of = (held: boolean, ...conditions: ('quality.degraded' | 'quality.inboundStalled')[]) => ({
      conditions,
      muted: false,
      held,
    });
    const worst = of(true, 'quality.degraded', 'quality.inboundStalled');
    const { store } = createFakeStore({
      callQuality: { byCall: { a: of(false, 'quality.degraded'), b: worst, c: of(false) } },
    });
    expect(renderWithin(store, () => useCallQuality()).result.current).toEqual({
      status: 'degraded',
      ...worst,
    });
    const { store: alike } = createFakeStore({
      callQuality: { byCall: { a: of(true, 'quality.degraded'), b: of(false, 'quality.degraded') } },
    });
    expect(renderWithin(alike, () => useCallQuality()).result.current.held).toBe(true);
    expect(renderWithin(createFakeStore().store, () => useCallQuality()).result.current).toEqual({
      status: 'good',
      muted: false,
      held: false,
    });
  });

  it('follows the call it is asked about, and another one when it is asked about that', () => {
    const bad = { conditions: ['quality.degraded'], muted: false, held: false } as const;
    const good = { conditions: [], muted: true, held: false } as const;
    const fake = createFakeStore({ callQuality: { byCall: { a: good, b: bad } } });
    const { result, rerender } = renderHook(({ id }: { id?: string }) => useCallQuality(id), {
      ...within(fake.store),
      initialProps: { id: 'a' } as { id?: string },
    });
    expect(result.current.status).toBe('good');
    act(() => fake.set({ callQuality: { byCall: { a: bad, b: bad } } }));
    expect(result.current.status).toBe('degraded');
    act(() => fake.set({ callQuality: { byCall: { a: good, b: bad } } }));
    rerender({ id: 'b' });
    expect(result.current.status).toBe('degraded');
    act(() => fake.set({ callQuality: { byCall: { a: good, b: good } } }));
    expect(result.current.status).toBe('good');
    rerender({});
    act(() => fake.set({ callQuality: { byCall: { a: bad, b: good } } }));
    expect(result.current.status).toBe('degraded');
  });
});

describe('useAuthState', () => {
  it('tells what is asked for and until when', () => {
    const { store } = createFakeStore({
      authState: {
        status: 'expiringSoon',
        condition: 'auth.expiringSoon',
        issueId: 'i',
        deadlineAt: sampleTime,
      },
    });
    expect(renderWithin(store, useAuthState).result.current).toEqual({
      status: 'expiringSoon',
      issueId: 'i',
      condition: 'auth.expiringSoon',
      deadlineAt: sampleTime,
    });
  });

  it.each([
    ['unknown', 'auth.expired', 'i'],
    ['required', null, 'i'],
    ['required', 'auth.expired', null],
  ] as const)('does not know where it is %s with %s of %s', (status, condition, issueId) => {
    const { store } = createFakeStore({ authState: { status, condition, issueId, deadlineAt: null } });
    expect(renderWithin(store, useAuthState).result.current).toEqual({ status: 'unknown' });
  });

  it('follows the sign-in', () => {
    const fake = createFakeStore();
    const { result } = renderWithin(fake.store, useAuthState);
    expect(result.current).toEqual({ status: 'unknown' });
    act(() =>
      fake.set({ authState: { status: 'signedIn', condition: null, issueId: null, deadlineAt: null } }),
    );
    expect(result.current).toEqual({ status: 'signedIn' });
  });

  it('says signed in without further ado', () => {
    const { store } = createFakeStore({
      authState: { status: 'signedIn', condition: null, issueId: null, deadlineAt: null },
    });
    expect(renderWithin(store, useAuthState).result.current).toEqual({ status: 'signedIn' });
  });
});
