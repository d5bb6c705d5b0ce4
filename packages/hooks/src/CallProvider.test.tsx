import { screenView, createCallStore, type IncidentReport, type IncidentWatch } from '@faultline/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { memo, StrictMode, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallProvider } from './CallProvider.tsx';
import { useCallContext } from './internals/context.ts';
import { createFakeStore, type FakeStore } from './test-support/index.ts';
import { sampleScreen, sampleShown } from './test-support/index.ts';
import { useOwnClient } from './query/useOwnClient.ts';
import { useCallErrors } from './useCallErrors.ts';
import { useCallSelector } from './useCallSelector.ts';
import { useDeviceList } from './useDeviceList.ts';
import { useIncidentFeed } from './useIncidentFeed.ts';
import { useMicrophonePermission } from './useMicrophonePermission.ts';
import { useRecovery } from './useRecovery.ts';
import { useTokenRefresh } from './useTokenRefresh.ts';
import { useCallStore, useDialIn } from './useCallStore.ts';
import { useAuthState } from './useAuthState.ts';
import { useCallQuality } from './useCallQuality.ts';
import { useHangupCause } from './useHangupCause.ts';
import { useMediaRecovery } from './useMediaRecovery.ts';
import { useMicrophoneButton } from './useMicrophoneButton.ts';
import { useReconnectState } from './useReconnectState.ts';
import { useScreen } from './useScreen.ts';

afterEach(cleanup);

/** What was added to a store and removed again. */
const names = ({ calls }: Pick<FakeStore, 'calls'>) =>
  calls.map(([what, given]) => [what, Object.keys(given as object)]);

describe('CallProvider', () => {
  it('gives the innermost store where two providers are nested', () => {
    const outer = createFakeStore();
    const inner = createFakeStore();
    const { result } = renderHook(useCallStore, {
      wrapper: ({ children }) => (
        <CallProvider store={outer.store}>
          <CallProvider store={inner.store}>{children}</CallProvider>
        </CallProvider>
      ),
    });
    expect(result.current).toBe(inner.store);
  });

  it('keeps two providers side by side apart', () => {
    const one = createFakeStore({ screen: sampleScreen({ banner: sampleShown('signaling.offline') }) });
    const two = createFakeStore();
    const Probe = () => <p>{useScreen().banner?.condition ?? 'quiet'}</p>;
    const { container } = render(
      <>
        <CallProvider store={one.store}>
          <Probe />
        </CallProvider>
        <CallProvider store={two.store}>
          <Probe />
        </CallProvider>
      </>,
    );
    expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'signaling.offline',
      'quiet',
    ]);
  });

  it('registers the app’s actions and takes them back', () => {
    const fake = createFakeStore();
    const actions = { redial: () => undefined };
    const { unmount } = render(<CallProvider store={fake.store} actions={actions} />);
    expect(names(fake)).toEqual([['setActions', ['redial']]]);
    unmount();
    expect(names(fake)).toEqual([
      ['setActions', ['redial']],
      ['undoActions', ['redial']],
    ]);
  });

  it.each([
    [
      'cannot be read',
      {
        get: () => {
          throw new Error('no words');
        },
      },
    ],
    ['is no text', { value: 12n }],
  ])('stands with an action whose label %s: it has no button, which the developer reads', (_, label) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const store = createCallStore([]);
    store.send({ type: 'issueRaised', at: 1, code: 'app/1', condition: 'call.busy' });
    const own = Object.defineProperty({ on: ['call.'], run: () => undefined }, 'label', label) as never;
    render(
      <CallProvider store={store} actions={{ redial: () => undefined, 'custom:voicemail': own }}>
        The app
      </CallProvider>,
    );
    expect(document.body.textContent).toBe('The app');
    expect(store.read(screenView).dialog?.actions).toEqual(['redial', 'dismiss']);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('"custom:voicemail" never gets a button'),
    );
    warn.mockRestore();
  });

  it('offers an action of the app’s own by its label where it says, and runs the latest', async () => {
    const ran: string[] = [];
    const store = createCallStore([]);
    store.send({ type: 'issueRaised', at: 1, code: 'app/1', condition: 'call.busy' });
    const voicemail = (round: string, label = 'Leave a message') => ({
      'custom:voicemail': { label, on: ['call.' as const], run: () => void ran.push(round) },
    });
    const { rerender } = render(<CallProvider store={store} actions={voicemail('first')} />);
    rerender(<CallProvider store={store} actions={voicemail('second')} />);
    const { dialog } = store.read(screenView);
    expect(dialog?.actions).toContain('custom:voicemail');
    expect(store.labelOfAction('custom:voicemail')).toBe('Leave a message');
    await store.recover(dialog?.issueId ?? '', 'custom:voicemail');
    expect(ran).toEqual(['second']);
    rerender(<CallProvider store={store} actions={voicemail('third', 'Speak')} />);
    expect(store.labelOfAction('custom:voicemail')).toBe('Speak');
  });

  it('knows an action of the app that is gone no more, and none that cannot be run', async () => {
    const store = createCallStore([]);
    store.send({ type: 'issueRaised', at: 1, code: 'app/1', condition: 'call.busy' });
    const wrong = { redial: 'now' } as unknown as { redial: () => void };
    const { rerender } = render(<CallProvider store={store} actions={wrong} />);
    const actions = () => store.read(screenView).dialog?.actions;
    expect(actions()).toEqual(['dismiss']);
    rerender(<CallProvider store={store} actions={{ redial: () => undefined }} />);
    expect(actions()).toEqual(['redial', 'dismiss']);
    rerender(<CallProvider store={store} />);
    expect(actions()).toEqual(['dismiss']);
  });

  it('reports each incident to the latest callback, while it is there', () => {
    const reports: string[] = [];
    const watch = vi.fn((_: unknown, report: (incident: IncidentReport) => void) => {
      report(sample);
      return () => void reports.push('left');
    });
    const sample = {} as IncidentReport;
    const given = (name: string): IncidentWatch => ({ watch, report: () => void reports.push(name) });
    const { store } = createFakeStore();
    const { rerender, unmount } = render(<CallProvider store={store} onIncident={given('first')} />);
    rerender(<CallProvider store={store} onIncident={given('second')} />);
    expect(watch).toHaveBeenCalledOnce();
    watch.mock.calls[0]?.[1](sample);
    expect(reports).toEqual(['first', 'second']);
    unmount();
    expect(reports.at(-1)).toBe('left');
  });

  it('tells the app which of its actions failed, by the latest listener', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = createCallStore([]);
    store.send({ type: 'issueRaised', at: Date.now(), code: 'app/missed', condition: 'call.missed' });
    const told: string[] = [];
    const actions = { redial: () => Promise.reject(new Error('no line')) };
    const tree = (name: string) => (
      <CallProvider
        store={store}
        actions={actions}
        onError={(error, { action }) => void told.push(`${name}: ${action}, ${String(error)}`)}
      />
    );
    const { rerender } = render(tree('first'));
    rerender(tree('latest'));
    await expect(store.recover(':app/missed::', 'redial')).rejects.toThrow('no line');
    expect(told).toEqual(['latest: redial, Error: no line']);
    vi.restoreAllMocks();
  });

  it('adds to the actions the store was made with, and offers a number to dial', async () => {
    const redial = vi.fn();
    const store = createCallStore([], { actions: { redial } });
    store.send({
      type: 'issueRaised',
      at: 1,
      source: 's',
      code: 's/1',
      condition: 'call.dropped',
      callId: 'a',
    });
    const dialIn = { label: '+44 20 7946 0000', href: 'tel:+442079460000' };
    render(<CallProvider store={store} actions={{ contactSupport: () => undefined }} dialIn={dialIn} />);
    await store.recover('s:s/1:a:', 'redial');
    expect(redial).toHaveBeenCalledOnce();
    store.send({ type: 'issueRaised', at: 2, source: 's', code: 's/2', condition: 'signaling.unreachable' });
    expect(store.read(screenView).banner?.actions).toEqual(['dialIn']);
  });

  it('leaves connecting to the app', () => {
    const store = createCallStore([]);
    const connect = vi.spyOn(store, 'connect');
    render(
      <StrictMode>
        <CallProvider store={store} />
      </StrictMode>,
    );
    expect(connect).not.toHaveBeenCalled();
  });

  it('uses the query client of the app, or makes one', () => {
    const { store } = createFakeStore();
    const app = new QueryClient();
    const useClient = () => useOwnClient('client');
    const bare = renderHook(useClient, {
      wrapper: ({ children }) => <CallProvider store={store}>{children}</CallProvider>,
    });
    expect(bare.result.current).toBeInstanceOf(QueryClient);
    const inside = renderHook(useClient, {
      wrapper: ({ children }) => (
        <QueryClientProvider client={app}>
          <CallProvider store={store}>{children}</CallProvider>
        </QueryClientProvider>
      ),
    });
    expect(inside.result.current).toBe(app);
    const given = new QueryClient();
    const told = renderHook(useClient, {
      wrapper: ({ children }) => (
        <QueryClientProvider client={app}>
          <CallProvider store={store} queryClient={given}>
            {children}
          </CallProvider>
        </QueryClientProvider>
      ),
    });
    expect(told.result.current).toBe(given);
  });

  it('shares a client of its own among all that ask on one store, and has none while nobody asks', () => {
    const { store } = createFakeStore();
    const wrapper = ({ children }: { readonly children?: ReactNode }) => (
      <CallProvider store={store}>{children}</CallProvider>
    );
    const useBoth = () => [useOwnClient('one'), useOwnClient('two')];
    const { result } = renderHook(useBoth, { wrapper });
    expect(result.current[0]).toBe(result.current[1]);
    expect(
      renderHook(() => useCallContext('client').queryClient, { wrapper }).result.current,
    ).toBeUndefined();
  });

  it('lets a client notice the page’s focus while a hook asks with it, and no longer', () => {
    const queryClient = new QueryClient();
    const mount = vi.spyOn(queryClient, 'mount');
    const unmount = vi.spyOn(queryClient, 'unmount');
    const { store } = createFakeStore();
    const { unmount: leave } = renderHook(() => useOwnClient('client'), {
      wrapper: ({ children }) => (
        <CallProvider store={store} queryClient={queryClient}>
          {children}
        </CallProvider>
      ),
    });
    expect([mount.mock.calls.length, unmount.mock.calls.length]).toEqual([1, 0]);
    leave();
    expect([mount.mock.calls.length, unmount.mock.calls.length]).toEqual([1, 1]);
  });

  it('keeps what it hands down until something about it changes', () => {
    const { store } = createFakeStore();
    const { result, rerender } = renderHook(() => useCallContext('value'), {
      wrapper: ({ children }) => (
        <CallProvider store={store} dialIn={{ label: 'Call', href: 'tel:1' }}>
          {children}
        </CallProvider>
      ),
    });
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });

  it('registers other actions in the place of old ones, and none where there are none', () => {
    const fake = createFakeStore();
    const { rerender, unmount } = render(
      <CallProvider store={fake.store} actions={{ redial: () => undefined }} />,
    );
    rerender(<CallProvider store={fake.store} actions={{ reconnect: () => undefined }} />);
    expect(names(fake)).toEqual([
      ['setActions', ['redial']],
      ['undoActions', ['redial']],
      ['setActions', ['reconnect']],
    ]);
    unmount();
    const idle = createFakeStore();
    render(<CallProvider store={idle.store} />);
    expect(idle.calls).toEqual([]);
  });

  it('takes actions that are written inline: the latest handler runs, and nothing is registered or rendered anew', async () => {
    const store = createCallStore([]);
    const register = vi.spyOn(store, 'setActions');
    store.send({ type: 'issueRaised', at: Date.now(), source: 's', code: 's/1', condition: 'call.dropped' });
    const [issue] = store.getSnapshot().callErrors.issues;
    const ran: string[] = [];
    let renders = 0;
    const Probe = memo(() => {
      useScreen();
      renders++;
      return null;
    });
    const page = (round: string) => (
      <CallProvider store={store} actions={{ redial: () => void ran.push(round) }}>
        <Probe />
      </CallProvider>
    );
    const { rerender } = render(page('first'));
    const before = renders;
    rerender(page('second'));
    rerender(page('third'));
    await act(() => store.recover(issue?.id ?? '', 'redial'));
    expect(ran).toEqual(['third']);
    expect(register).toHaveBeenCalledOnce();
    expect(renders - before).toBeLessThanOrEqual(2);
  });

  it('gives two providers on one page different prefixes for element ids', () => {
    const uids: string[] = [];
    const Probe = () => void uids.push(useCallContext('uid').uid);
    const { store } = createFakeStore();
    render(
      <>
        {[1, 2].map((key) => (
          <CallProvider key={key} store={store}>
            <Probe />
          </CallProvider>
        ))}
      </>,
    );
    expect(new Set(uids).size).toBe(2);
  });

  it('says what is missing when it is given no store', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const wrong = { store: undefined } as unknown as Parameters<typeof CallProvider>[0];
    expect(() => render(<CallProvider {...wrong} />)).toThrow('Pass store={createCallStore([…])}');
    vi.restoreAllMocks();
  });

  it.each(
    Object.entries({
      useAuthState,
      useCallErrors,
      useCallQuality,
      useCallSelector: () => useCallSelector((snapshot) => snapshot.hidden),
      useCallStore,
      useDeviceList,
      useDialIn,
      useHangupCause,
      useIncidentFeed: () => useIncidentFeed({ fetch: async () => [], take: () => undefined }),
      useMediaRecovery,
      useMicrophoneButton,
      useMicrophonePermission,
      useReconnectState,
      useRecovery: () => useRecovery('i'),
      useScreen,
      useTokenRefresh: () => useTokenRefresh({ getToken: async () => 't' }),
    }),
  )('throws a sentence when %s is used outside', (name, hook) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => hook())).toThrow(
      `${name} must be used inside <CallProvider>: it has no store to read. Wrap your app in <CallProvider store={…}>.`,
    );
    vi.restoreAllMocks();
  });

  it('renders on a server what the store says', () => {
    const store = createCallStore([]);
    const Probe = () => <p>{`${useReconnectState().status} ${useCallErrors().status}`}</p>;
    expect(
      renderToString(
        <CallProvider store={store}>
          <Probe />
        </CallProvider>,
      ),
    ).toContain('idle clear');
  });
});
