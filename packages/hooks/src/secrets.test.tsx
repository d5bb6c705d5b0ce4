import type { AuthState } from '@faultline/core';
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin } from './test-support/render.tsx';
import { useRecovery } from './useRecovery.ts';
import { useTokenRefresh } from './useTokenRefresh.ts';

afterEach(() => {
  vi.useRealTimers();
});

const secret = 'S3cr3t-p4ss-w0rd';
const expiring: AuthState = {
  status: 'expiringSoon',
  condition: 'auth.expiringSoon',
  issueId: 'i',
  deadlineAt: 5,
};

/** Every text that can be reached from a value, including its hidden properties and those of errors. */
function textsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return [value];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
    return [];
  seen.add(value);
  const inside = value instanceof Map || value instanceof Set ? [...value] : [];
  const own = Reflect.ownKeys(value).map((key) => Reflect.getOwnPropertyDescriptor(value, key)?.value);
  return [...inside, ...own].flatMap((one) => textsIn(one, seen));
}

/** What devtools, persisters and anyone with the client can read. */
const kept = (client: QueryClient) =>
  textsIn([client.getMutationCache().getAll(), client.getQueryCache().getAll()]).join('\n');

/** Looks into the client at every step that it reports. */
function watched() {
  const queryClient = new QueryClient();
  const leaks: string[] = [];
  const look = (event: { readonly type: string }) => {
    if (kept(queryClient).includes(secret)) leaks.push(event.type);
  };
  queryClient.getMutationCache().subscribe(look);
  queryClient.getQueryCache().subscribe(look);
  return { queryClient, leaks };
}

const outcomes = {
  success: () => Promise.resolve(),
  // One vendor puts the whole token into its message; request libraries keep the request.
  failure: () =>
    Promise.reject(
      Object.assign(new Error(`login failed with token=${secret}`), {
        config: { headers: { auth: secret } },
      }),
    ),
};

describe.each(Object.entries(outcomes))('credentials, after a %s', (outcome, answer) => {
  it('that a person typed are not kept by the query client', async () => {
    const { queryClient, leaks } = watched();
    const fake = createFakeStore();
    fake.answer(answer);
    const { result, unmount } = renderWithin(fake.store, () => useRecovery('i'), { queryClient });
    await act(() => result.current.run('reauthenticate', { login: 'ana', password: secret }));
    await waitFor(() => expect(result.current.status).toBe(outcome === 'success' ? 'done' : 'failed'));
    expect(fake.calls[0]?.[3]).toEqual({ login: 'ana', password: secret });
    expect(textsIn(result.current).join()).not.toContain(secret);
    unmount();
    expect(kept(queryClient)).not.toContain(secret);
    expect(leaks).toEqual([]);
  });

  it('that the app fetched are not kept by the query client', async () => {
    const { queryClient, leaks } = watched();
    const fake = createFakeStore({ authState: expiring });
    fake.answer(answer);
    const getToken = async () => ({ token: secret });
    const { result, unmount } = renderWithin(fake.store, () => useTokenRefresh({ getToken }), {
      queryClient,
    });
    await waitFor(() => expect(result.current.status).toBe('done'));
    expect(fake.calls[0]?.[3]).toEqual({ token: secret });
    expect(kept(queryClient)).not.toContain(secret);
    unmount();
    expect(kept(queryClient)).not.toContain(secret);
    expect(leaks).toEqual([]);
  });
});

it('keeps no secret of a token request that failed', async () => {
  const { queryClient, leaks } = watched();
  const { result } = renderWithin(
    createFakeStore({ authState: expiring }).store,
    () => useTokenRefresh({ getToken: outcomes.failure, retries: 1, firstDelayMs: 0 }),
    { queryClient },
  );
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(kept(queryClient)).not.toContain(secret);
  expect(textsIn(result.current).join()).not.toContain(secret);
  expect(leaks).toEqual([]);
});

it('forgets a token request soon after nobody shows it', async () => {
  vi.useFakeTimers();
  const queryClient = new QueryClient();
  const fake = createFakeStore({ authState: expiring });
  const { unmount } = renderWithin(fake.store, () => useTokenRefresh({ getToken: async () => secret }), {
    queryClient,
  });
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect(queryClient.getMutationCache().getAll()).not.toEqual([]);
  unmount();
  await vi.advanceTimersByTimeAsync(1_010);
  expect(queryClient.getMutationCache().getAll()).toEqual([]);
});

it('does not spin while a token request that nobody shows is still running', async () => {
  vi.useFakeTimers();
  const queryClient = new QueryClient();
  const fake = createFakeStore({ authState: expiring });
  const getToken = () => new Promise<string>(() => undefined);
  const { unmount } = renderWithin(fake.store, () => useTokenRefresh({ getToken }), { queryClient });
  await act(() => vi.advanceTimersByTimeAsync(10));
  unmount();
  const end = Date.now() + 10_000;
  let fired = 0;
  while (Date.now() < end) {
    await vi.advanceTimersToNextTimerAsync();
    fired++;
  }
  expect(fired).toBeLessThanOrEqual(11);
});
