import { onlineManager } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/fakeStore.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { useRecovery } from './useRecovery.ts';

afterEach(() => {
  cleanup();
  onlineManager.setOnline(true);
  vi.restoreAllMocks();
});

/** A recovery that comes out when the test says so. */
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
    await waitFor(() => expect(result.current.status).toBe('done'));
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

  it('tells a failure by its status, whatever was thrown', async () => {
    const fake = createFakeStore();
    fake.answer(() => Promise.reject('too late'));
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('resumeMedia'));
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', action: 'resumeMedia' }));
    expect(result.current.status === 'failed' && result.current.error.message).toBe('too late');
  });

  it('runs while the browser says it is offline', async () => {
    onlineManager.setOnline(false);
    const fake = createFakeStore();
    const { result } = renderWithin(fake.store, () => useRecovery('i'));
    await act(() => result.current.run('reconnect'));
    await waitFor(() => expect(result.current.status).toBe('done'));
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

  it('starts at idle for another issue', async () => {
    const fake = createFakeStore();
    const { result, rerender } = renderHook(({ id }) => useRecovery(id), {
      wrapper: within(fake.store),
      initialProps: { id: 'a' },
    });
    await act(() => result.current.run('reconnect'));
    await waitFor(() => expect(result.current.status).toBe('done'));
    rerender({ id: 'b' });
    await waitFor(() => expect(result.current.status).toBe('idle'));
  });
});
