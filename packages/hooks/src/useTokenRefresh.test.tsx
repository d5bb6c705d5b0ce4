import type { AuthState } from '@faultline/core';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallProvider } from './CallProvider.tsx';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { useTokenRefresh } from './useTokenRefresh.ts';

afterEach(() => {
  cleanup();
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

const expiring: AuthState = {
  status: 'expiringSoon',
  condition: 'auth.expiringSoon',
  issueId: 'i',
  deadlineAt: 5,
};
const signedIn: AuthState = { status: 'signedIn', condition: null, issueId: null, deadlineAt: null };

/** How often a refresh was attempted by each of these times, ms from the start. */
async function triesAt(getToken: ReturnType<typeof vi.fn>, times: readonly number[]) {
  const seen: number[] = [];
  let now = 0;
  for (const time of times) {
    await act(() => vi.advanceTimersByTimeAsync(time - now));
    now = time;
    seen.push(getToken.mock.calls.length);
  }
  return seen;
}

describe('useTokenRefresh', () => {
  it('fetches credentials once per expiry and hands them over', async () => {
    const fake = createFakeStore({ authState: signedIn });
    const getToken = vi.fn(async () => ({ token: 't' }));
    const { result } = renderWithin(fake.store, () => useTokenRefresh({ getToken }));
    expect(result.current).toEqual({ status: 'idle' });
    act(() => fake.set({ authState: expiring }));
    await waitFor(() => expect(fake.calls).toEqual([['recover', 'i', 'reauthenticate', { token: 't' }]]));
    await waitFor(() => expect(result.current).toEqual({ status: 'done' }));
    act(() => fake.set({ authState: { ...expiring } }));
    act(() => fake.set({ authState: signedIn }));
    expect(getToken).toHaveBeenCalledTimes(1);
    act(() => fake.set({ authState: { ...expiring, deadlineAt: 9 } }));
    await waitFor(() => expect(getToken).toHaveBeenCalledTimes(2));
    act(() => fake.set({ authState: { ...expiring, deadlineAt: 13 } }));
    await waitFor(() => expect(getToken).toHaveBeenCalledTimes(3));
  });

  it('fetches once for an expiry that is there from the start', async () => {
    const getToken = vi.fn(async () => 't');
    const { result } = renderWithin(createFakeStore({ authState: expiring }).store, () =>
      useTokenRefresh({ getToken }),
    );
    await waitFor(() => expect(result.current.status).toBe('done'));
    expect(getToken).toHaveBeenCalledOnce();
  });

  it('hands over to the store of the last render', async () => {
    const [one, two] = [createFakeStore({ authState: signedIn }), createFakeStore({ authState: expiring })];
    const Probe = () => <p>{useTokenRefresh({ getToken: async () => 't' }).status}</p>;
    const tree = (store: typeof one.store) => (
      <CallProvider store={store}>
        <Probe />
      </CallProvider>
    );
    const { rerender } = render(tree(one.store));
    rerender(tree(two.store));
    await waitFor(() => expect(two.calls).toEqual([['recover', 'i', 'reauthenticate', 't']]));
    expect(one.calls).toEqual([]);
  });

  it('asks the token function of the last render, not the first', async () => {
    const fake = createFakeStore({ authState: signedIn });
    const { rerender } = renderHook(({ token }) => useTokenRefresh({ getToken: async () => token }), {
      ...within(fake.store),
      initialProps: { token: 'old' },
    });
    rerender({ token: 'new' });
    act(() => fake.set({ authState: expiring }));
    await waitFor(() => expect(fake.calls).toEqual([['recover', 'i', 'reauthenticate', 'new']]));
  });

  it('tries again with growing waits, says how often it failed, and then that it gave up', async () => {
    vi.useFakeTimers();
    const fake = createFakeStore({ authState: expiring });
    const getToken = vi.fn(() => Promise.reject(new TypeError('no network')));
    const { result } = renderWithin(fake.store, () =>
      useTokenRefresh({ getToken, retries: 2, firstDelayMs: 100 }),
    );
    expect(await triesAt(getToken, [99, 101])).toEqual([1, 2]);
    expect(result.current).toEqual({ status: 'refreshing', failures: 2 });
    expect(await triesAt(getToken, [198, 203])).toEqual([2, 3]);
    expect(result.current).toMatchObject({
      status: 'failed',
      error: { name: 'TypeError', message: 'no network' },
    });
    expect(fake.calls).toEqual([]);
  });

  it('waits a second at first, half a minute at most, and tries five times in all, where nothing else is asked', async () => {
    vi.useFakeTimers();
    const getToken = vi.fn(() => Promise.reject(new Error('no')));
    const { result, unmount } = renderWithin(createFakeStore({ authState: expiring }).store, () =>
      useTokenRefresh({ getToken }),
    );
    expect(await triesAt(getToken, [990, 1_010, 2_990, 3_010, 7_010, 15_010, 60_000])).toEqual([
      1, 2, 2, 3, 4, 5, 5,
    ]);
    expect(result.current.status).toBe('failed');
    unmount();
    getToken.mockClear();
    renderWithin(createFakeStore({ authState: expiring }).store, () =>
      useTokenRefresh({ getToken, firstDelayMs: 45_000 }),
    );
    expect(await triesAt(getToken, [29_900, 30_100, 60_200])).toEqual([1, 2, 3]);
  });

  it('does not fetch anew because the SDK did not take what was fetched', async () => {
    const fake = createFakeStore({ authState: expiring });
    fake.answer(() => Promise.reject(new Error('wrong')));
    const getToken = vi.fn(async () => 't');
    const { result } = renderWithin(fake.store, () => useTokenRefresh({ getToken, firstDelayMs: 0 }));
    await waitFor(() => expect(result.current.status).toBe('done'));
    expect([getToken.mock.calls.length, fake.calls.length]).toEqual([1, 1]);
  });

  it('fails where the token function throws before it has a promise', async () => {
    const { result } = renderWithin(createFakeStore({ authState: expiring }).store, () =>
      useTokenRefresh({
        retries: 0,
        getToken: () => {
          throw new Error('not signed in');
        },
      }),
    );
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'failed', error: { message: 'not signed in' } }),
    );
  });

  it('asks while the browser says it is offline, and throws in no render, whatever the app’s client does', async () => {
    onlineManager.setOnline(false);
    const getToken = vi.fn(() => Promise.reject(new Error('no')));
    const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } });
    const { result } = renderWithin(
      createFakeStore({ authState: expiring }).store,
      () => useTokenRefresh({ getToken, retries: 0 }),
      { queryClient },
    );
    await waitFor(() => expect(result.current.status).toBe('failed'));
  });

  it('signs in again when the sign-in has just ended, but not with wrong credentials', async () => {
    const getToken = vi.fn(async () => 't');
    const fake = createFakeStore({
      authState: { ...expiring, status: 'required', condition: 'auth.invalidCredentials' },
    });
    const { result } = renderWithin(fake.store, () => useTokenRefresh({ getToken }));
    await act(async () => undefined);
    expect(getToken).not.toHaveBeenCalled();
    const before = result.current;
    act(() => fake.set({ authState: { ...expiring, status: 'refreshFailing', condition: 'auth.expired' } }));
    await act(async () => undefined);
    expect([getToken.mock.calls.length, result.current]).toEqual([0, before]);
    act(() => fake.set({ authState: { ...expiring, status: 'required', condition: 'auth.expired' } }));
    await waitFor(() => expect(fake.calls).toEqual([['recover', 'i', 'reauthenticate', 't']]));
  });
});
