import { act, cleanup, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPage } from './test-support/hiddenPage.ts';
import { useBackgroundNotice } from './useBackgroundNotice.ts';

let page: ReturnType<typeof createPage>;

beforeEach(() => {
  document.title = 'Calls · Acme ';
  page = createPage();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface Made {
  readonly text: string;
  readonly options: NotificationOptions | undefined;
  readonly close: ReturnType<typeof vi.fn>;
  onclick: (() => void) | null;
}

/** Replaces the browser's notifications; the list holds what was shown. */
function stubNotifications(permission: string, refuse = false): readonly Made[] {
  const made: Made[] = [];
  class FakeNotification {
    static permission = permission;
    readonly close = vi.fn();
    onclick = null;
    constructor(
      readonly text: string,
      readonly options?: NotificationOptions,
    ) {
      if (refuse) throw new TypeError('Illegal constructor');
      made.push(this as Made);
    }
  }
  vi.stubGlobal('Notification', FakeNotification);
  return made;
}

const notice = (message: string | null = 'Look here', notify?: boolean) =>
  renderHook(({ text }) => useBackgroundNotice(text, notify === undefined ? undefined : { notify }), {
    initialProps: { text: message },
  });

describe('useBackgroundNotice', () => {
  it('calls from a hidden page and puts the title back exactly', () => {
    const before = document.title;
    const { rerender, unmount } = notice('Your microphone is blocked');
    expect(document.title).toBe(before);
    act(() => page.hide(true));
    expect(document.title).toBe(`Your microphone is blocked · ${before}`);
    rerender({ text: null });
    expect(document.title).toBe(before);
    rerender({ text: 'Your call was cut off' });
    expect(document.title).toBe(`Your call was cut off · ${before}`);
    unmount();
    expect(document.title).toBe(before);
  });

  it('calls at once where the page was hidden before', () => {
    act(() => page.hide(true));
    notice();
    expect(document.title).toMatch(/^Look here · /);
  });

  it('keeps a title that the app sets meanwhile', () => {
    notice();
    act(() => page.hide(true));
    document.title = 'New';
    act(() => page.hide(false));
    expect(document.title).toBe('New');
  });

  it('takes only its own words out of a title that the app adds to meanwhile', () => {
    notice();
    act(() => page.hide(true));
    document.title += ' (3)';
    act(() => page.hide(false));
    expect(document.title).toBe('Calls · Acme (3)');
  });

  it('calls with one message at a time where two stores need the person, and ends with the page’s own title', () => {
    page.hide(true);
    const one = renderHook(() => useBackgroundNotice('Your microphone is off'));
    const two = renderHook(() => useBackgroundNotice('Your call was cut off'));
    expect(document.title).toBe('Your microphone is off · Calls · Acme');
    one.unmount();
    expect(document.title).toBe('Your call was cut off · Calls · Acme');
    two.unmount();
    expect(document.title).toBe('Calls · Acme');
  });

  it('leaves the page alone once it is unmounted', () => {
    const { unmount } = notice();
    unmount();
    const removed = document.title;
    page.hide(true);
    expect(document.title).toBe(removed);
  });

  it('stops listening when it is unmounted', () => {
    const add = vi.spyOn(document, 'addEventListener');
    const remove = vi.spyOn(document, 'removeEventListener');
    notice().unmount();
    const heard = (calls: readonly (readonly unknown[])[]) =>
      calls.filter(([type]) => type === 'visibilitychange').map(([, listener]) => listener);
    expect(heard(add.mock.calls)).toHaveLength(1);
    expect(heard(remove.mock.calls)).toEqual(heard(add.mock.calls));
  });

  it('notifies only if asked to, and takes it back', () => {
    const made = stubNotifications('granted');
    act(() => page.hide(true));
    notice();
    notice('Look here', false);
    expect(made).toEqual([]);
    const { unmount } = notice('Look here', true);
    expect(made).toMatchObject([{ text: 'Look here', options: { tag: 'faultline' } }]);
    expect(made[0]?.close).not.toHaveBeenCalled();
    unmount();
    expect(made[0]?.close).toHaveBeenCalledOnce();
  });

  it.each(['denied', 'default'])('shows no notification while the permission is %s', (permission) => {
    const made = stubNotifications(permission);
    act(() => page.hide(true));
    notice('Look here', true);
    expect(made).toEqual([]);
    expect(document.title).toMatch(/^Look here/);
  });

  it('shows no notification while the page is seen, or nothing needs the person', () => {
    const made = stubNotifications('granted');
    notice('Look here', true);
    act(() => page.hide(true));
    expect(made).toHaveLength(1);
    notice(null, true);
    expect(made).toHaveLength(1);
  });

  it('leads back to the page when the notification is pressed', () => {
    const focus = vi.spyOn(window, 'focus').mockImplementation(() => undefined);
    const made = stubNotifications('granted');
    act(() => page.hide(true));
    notice('Look here', true);
    made[0]?.onclick?.();
    expect(focus).toHaveBeenCalledOnce();
  });

  it('lets the title do where the browser refuses notifications, or has none', () => {
    stubNotifications('granted', true);
    act(() => page.hide(true));
    notice('One', true).unmount();
    vi.stubGlobal('Notification', undefined);
    notice('Two', true);
    expect(document.title).toMatch(/^Two · /);
  });

  it('renders on a server', () => {
    const Probe = () => {
      useBackgroundNotice('Look here', { notify: true });
      return <p>here</p>;
    };
    expect(renderToString(<Probe />)).toContain('here');
  });
});
