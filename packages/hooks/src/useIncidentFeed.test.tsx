import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { useIncidentFeed } from './useIncidentFeed.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  onlineManager.setOnline(true);
  focusManager.setFocused(undefined);
});
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('useIncidentFeed', () => {
  it('asks again and again, and hands over what is new', async () => {
    const answers = [[{ id: 'a' }], [{ id: 'a' }], [{ id: 'a' }, { id: 'b' }]];
    const fetch = vi.fn(() => Promise.resolve(answers.shift() ?? []));
    const take = vi.fn();
    const { result } = renderWithin(createFakeStore().store, () =>
      useIncidentFeed({ fetch, take, everyMs: 1_000 }),
    );
    expect(result.current).toEqual({ status: 'asking' });
    await pass(0);
    const following = result.current;
    expect(following).toEqual({ status: 'following' });
    const told = take.mock.calls.length;
    await pass(1_100);
    expect([fetch.mock.calls.length, take.mock.calls.length]).toEqual([2, told]);
    await pass(1_100);
    expect(take).toHaveBeenLastCalledWith([{ id: 'a' }, { id: 'b' }]);
    expect(result.current).toBe(following);
  });

  it('says that a question was not answered, and asks the next one in its time', async () => {
    const fetch = vi.fn(() => Promise.reject<readonly string[]>(new Error('no backend')));
    const take = vi.fn();
    const { result } = renderWithin(createFakeStore().store, () =>
      useIncidentFeed({ fetch, take, everyMs: 1_000 }),
    );
    await pass(0);
    expect(result.current).toMatchObject({ status: 'unanswered', error: { message: 'no backend' } });
    fetch.mockImplementation(() => Promise.resolve(['back']));
    await pass(900);
    expect(fetch).toHaveBeenCalledTimes(1);
    await pass(200);
    expect(result.current).toEqual({ status: 'following' });
    expect(take).toHaveBeenCalledWith(['back']);
  });

  it('asks and hands over with the functions of the last render', async () => {
    const take = vi.fn();
    const { rerender } = renderHook(
      ({ name }) =>
        useIncidentFeed({
          fetch: () => Promise.resolve([name]),
          take: (incidents) => take(name, incidents),
          everyMs: 1_000,
        }),
      { ...within(createFakeStore().store), initialProps: { name: 'old' } },
    );
    rerender({ name: 'new' });
    await pass(1_100);
    expect(take).toHaveBeenLastCalledWith('new', ['new']);
  });

  it('keeps two feeds apart by their names', async () => {
    const take = vi.fn();
    renderWithin(createFakeStore().store, () => {
      useIncidentFeed({ fetch: () => Promise.resolve(['one']), take, name: 'one' });
      useIncidentFeed({ fetch: () => Promise.resolve(['two']), take, name: 'two' });
    });
    await pass(10);
    expect(new Set(take.mock.calls.map(([[incident]]) => incident))).toEqual(new Set(['one', 'two']));
  });

  it('asks every 15 s where nothing else is said, and not from a page in the background', async () => {
    const fetch = vi.fn(() => Promise.resolve([]));
    renderWithin(createFakeStore().store, () => useIncidentFeed({ fetch, take: () => undefined }));
    await pass(0);
    await pass(14_900);
    expect(fetch).toHaveBeenCalledTimes(1);
    await pass(200);
    expect(fetch).toHaveBeenCalledTimes(2);
    act(() => focusManager.setFocused(false));
    await pass(60_000);
    expect(fetch).toHaveBeenCalledTimes(2);
    act(() => focusManager.setFocused(true));
    await pass(10);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('asks while the browser says it is offline, and throws in no render, whatever the app’s client does', async () => {
    onlineManager.setOnline(false);
    const fetch = vi.fn(() => Promise.reject(new Error('no')));
    const queryClient = new QueryClient({
      defaultOptions: { queries: { throwOnError: true, retry: 3, retryDelay: 0 } },
    });
    const { result } = renderWithin(
      createFakeStore().store,
      () => useIncidentFeed({ fetch, take: () => undefined, everyMs: 60_000 }),
      { queryClient },
    );
    await pass(100);
    expect(result.current.status).toBe('unanswered');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('leaves the app standing where taking the incidents in throws, and reports it', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const broken = new Error('not a list');
    const take = vi.fn(() => {
      throw broken;
    });
    const answers = [['a'], ['b']];
    const { result } = renderWithin(createFakeStore().store, () =>
      useIncidentFeed({ fetch: () => Promise.resolve(answers.shift() ?? []), take, everyMs: 1_000 }),
    );
    await pass(0);
    expect(report).toHaveBeenCalledWith(broken);
    expect(result.current).toEqual({ status: 'following' });
    await pass(1_100);
    vi.stubGlobal('reportError', undefined);
    await pass(1_100);
    expect(take).toHaveBeenLastCalledWith([]);
    expect(result.current).toEqual({ status: 'following' });
  });

  it('stops asking when it is unmounted', async () => {
    const fetch = vi.fn(() => Promise.resolve([]));
    const { unmount } = renderWithin(createFakeStore().store, () =>
      useIncidentFeed({ fetch, take: () => undefined, everyMs: 1_000 }),
    );
    await pass(0);
    unmount();
    const asked = fetch.mock.calls.length;
    await pass(10_000);
    expect(fetch.mock.calls.length).toBe(asked);
  });
});
