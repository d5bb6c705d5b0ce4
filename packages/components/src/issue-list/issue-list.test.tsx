import type { Issue } from '@faultline/core';
import {
  createFakeStore,
  sampleErrors,
  sampleIssue,
  sampleTime,
  showWithin,
} from '@faultline/hooks/test-support';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IssueList, issueListAttributes, IssueListParts as Parts } from './index.ts';

afterEach(cleanup);

const show = (...issues: readonly Issue[]) => {
  const fake = createFakeStore({ callErrors: sampleErrors(...issues) });
  return showWithin(fake.store, <IssueList />);
};

describe('IssueList', () => {
  it('says that nothing has gone wrong', () => {
    show();
    expect(screen.getByRole('region', { name: 'What happened' }).textContent).toContain(
      'Nothing has gone wrong.',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lists everything, what is over and what is silent included, newest first', () => {
    show(
      sampleIssue('call.ended', { lastAt: sampleTime }),
      sampleIssue('signaling.offline', { status: 'resolved', count: 3, lastAt: sampleTime + 1 }),
      sampleIssue('call.missed', { status: 'dismissed', lastAt: sampleTime + 2 }),
      sampleIssue('media.permissionDenied', { lastAt: sampleTime + 3 }),
    );
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Your microphone is blocked for this site',
      'You missed a call',
      'You are offline',
      'The call ended',
    ]);
    expect(
      items.map((item) => item.textContent?.match(/Happening now|Closed by you|Over · 3 times|Noted/)?.[0]),
    ).toEqual(['Happening now', 'Closed by you', 'Over · 3 times', 'Noted']);
  });

  it('lists a trouble once that its SDK reports by two codes, with both codes for support', async () => {
    const user = userEvent.setup();
    const over = { status: 'resolved', lastAt: sampleTime + 1 } as const;
    show(
      sampleIssue('call.setupFailed', { id: '1', code: 'livekit/connection/InternalError', callId: 'a' }),
      sampleIssue('call.setupFailed', { id: '2', code: 'livekit/disconnect/0', callId: 'a', ...over }),
      sampleIssue('call.setupFailed', { id: '3', code: 'livekit/disconnect/0', callId: 'b', ...over }),
    );
    const [ofA, ofB, ...more] = screen.getAllByRole('listitem');
    expect(more).toEqual([]);
    expect(ofB?.textContent).not.toContain('InternalError');
    for (const text of ['Happening now', 'livekit/connection/InternalError', 'livekit/disconnect/0'])
      expect(ofA?.textContent).toContain(text);
    await user.click(screen.getByRole('button', { name: 'Copy all' }));
    const copied = await navigator.clipboard.readText();
    expect(copied.match(/Code: .*/g)).toEqual([
      'Code: livekit/connection/InternalError',
      'Code: livekit/disconnect/0',
      'Code: livekit/disconnect/0',
    ]);
  });

  it('lists each code that is not known: nothing says that two are one trouble', () => {
    show(
      sampleIssue('sdk.unknown', { id: '1', code: 's/1' }),
      sampleIssue('sdk.unknown', { id: '2', code: 's/2' }),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows hostile text as text, and copies all of it', async () => {
    const user = userEvent.setup();
    show(
      sampleIssue('sdk.unknown', {
        code: 'telnyx/99999',
        callId: 'a',
        details: { message: '<img src=x onerror=alert(1)>' },
      }),
    );
    expect(document.querySelector('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy all' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(
      'Something unexpected happened\nHappening now\nSource: telnyx\nCode: telnyx/99999\nProblem: sdk.unknown\nCall: a\nTime: 2026-01-01 00:00:00 UTC\nmessage: <img src=x onerror=alert(1)>',
    );
  });

  it('shows its state as the documented attributes', () => {
    show(sampleIssue('call.missed'));
    const found = [
      ...screen.getByRole('region').getAttributeNames(),
      ...screen.getByRole('listitem').getAttributeNames(),
    ];
    expect(found.filter((name) => name.startsWith('data-')).sort()).toEqual([...issueListAttributes].sort());
  });

  it('says what is missing when a part has no list', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Parts.IssueTitle />)).toThrow(
      '<IssueTitle> must be used inside <IssueListParts.Items>',
    );
    quiet.mockRestore();
  });
});
