import { createCallStore } from '@faultline/core';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { useRecovery } from './useRecovery.ts';

afterEach(() => {
  cleanup();
  onlineManager.setOnline(true);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A recovery whose outcome the test decides. */
function held() {
  let settle: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, resolve: () => settle?.resolve(), reject: (error: unknown) => settle?.reject(error) };
}

describe('useRecovery', () => {
  it('goes from idle over pending to done, and back on reset', async () => {
    const fake = createFakeStore();
    const way = held();
    fake.answer(() => way.promise);
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    expect(result.current.status).toBe('idle');
    act(() => void result.current.run('reconnect', { token: 1 }));
    await waitFor(() => expect(result.current).toMatchObject({ status: 'pending', action: 'reconnect' }));
    expect(fake.calls).toEqual([['recover', 'i', 'reconnect', { token: 1 }]]);
    way.resolve();
    await waitFor(() => expect(result.current).toMatchObject({ status: 'done', action: 'reconnect' }));
    act(() => result.current.reset());
    await waitFor(() => expect(result.current.status).toBe('idle'));
  });

  it('ignores a second press while the first is pending', async () => {
    const fake = createFakeStore();
    fake.answer(() => held().promise);
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    act(() => void result.current.run('reconnect'));
    await waitFor(() => expect(result.current.status).toBe('pending'));
    act(() => void result.current.run('reconnect'));
    expect(fake.calls).toHaveLength(1);
  });

  it('asks once for two presses in one moment, and both hear how it came out', async () => {
    const fake = createFakeStore();
    const way = held();
    fake.answer(() => way.promise);
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    const heard: string[] = [];
    act(() => {
      void result.current.run('redial', 1).then(() => heard.push('first'));
      void result.current.run('redial', 2).then(() => heard.push('second'));
    });
    await waitFor(() => expect(fake.calls).toEqual([['recover', 'i', 'redial', 1]]));
    expect(heard).toEqual([]);
    way.resolve();
    await waitFor(() => expect(heard).toEqual(['first', 'second']));
    expect(fake.calls).toHaveLength(1);
  });

  it('gives each of two actions of one moment its own input', async () => {
    const fake = createFakeStore();
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(async () => {
      await Promise.all([result.current.run('reauthenticate', 'a'), result.current.run('reconnect', 'b')]);
      await result.current.run('reauthenticate');
    });
    expect(fake.calls).toEqual([
      ['recover', 'i', 'reauthenticate', 'a'],
      ['recover', 'i', 'reconnect', 'b'],
      ['recover', 'i', 'reauthenticate', undefined],
    ]);
  });

  it('can be asked again for an action that failed while another one runs', async () => {
    const fake = createFakeStore();
    fake.answer(() => Promise.reject(new Error('no')));
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('redial'));
    fake.answer(() => held().promise);
    act(() => void result.current.run('reconnect'));
    act(() => void result.current.run('redial'));
    act(() => void result.current.run('reconnect'));
    await waitFor(() => expect(fake.calls.map((call) => call[2])).toEqual(['redial', 'reconnect', 'redial']));
  });

  it('tells a failure by its status, whatever was thrown', async () => {
    const fake = createFakeStore();
    fake.answer(() => Promise.reject('too late'));
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('resumeMedia'));
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', action: 'resumeMedia' }));
    expect(result.current).toMatchObject({ error: { name: 'Error', message: 'too late' } });
  });

  it.each([
    ['a value that has no text', Object.create(null), ''],
    ['nothing', undefined, 'undefined'],
    ['an error', new TypeError('no number'), 'no number'],
  ])('tells a failure where a store throws %s before it has a promise', async (_, thrown, message) => {
    const fake = createFakeStore();
    fake.answer(() => {
      throw thrown;
    });
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('redial'));
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', error: { message } }));
  });

  it('keeps the name of an error, which programs read', async () => {
    const fake = createFakeStore();
    fake.answer(() => Promise.reject(new DOMException('not now', 'NotAllowedError')));
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('resumeMedia'));
    await waitFor(() => expect(result.current).toMatchObject({ error: { name: 'NotAllowedError' } }));
  });

  it('runs while the browser says it is offline', async () => {
    onlineManager.setOnline(false);
    const fake = createFakeStore();
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('reconnect'));
    await waitFor(() => expect(result.current.status).toBe('done'));
  });

  it('never dials again by itself, nor throws in a render, whatever the app’s client does by default', async () => {
    const fake = createFakeStore();
    fake.answer(() => Promise.reject(new Error('no')));
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { retry: 3, retryDelay: 0, throwOnError: true } },
    });
    const { result } = renderWithin(fake.store, () => useRecovery('i'), { queryClient });
    await act(() => result.current.run('redial'));
    await waitFor(() => expect(result.current.status).toBe('failed'));
    expect(fake.calls).toHaveLength(1);
  });

  it('survives being unmounted while it runs', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fake = createFakeStore();
    const way = held();
    fake.answer(() => way.promise);
    const { result, unmount } = renderWithin(fake.store, () => useRecovery('i'));
    let out: Promise<void> | undefined;
    act(() => void (out = result.current.run('reconnect')));
    unmount();
    way.reject(new Error('gone'));
    await expect(out).resolves.toBeUndefined();
    expect(complaints).not.toHaveBeenCalled();
  });

  it('is the same object until something about it changes', async () => {
    const { result, rerender } = renderWithin(createFakeStore().store, () => useRecovery('i'));
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });

  it('starts at idle for another issue, and asks for that one', async () => {
    const fake = createFakeStore();
    const way = held();
    fake.answer(() => way.promise);
    const { result, rerender } = renderHook(({ id }) => useRecovery(id), {
      ...within(fake.store),
      initialProps: { id: 'a' },
    });
    act(() => void result.current.run('reconnect', 1));
    await waitFor(() => expect(result.current.status).toBe('pending'));
    rerender({ id: 'b' });
    await waitFor(() => expect(result.current.status).toBe('idle'));
    act(() => void result.current.run('reconnect', 2));
    await waitFor(() => expect(result.current.status).toBe('pending'));
    expect(fake.calls).toEqual([
      ['recover', 'a', 'reconnect', 1],
      ['recover', 'b', 'reconnect', 2],
    ]);
  });

  it('gives the button back when an act of the app does not come out in time', async () => {
    vi.useFakeTimers();
    const redial = vi.fn(() => held().promise);
    const store = createCallStore([], { actions: { redial }, timing: { actLimitMs: 30_000 } });
    store.connect();
    const issue = { type: 'issueRaised', at: Date.now(), source: 's', code: 's/1' } as const;
    store.send({ ...issue, condition: 'call.dropped' });
    const id = store.getSnapshot().callErrors.issues[0]?.id ?? '';
    const { result } = renderWithin(store, () => useRecovery(id));
    await act(async () => void result.current.run('redial'));
    await act(() => vi.advanceTimersByTimeAsync(29_000));
    expect(result.current.status).toBe('pending');
    await act(() => vi.advanceTimersByTimeAsync(1_100));
    expect(result.current).toMatchObject({ status: 'failed', action: 'redial' });
    await act(async () => void result.current.run('redial'));
    expect(redial).toHaveBeenCalledTimes(2);
  });
});
