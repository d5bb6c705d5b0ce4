import { createCallStore, type Snapshot } from '@faultline/core';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallProvider } from './CallProvider.tsx';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin, within } from './test-support/render.tsx';
import { sampleErrors, sampleIssue, sampleScreen, sampleShown } from './test-support/index.ts';
import { useCallErrors } from './useCallErrors.ts';
import { useCallSelector } from './useCallSelector.ts';
import { useReconnectState } from './useReconnectState.ts';
import { useScreen } from './useScreen.ts';

afterEach(cleanup);

const selectHidden = (snapshot: Snapshot) => snapshot.hidden;
const selectPair = (snapshot: Snapshot) => [snapshot.hidden] as const;
const samePair = (a: readonly [boolean], b: readonly [boolean]) => a[0] === b[0];

describe('useCallSelector', () => {
  it('does not render for a slice it does not read', () => {
    const fake = createFakeStore();
    const renders = vi.fn();
    const Probe = () => {
      renders(useReconnectState().status);
      return null;
    };
    render(
      <CallProvider store={fake.store}>
        <Probe />
      </CallProvider>,
    );
    act(() => fake.set({ screen: sampleScreen({ banner: sampleShown('call.missed') }), hidden: true }));
    expect(renders).toHaveBeenCalledTimes(1);
  });

  it('renders once when its slice changes', () => {
    const fake = createFakeStore();
    const renders = vi.fn();
    const Probe = () => {
      renders(useCallErrors().status);
      return null;
    };
    render(
      <CallProvider store={fake.store}>
        <Probe />
      </CallProvider>,
    );
    act(() =>
      fake.set({
        callErrors: sampleErrors(sampleIssue('call.missed')),
      }),
    );
    expect(renders.mock.calls).toEqual([['clear'], ['trouble']]);
  });

  it('keeps the identity of a selection that is equal', () => {
    const fake = createFakeStore();
    const { result } = renderWithin(fake.store, () => useCallSelector(selectPair, undefined, samePair));
    const before = result.current;
    act(() => fake.set({ callErrors: sampleErrors(sampleIssue('call.missed')) }));
    expect(result.current).toBe(before);
    act(() => fake.set({ hidden: true }));
    expect(result.current).toEqual([true]);
  });

  it('reads by the selector, and listens to the topic, of the last render', () => {
    const fake = createFakeStore();
    const { result, rerender } = renderHook(
      ({ selector, topic }: { selector: (snapshot: Snapshot) => unknown; topic: 'hidden' | 'callErrors' }) =>
        useCallSelector(selector, topic),
      {
        ...within(fake.store),
        initialProps: { selector: selectHidden, topic: 'hidden' } as {
          selector: (snapshot: Snapshot) => unknown;
          topic: 'hidden' | 'callErrors';
        },
      },
    );
    expect(result.current).toBe(false);
    const selectLast = ({ callErrors }: Snapshot) => callErrors.issues.at(-1)?.condition ?? 'quiet';
    rerender({ selector: selectLast, topic: 'callErrors' });
    expect(result.current).toBe('quiet');
    act(() => fake.set({ callErrors: sampleErrors(sampleIssue('call.missed')) }));
    expect(result.current).toBe('call.missed');
  });

  it('stops listening when it is unmounted', () => {
    const fake = createFakeStore();
    const { unmount } = renderWithin(fake.store, () => useCallSelector(selectHidden, 'hidden'));
    expect(fake.listenerCount()).toBe(1);
    unmount();
    expect(fake.listenerCount()).toBe(0);
  });

  it('reads another store as soon as the provider has one', () => {
    const one = createFakeStore();
    const two = createFakeStore({ hidden: true });
    const Probe = () => <p>{String(useCallSelector(selectHidden, 'hidden'))}</p>;
    const tree = (store: typeof one.store) => (
      <CallProvider store={store}>
        <Probe />
      </CallProvider>
    );
    const { container, rerender } = render(tree(one.store));
    rerender(tree(two.store));
    expect(container.textContent).toBe('true');
    act(() => two.set({ hidden: false }));
    expect(container.textContent).toBe('false');
  });

  it('hydrates what the server rendered, then shows what has happened since', async () => {
    const Probe = () => <p>{useScreen().banner?.condition ?? 'quiet'}</p>;
    const tree = (store: ReturnType<typeof createFakeStore>) => (
      <CallProvider store={store.store}>
        <Probe />
      </CallProvider>
    );
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = renderToString(tree(createFakeStore()));
    const client = createFakeStore();
    const complaints = vi.fn();
    const root = await act(async () => hydrateRoot(host, tree(client), { onRecoverableError: complaints }));
    act(() => client.set({ screen: sampleScreen({ banner: sampleShown('signaling.offline') }) }));
    expect(host.textContent).toBe('signaling.offline');
    expect(complaints).not.toHaveBeenCalled();
    act(() => root.unmount());
    host.remove();
  });

  it('reads a real store from event to render', () => {
    vi.useFakeTimers();
    const store = createCallStore([]);
    const { result } = renderWithin(store, () => useCallErrors());
    act(() => {
      store.send({
        type: 'issueRaised',
        at: Date.now(),
        source: 'telnyx',
        code: 'telnyx/44001',
        condition: 'call.holdFailed',
      });
      vi.runAllTimers();
    });
    expect(result.current.active.map((issue) => issue.condition)).toEqual(['call.holdFailed']);
    vi.useRealTimers();
  });
});
