import { MessagesProvider } from '../index.ts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DownloadIncident } from './index.ts';

const recording = {
  sdk: '@telnyx/webrtc',
  version: '2.27.10',
  recordedAt: '2026-01-01T14:02:31.500Z',
  events: [{ tMs: 0, event: 'telnyx.error', payload: { code: 45_002, login_token: 'hush-hush' } }],
};

/** What was given to the person: the name and the text of each file. */
let files: (readonly [name: string, blob: Blob])[] = [];
const kept = new Map<string, Blob>();

beforeEach(() => {
  files = [];
  kept.clear();
  // jsdom makes no addresses of blobs, and follows none.
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        kept.set(`blob:${kept.size}`, blob);
        return [...kept.keys()].at(-1) ?? '';
      }
      static override revokeObjectURL(url: string): void {
        kept.delete(url);
      }
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = kept.get(this.href);
    if (blob) files.push([this.download, blob]);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const press = () => userEvent.click(screen.getByRole('button', { name: 'Download a file for support' }));

const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    if (blob) reader.readAsText(blob);
  });

describe('DownloadIncident', () => {
  it('gives a file of what happened, without secrets', async () => {
    render(<DownloadIncident recording={() => recording} />);
    await press();
    const [name, blob] = files[0] ?? [];
    expect([files.length, name]).toEqual([1, 'incident-2026-01-01T14-02-31.json']);
    const text = await textOf(blob);
    expect(text).not.toContain('hush-hush');
    expect(JSON.parse(text)).toMatchObject({
      sdk: '@telnyx/webrtc',
      version: '2.27.10',
      events: [{ tMs: 0, event: 'telnyx.error', payload: { code: 45_002 } }],
    });
  });

  it('says that there is no file when none can be made, and can be asked again', async () => {
    const failing = vi
      .fn(() => recording)
      .mockImplementationOnce(() => {
        throw new Error('odd');
      });
    render(<DownloadIncident recording={failing} />);
    await press();
    expect(screen.getByRole('status').textContent).toBe('The file could not be made');
    await userEvent.click(screen.getByRole('button', { name: 'The file could not be made' }));
    expect(files).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each([null, undefined])('is not there where nothing is recorded: %s', (none) => {
    render(<DownloadIncident recording={none} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('lets go of its files when it leaves', async () => {
    const { unmount } = render(<DownloadIncident recording={() => recording} />);
    await press();
    expect(kept.size).toBe(1);
    unmount();
    expect(kept.size).toBe(0);
  });

  it('takes the attributes of a button, and words of the app', () => {
    render(
      <MessagesProvider messages={{ 'download.file': 'Save a report' }}>
        <DownloadIncident recording={() => recording} className="mine" disabled />
      </MessagesProvider>,
    );
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Save a report' });
    expect([button.classList.contains('mine'), button.disabled]).toEqual([true, true]);
  });
});
