import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/fakeStore.ts';
import { renderWithin } from './test-support/render.tsx';
import { useIncidentFeed } from './useIncidentFeed.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
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
