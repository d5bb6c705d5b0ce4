import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallProvider } from './CallProvider.tsx';
import { deviceListOptions } from './query/deviceList.ts';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin } from './test-support/render.tsx';
import { createCallStore } from '@faultline/core';
import { sampleErrors, sampleIssue, sampleScreen, sampleShown } from './test-support/index.ts';
import { useDeviceList } from './useDeviceList.ts';
import { useElementId } from './useElementId.ts';
import { useMicrophoneButton } from './useMicrophoneButton.ts';
import { useMicrophonePermission } from './useMicrophonePermission.ts';

afterEach(() => {
  cleanup();
  onlineManager.setOnline(true);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('useMicrophoneButton', () => {
  const blocked = (more = {}) => ({
    callErrors: sampleErrors(sampleIssue('media.permissionDenied', more)),
  });

  it('adds nothing while the microphone works', () => {
    const { result } = renderWithin(createFakeStore().store, useMicrophoneButton);
    expect(result.current).toEqual({ status: 'ok', props: {} });
  });

  it.each([
    ['a camera', { device: 'camera' }],
    ['a line that is busy', { condition: 'call.busy' }],
    ['trouble that is over', { status: 'resolved' }],
    ['trouble that no prompt tells', { surface: 'banner' }],
  ])('does not mistake %s for a microphone that does not work', (_, more) => {
    const { store } = createFakeStore(blocked(more));
    expect(renderWithin(store, useMicrophoneButton).result.current.status).toBe('ok');
  });

  it.each([
    ['microphone', 'blocked'],
    ['camera', 'ok'],
  ] as const)('goes by the prompt that is shown: for a %s it is %s', (device, status) => {
    const prompt = sampleShown('media.deviceInUse', { device });
    const issue = sampleIssue('media.deviceInUse', { device, surface: 'banner', status: 'resolved' });
    const { store } = createFakeStore({
      screen: sampleScreen({ prompt: { ...prompt, issueId: issue.id } }),
      callErrors: sampleErrors(issue),
    });
    expect(renderWithin(store, useMicrophoneButton).result.current.status).toBe(status);
  });

  it('marks the button, and asks about the newest of two troubles', () => {
    const [old, fresh] = [sampleIssue('media.deviceInUse'), sampleIssue('media.permissionDenied')];
    const fake = createFakeStore({ callErrors: sampleErrors(old, fresh) });
    const { result } = renderWithin(fake.store, useMicrophoneButton);
    expect([result.current.status, result.current.props['data-status']]).toEqual(['blocked', 'blocked']);
    result.current.props.onClick?.();
    expect(fake.calls).toEqual([['recover', fresh.id, 'resumeMedia']]);
  });

  it('stays quiet where asking again does not work', async () => {
    const fake = createFakeStore(blocked());
    fake.answer(() => Promise.reject(new Error('still blocked')));
    const { result } = renderWithin(fake.store, useMicrophoneButton);
    result.current.props.onClick?.();
    await act(async () => undefined);
    expect(fake.calls).toHaveLength(1);
  });

  it('leads to the prompt', () => {
    const { store } = createFakeStore(blocked());
    const { result } = renderWithin(store, () => ({
      button: useMicrophoneButton(),
      id: useElementId('prompt'),
    }));
    const prompt = document.body.appendChild(document.createElement('div'));
    prompt.id = result.current.id;
    prompt.tabIndex = -1;
    const scroll = vi.fn();
    prompt.scrollIntoView = scroll;
    result.current.button.props.onClick?.();
    expect(document.activeElement).toBe(prompt);
    expect(scroll).toHaveBeenCalledWith({ block: 'nearest' });
    expect(result.current.button.props['aria-describedby']).toBe(`${prompt.id}-title`);
    prompt.remove();
  });

  it('is off on the call on which the person goes on without a microphone, and on no other', () => {
    const real = createCallStore([]);
    real.send({ type: 'withoutDevice', at: Date.now(), device: 'microphone', without: true, callId: 'a' });
    const statusOn = (callId: string) =>
      renderWithin(real, () => useMicrophoneButton(callId)).result.current.status;
    expect([statusOn('a'), statusOn('b')]).toEqual(['off', 'ok']);
  });

  it('asks again where the person closed the prompt', () => {
    const fake = createFakeStore(blocked({ status: 'dismissed' }));
    const { result } = renderWithin(fake.store, useMicrophoneButton);
    result.current.props.onClick?.();
    expect(fake.calls).toEqual([['recover', 'telnyx:media.permissionDenied', 'resumeMedia']]);
  });
});

describe('what the browser is asked', () => {
  it('follows the permission', async () => {
    const status = Object.assign(new EventTarget(), { state: 'prompt' });
    vi.stubGlobal('navigator', { permissions: { query: async () => status } });
    const { result, unmount } = renderWithin(createFakeStore().store, useMicrophonePermission);
    expect(result.current).toBe('unknown');
    await waitFor(() => expect(result.current).toBe('prompt'));
    status.state = 'granted';
    act(() => void status.dispatchEvent(new Event('change')));
    await waitFor(() => expect(result.current).toBe('granted'));
    unmount();
  });

  it('hears of no permission any more once it is unmounted, before or after the browser answered', async () => {
    const status = Object.assign(new EventTarget(), { state: 'prompt' });
    const add = vi.spyOn(status, 'addEventListener');
    const remove = vi.spyOn(status, 'removeEventListener');
    const answer: (() => void)[] = [];
    const query = () => new Promise((resolve) => answer.push(() => resolve(status)));
    vi.stubGlobal('navigator', { permissions: { query } });
    renderWithin(createFakeStore().store, useMicrophonePermission).unmount();
    await act(async () => answer.splice(0).forEach((give) => give()));
    expect(add).not.toHaveBeenCalled();
    const { unmount } = renderWithin(createFakeStore().store, useMicrophonePermission);
    await act(async () => answer.splice(0).forEach((give) => give()));
    await waitFor(() => expect(add).toHaveBeenCalledOnce());
    unmount();
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });

  it.each([['offline'], ['online']])(
    'is asked for the microphone alone, also while the page is %s',
    async (state) => {
      onlineManager.setOnline(state === 'online');
      const query = vi.fn(async () => Object.assign(new EventTarget(), { state: 'granted' }));
      vi.stubGlobal('navigator', { permissions: { query } });
      const { result } = renderWithin(createFakeStore().store, useMicrophonePermission);
      await waitFor(() => expect(result.current).toBe('granted'));
      expect(query).toHaveBeenCalledWith({ name: 'microphone' });
    },
  );

  it('is not asked again and again where it does not answer, whatever the app’s client does', async () => {
    const enumerateDevices = vi.fn(() => Promise.reject(new Error('no')));
    vi.stubGlobal('navigator', { mediaDevices: { enumerateDevices } });
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
    const { result } = renderWithin(createFakeStore().store, () => useDeviceList(), { queryClient });
    await waitFor(() => expect(queryClient.getQueryCache().getAll()[0]?.state.status).toBe('error'));
    expect([result.current, enumerateDevices.mock.calls.length]).toEqual([[], 1]);
  });

  it('is asked for its devices while it is offline, and is silent once nobody listens', async () => {
    onlineManager.setOnline(false);
    const enumerateDevices = vi.fn(async () => [{ kind: 'audioinput' }, { kind: 'videoinput' }]);
    const mediaDevices = Object.assign(new EventTarget(), { enumerateDevices });
    vi.stubGlobal('navigator', { mediaDevices });
    const remove = vi.spyOn(mediaDevices, 'removeEventListener');
    const add = vi.spyOn(mediaDevices, 'addEventListener');
    const { result, unmount } = renderWithin(createFakeStore().store, () => useDeviceList());
    await waitFor(() => expect(result.current).toHaveLength(2));
    unmount();
    expect(remove.mock.calls).toEqual(add.mock.calls);
    expect(add.mock.calls[0]?.[0]).toBe('devicechange');
  });

  it.each([[{}], [{ mediaDevices: {} }], [undefined]])('has no devices where it is %j', async (navigator) => {
    vi.stubGlobal('navigator', navigator);
    const queryClient = new QueryClient();
    const { result } = renderWithin(createFakeStore().store, () => useDeviceList(), { queryClient });
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(result.current).toEqual([]);
  });

  it.each([[{}], [undefined]])(
    'has an empty list for an app that asks by itself where it is %j',
    async (navigator) => {
      vi.stubGlobal('navigator', navigator);
      await expect(new QueryClient().fetchQuery(deviceListOptions())).resolves.toEqual([]);
    },
  );

  it.each([
    [
      'does not know the name',
      { permissions: { query: () => Promise.reject(new TypeError('microphone?')) } },
    ],
    ['has no permissions', {}],
    ['is none', undefined],
  ])('does not know the permission where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const queryClient = new QueryClient();
    const { result } = renderWithin(createFakeStore().store, useMicrophonePermission, { queryClient });
    await waitFor(() => expect(queryClient.getQueryCache().getAll()[0]?.state.status).toBe('success'));
    expect(result.current).toBe('unknown');
  });

  it.each([
    ['devices', () => useDeviceList().map(({ kind }) => kind), ['audioinput'], ['videoinput']],
    ['permission', () => useMicrophonePermission(), 'prompt', 'granted'],
  ] as const)(
    'is asked anew for its %s also after the app took another query client',
    async (_, hook, before, after) => {
      let now = { kind: 'audioinput', state: 'prompt' };
      const mediaDevices = Object.assign(new EventTarget(), { enumerateDevices: async () => [now] });
      const status = new EventTarget();
      vi.stubGlobal('navigator', {
        mediaDevices,
        permissions: { query: async () => Object.assign(status, now) },
      });
      const { store } = createFakeStore();
      let queryClient = new QueryClient();
      const { rerender, result } = renderHook<unknown, unknown>(hook, {
        wrapper: ({ children }) => (
          <CallProvider store={store} queryClient={queryClient}>
            {children}
          </CallProvider>
        ),
      });
      await waitFor(() => expect(result.current).toEqual(before));
      queryClient = new QueryClient();
      rerender();
      now = { kind: 'videoinput', state: 'granted' };
      act(() => {
        mediaDevices.dispatchEvent(new Event('devicechange'));
        status.dispatchEvent(new Event('change'));
      });
      await waitFor(() => expect(result.current).toEqual(after));
    },
  );

  it('lists devices of a kind, and again when one is plugged in', async () => {
    const list = [
      { kind: 'audioinput', deviceId: '1' },
      { kind: 'videoinput', deviceId: '2' },
    ];
    const mediaDevices = Object.assign(new EventTarget(), { enumerateDevices: async () => [...list] });
    vi.stubGlobal('navigator', { mediaDevices });
    const { result } = renderWithin(createFakeStore().store, () => useDeviceList('audioinput'));
    await waitFor(() => expect(result.current).toHaveLength(1));
    list.push({ kind: 'audioinput', deviceId: '3' });
    act(() => void mediaDevices.dispatchEvent(new Event('devicechange')));
    await waitFor(() => expect(result.current).toHaveLength(2));
  });
});
