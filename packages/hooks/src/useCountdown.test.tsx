import { act, cleanup, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/index.ts';
import { createPage } from './test-support/hiddenPage.ts';
import { renderWithin } from './test-support/render.tsx';
import { useCountdown } from './useCountdown.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('useCountdown', () => {
  it('counts whole seconds down to zero and stops', () => {
    const deadlineAt = Date.now() + 2_400;
    const { result } = renderHook(() => useCountdown(deadlineAt));
    const seen = [result.current];
    for (let second = 0; second < 4; second++) {
      pass(1_000);
      seen.push(result.current);
    }
    expect(seen).toEqual([3, 2, 1, 0, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('changes its figure at the whole second, and skips none', () => {
    const deadlineAt = Date.now() + 3_400;
    const { result } = renderHook(() => useCountdown(deadlineAt));
    const at: (readonly [number, number])[] = [];
    for (let ms = 0, before = result.current; ms < 3_500; ms += 10) {
      pass(10);
      if (result.current !== before) at.push([ms + 10, Number(result.current)]);
      before = result.current;
    }
    expect(at).toEqual([
      [400, 3],
      [1_400, 2],
      [2_400, 1],
      [3_400, 0],
    ]);
  });

  it.each([0, 5_000])('is at zero, and armed with nothing, %s ms after the deadline', (ms) => {
    const { result } = renderHook(useCountdown, { initialProps: Date.now() - ms });
    expect([result.current, vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('goes on while the page is hidden, as what shows it may be in a window of its own', () => {
    createPage().hide(true);
    const { result } = renderHook(useCountdown, { initialProps: Date.now() + 20_000 });
    pass(5_000);
    expect(result.current).toBe(15);
  });

  it('is right at once when the browser has held its timers back', () => {
    const page = createPage();
    const deadlineAt = Date.now() + 20_000;
    const { result, unmount } = renderHook(() => useCountdown(deadlineAt));
    act(() => page.hide(true));
    vi.setSystemTime(Date.now() + 5_000);
    expect(result.current).toBe(20);
    act(() => page.hide(false));
    expect([result.current, vi.getTimerCount()]).toEqual([15, 1]);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('listens to nothing any more when it is unmounted', () => {
    const page = createPage();
    const { unmount } = renderHook(useCountdown, { initialProps: Date.now() + 20_000 });
    unmount();
    page.hide(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([null, Number.NaN, Infinity, -Infinity])('has nothing to say about %s', (deadlineAt) => {
    const { result } = renderHook(() => useCountdown(deadlineAt));
    expect([result.current, vi.getTimerCount()]).toEqual([null, 0]);
  });

  it('follows a deadline that is moved', () => {
    const start = Date.now();
    const { result, rerender } = renderHook(({ at }) => useCountdown(at), {
      initialProps: { at: (start + 5_000) as number | null },
    });
    rerender({ at: start + 60_000 });
    expect(result.current).toBe(60);
    rerender({ at: null });
    expect([result.current, vi.getTimerCount()]).toEqual([null, 0]);
  });

  it('counts a deadline in a hundred days down by the second', () => {
    const { result } = renderHook(useCountdown, { initialProps: Date.now() + 8_640_000_000 });
    const end = Date.now() + 10_000;
    let fired = 0;
    while (Date.now() < end) {
      act(() => void vi.advanceTimersToNextTimer());
      fired++;
    }
    expect([result.current, fired]).toEqual([8_639_990, 10]);
  });

  it.each([
    ['stands still', () => 0],
    ['goes at a hundredth of the speed', (ms: number) => ms / 100],
    ['runs backwards', (ms: number) => -ms],
  ])('looks about once a second at a clock that %s', (_, clock) => {
    const start = Date.now();
    const { store } = createFakeStore();
    const slow = { ...store, now: () => clock(Date.now() - start) };
    const look = vi.spyOn(slow, 'now');
    const { result } = renderWithin(slow, () => useCountdown(5_001));
    look.mockClear();
    pass(20_000);
    expect(result.current).toBeGreaterThanOrEqual(5);
    expect(look.mock.calls.length).toBeLessThanOrEqual(22);
  });

  it('measures on the scale of the provider’s store', () => {
    const { store } = createFakeStore();
    const ahead = { ...store, now: () => Date.now() + 3_600_000 };
    const deadlineAt = ahead.now() + 20_000;
    const { result } = renderWithin(ahead, () => useCountdown(deadlineAt));
    expect(result.current).toBe(20);
    pass(5_000);
    expect(result.current).toBe(15);
  });

  it('is right in the first paint', () => {
    const deadlineAt = Date.now() + 20_000;
    const painted: (number | null)[] = [];
    renderHook(() => painted.push(useCountdown(deadlineAt)), { wrapper: StrictMode });
    expect(new Set(painted)).toEqual(new Set([20]));
  });
});
