import type { AuthState } from '@faultline/core';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/fakeStore.ts';
import { renderWithin } from './test-support/render.tsx';
import { useTokenRefresh } from './useTokenRefresh.ts';

afterEach(cleanup);

const expiring: AuthState = {
  status: 'expiringSoon',
  condition: 'auth.expiringSoon',
  issueId: 'i',
  deadlineAt: 5,
};
const signedIn: AuthState = { status: 'signedIn', condition: null, issueId: null, deadlineAt: null };

describe('useTokenRefresh', () => {
  it('fetches credentials once per expiry and hands them over', async () => {
    const fake = createFakeStore({ authState: signedIn });
    const getToken = vi.fn(async () => ({ token: 't' }));
    const { result } = renderWithin(fake.store, () => useTokenRefresh({ getToken }));
    expect(result.current.status).toBe('idle');
    act(() => fake.set({ authState: expiring }));
    await waitFor(() => expect(fake.calls).toEqual([['recover', 'i', 'reauthenticate', { token: 't' }]]));
    expect(result.current.status).toBe('done');
    act(() => fake.set({ authState: { ...expiring } }));
    act(() => fake.set({ authState: signedIn }));
    act(() => fake.set({ authState: { ...expiring, deadlineAt: 9 } }));
    await waitFor(() => expect(getToken).toHaveBeenCalledTimes(2));
  });

  it('tries again with growing waits, and then says it failed', async () => {
    vi.useFakeTimers();
    const fake = createFakeStore({ authState: expiring });
    const getToken = vi.fn(() => Promise.reject(new Error('no network')));
    const { result } = renderWithin(fake.store, () =>
      useTokenRefresh({ getToken, retries: 2, firstDelayMs: 100 }),
    );
    const triesAfter = async (ms: number) => {
      await act(() => vi.advanceTimersByTimeAsync(ms));
      return getToken.mock.calls.length;
    };
    expect([await triesAfter(99), await triesAfter(2), await triesAfter(198), await triesAfter(3)]).toEqual([
      1, 2, 2, 3,
    ]);
    expect(result.current).toMatchObject({ status: 'failed' });
    expect(fake.calls).toEqual([]);
    vi.useRealTimers();
  });

  it('signs in again when the sign-in has just ended, but not with wrong credentials', async () => {
    const getToken = vi.fn(async () => 't');
    const fake = createFakeStore({
      authState: { ...expiring, status: 'required', condition: 'auth.invalidCredentials' },
    });
    renderWithin(fake.store, () => useTokenRefresh({ getToken }));
    expect(getToken).not.toHaveBeenCalled();
    act(() => fake.set({ authState: { ...expiring, status: 'required', condition: 'auth.expired' } }));
    await waitFor(() => expect(fake.calls).toEqual([['recover', 'i', 'reauthenticate', 't']]));
  });
});
