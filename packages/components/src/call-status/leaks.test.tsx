import { createCallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { QueryClient } from '@tanstack/react-query';
import { createFakeStore, sampleScreen, sampleShown } from '@faultline/hooks/test-support';
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IssueList } from '../issue-list/index.ts';
import { CallStatus } from './index.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Counts the page's current listeners. */
function countListeners() {
  const live = new Set<unknown>();
  for (const target of [document, window]) {
    const note = (name: 'addEventListener' | 'removeEventListener', what: (listener: unknown) => unknown) => {
      const original = target[name];
      vi.spyOn(target, name).mockImplementation(((...args: readonly unknown[]) => {
        what(args[1]);
        Reflect.apply(original, target, args);
      }) as typeof original);
    };
    note('addEventListener', (listener) => live.add(listener));
    note('removeEventListener', (listener) => live.delete(listener));
  }
  return () => live.size;
}

/** A leak shows at each mount: the long test run only mounts more often. */
const mounts = process.env['FAULTLINE_FULL'] === '1' ? 2_000 : 100;

describe('CallStatus', () => {
  it(
    'leaves no listener and no timer, however often it is mounted in StrictMode',
    { timeout: 120_000 },
    () => {
      vi.useFakeTimers();
      const listeners = countListeners();
      const deadlineAt = Date.now() + 60_000;
      const fake = createFakeStore({
        screen: sampleScreen({
          banner: sampleShown('signaling.reconnecting', { phase: 'long', nextAttemptAt: deadlineAt }),
          prompt: sampleShown('media.permissionDenied', { deadlineAt, actions: ['resumeMedia'] }),
        }),
      });
      const queryClient = new QueryClient();
      const tree = (
        <StrictMode>
          <CallProvider store={fake.store} queryClient={queryClient}>
            <CallStatus />
          </CallProvider>
        </StrictMode>
      );
      const mount = () => {
        const { unmount, getAllByRole } = render(tree);
        expect(getAllByRole('group', { hidden: true })).toHaveLength(2);
        unmount();
      };
      // The listeners of React's roots and scheduler stay from the first mount on.
      mount();
      vi.runOnlyPendingTimers();
      const before = listeners();
      const { unmount } = render(tree);
      expect(listeners()).toBeGreaterThan(before);
      expect([vi.getTimerCount() > 0, fake.listenerCount() > 0]).toEqual([true, true]);
      unmount();
      for (let times = 0; times < mounts; times++) {
        const { unmount: again } = render(tree);
        again();
      }
      expect([listeners(), fake.listenerCount(), vi.getTimerCount()]).toEqual([before, 0, 0]);
    },
  );

  it('keeps no more after three hundred issues than after one hundred', { timeout: 60_000 }, () => {
    vi.useFakeTimers();
    const fake = createFakeStore();
    render(
      <CallProvider store={fake.store}>
        <CallStatus />
      </CallProvider>,
    );
    const elements = () => document.querySelectorAll('*').length;
    const tell = (from: number, to: number) => {
      for (let n = from; n < to; n++)
        act(() =>
          fake.set({
            screen: sampleScreen({
              banner: sampleShown('signaling.offline', { issueId: `i${n}`, startedAt: n }),
            }),
          }),
        );
    };
    tell(0, 100);
    const before = elements();
    tell(100, 300);
    expect(elements()).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('IssueList', () => {
  it('draws as many entries as the store keeps, however many issues there were', () => {
    const store = createCallStore([]);
    const count = (n: number) => {
      for (let i = 0; i < n; i++)
        store.send({ type: 'issueRaised', at: i, source: 's', code: `s/${i}`, condition: 'sdk.unknown' });
    };
    count(1_000);
    render(
      <CallProvider store={store}>
        <IssueList />
      </CallProvider>,
    );
    const drawn = document.querySelectorAll('li').length;
    expect(drawn).toBe(store.getSnapshot().callErrors.issues.length);
    expect(drawn).toBeLessThanOrEqual(200);
  });
});
