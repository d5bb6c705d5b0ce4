import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore } from './test-support/fakeStore.ts';
import { renderWithin } from './test-support/render.tsx';
import { sampleIssue } from './test-support/samples.ts';
import { useBackgroundNotice } from './useBackgroundNotice.ts';
import { useCountdown } from './useCountdown.ts';
import { useDeviceList } from './useDeviceList.ts';
import { promptIdOf, useMicrophoneButton } from './useMicrophoneButton.ts';
import { useMicrophonePermission } from './useMicrophonePermission.ts';
import { useCallContext } from './context.ts';

let hidden = false;

function setHidden(value: boolean) {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('useCountdown', () => {
  it('counts whole seconds down to zero and stops', () => {
    vi.useFakeTimers();
    const deadlineAt = Date.now() + 2_400;
    const { result } = renderHook(() => useCountdown(deadlineAt));
    const seen = [result.current];
    for (let second = 0; second < 4; second++) {
      act(() => void vi.advanceTimersByTime(1_000));
      seen.push(result.current);
    }
    expect(seen).toEqual([3, 2, 1, 0, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rests while the page is hidden, and is right again at once', () => {
    vi.useFakeTimers();
    const deadlineAt = Date.now() + 20_000;
    const { result, unmount } = renderHook(() => useCountdown(deadlineAt));
    act(() => setHidden(true));
    act(() => void vi.advanceTimersByTime(5_000));
    expect([result.current, vi.getTimerCount()]).toEqual([20, 0]);
    act(() => setHidden(false));
    expect(result.current).toBe(15);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has nothing to say without a deadline', () => {
    expect(renderHook(() => useCountdown(null)).result.current).toBeNull();
  });
});

describe('useBackgroundNotice', () => {
  it('calls from a hidden page and puts the title back exactly', () => {
    document.title = 'Calls · Acme ';
    const before = document.title;
    const { rerender, unmount } = renderHook(({ message }) => useBackgroundNotice(message), {
      initialProps: { message: 'Your microphone is blocked' as string | null },
    });
    expect(document.title).toBe(before);
    act(() => setHidden(true));
    expect(document.title).toBe(`Your microphone is blocked · ${before}`);
    rerender({ message: null });
    expect(document.title).toBe(before);
    rerender({ message: 'Your call was cut off' });
    expect(document.title).toBe(`Your call was cut off · ${before}`);
    unmount();
    expect(document.title).toBe(before);
  });

  it('keeps a title that the app sets meanwhile', () => {
    document.title = 'Old';
    renderHook(() => useBackgroundNotice('Look here'));
    act(() => setHidden(true));
    document.title = 'New';
    act(() => setHidden(false));
    expect(document.title).toBe('New');
  });

  it('notifies only if asked to and allowed, and takes it back', () => {
    const made: { readonly text: string; readonly close: () => void }[] = [];
    class FakeNotification {
      static permission = 'granted';
      readonly close = vi.fn();
      constructor(readonly text: string) {
        made.push(this);
      }
    }
    vi.stubGlobal('Notification', FakeNotification);
    hidden = true;
    renderHook(() => useBackgroundNotice('Look here'));
    expect(made).toEqual([]);
    const { unmount } = renderHook(() => useBackgroundNotice('Look here', { notify: true }));
    expect(made.map((notice) => notice.text)).toEqual(['Look here']);
    unmount();
    expect(made[0]?.close).toHaveBeenCalledOnce();
  });
});

describe('useMicrophoneButton', () => {
  const blocked = (more = {}) => ({
    callErrors: {
      issues: [sampleIssue('media.permissionDenied', more)],
      offlineProbationEndsAt: null,
      expiresAt: Infinity,
    },
  });

  it('adds nothing while the microphone works', () => {
    const { result } = renderWithin(createFakeStore().store, useMicrophoneButton);
    expect(result.current).toEqual({ status: 'ok', props: {} });
  });

  it('does not mistake a camera for a microphone', () => {
    const { store } = createFakeStore(blocked({ device: 'camera' }));
    expect(renderWithin(store, useMicrophoneButton).result.current.status).toBe('ok');
  });

  it('leads to the prompt', () => {
    const { store } = createFakeStore(blocked());
    const { result } = renderWithin(store, () => ({
      button: useMicrophoneButton(),
      id: promptIdOf(useCallContext('test').uid),
    }));
    const prompt = document.body.appendChild(document.createElement('div'));
    prompt.id = result.current.id;
    prompt.tabIndex = -1;
    result.current.button.props.onClick?.();
    expect(document.activeElement).toBe(prompt);
    expect(result.current.button.props['aria-describedby']).toBe(`${prompt.id}-title`);
    prompt.remove();
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
    await waitFor(() => expect(result.current).toBe('prompt'));
    status.state = 'granted';
    act(() => void status.dispatchEvent(new Event('change')));
    await waitFor(() => expect(result.current).toBe('granted'));
    unmount();
  });

  it('does not know the permission where the browser cannot be asked', async () => {
    vi.stubGlobal('navigator', {
      permissions: { query: () => Promise.reject(new TypeError('microphone?')) },
    });
    const { result } = renderWithin(createFakeStore().store, useMicrophonePermission);
    await act(async () => undefined);
    expect(result.current).toBe('unknown');
  });

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
