import type { Screen } from '@faultline/core';
import {
  createFakeStore,
  sampleErrors,
  sampleIssue,
  sampleScreen,
  sampleShown,
  showWithin,
} from '@faultline/hooks/test-support';
import { useScreen } from '@faultline/hooks';
import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../announcer/index.ts';
import { AuthPromptParts } from '../auth-prompt/index.ts';
import { CallStatus, Guard } from '../call-status/index.ts';
import { HangupDialogParts } from '../hangup-dialog/index.ts';
import { IssueListParts } from '../issue-list/index.ts';
import { MicPermissionPromptParts } from '../mic-permission-prompt/index.ts';
import { QualityIndicatorParts } from '../quality-indicator/index.ts';
import { ReconnectBanner, ReconnectBannerParts } from '../reconnect-banner/index.ts';
import { heard } from '../test-support/heard.ts';

const sentence = 'A message about your call cannot be shown right now. This does not affect the call itself.';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Whether the next render of `Fragile` throws. */
let broken = true;
const Fragile = () => {
  if (broken) throw new Error('fragile');
  return <p>as usual</p>;
};

const dialogOf = (condition: 'call.busy' | 'call.dropped', modal = false) => ({
  ...sampleShown(condition),
  modal,
  call: null,
});

/** Each family alone, with something of the app's own in it that may throw; its first screen, and the next. */
const families: readonly (readonly [string, ReactElement, Partial<Screen>, Partial<Screen>])[] = [
  [
    'banner',
    <ReconnectBannerParts.Root key="b" children={<Fragile />} />,
    { banner: sampleShown('signaling.offline') },
    { banner: sampleShown('signaling.offline', { phase: 'long' }) },
  ],
  [
    'confirmation',
    <ReconnectBannerParts.Confirmation key="c" children={() => <Fragile />} />,
    { confirmation: { since: 1, until: 2, awayMs: 3 } },
    { confirmation: { since: 2, until: 3, awayMs: 3 } },
  ],
  [
    'media prompt',
    <MicPermissionPromptParts.Root key="m" children={<Fragile />} />,
    { prompt: sampleShown('media.permissionDenied') },
    { prompt: sampleShown('media.deviceInUse', { issueId: 'telnyx:media.permissionDenied' }) },
  ],
  [
    'sign-in prompt',
    <AuthPromptParts.Root key="a" children={<Fragile />} />,
    { prompt: sampleShown('auth.required') },
    { prompt: sampleShown('auth.loginFailed') },
  ],
  [
    'dialog',
    <HangupDialogParts.Root key="d" children={<Fragile />} />,
    { dialog: dialogOf('call.busy') },
    { dialog: dialogOf('call.dropped') },
  ],
  [
    'indicators',
    <QualityIndicatorParts.Root key="q" children={<Fragile />} />,
    { indicators: [sampleShown('quality.degraded')] },
    { indicators: [sampleShown('quality.degraded', { issueId: 'other' })] },
  ],
];

describe.each(families)('the %s alone', (_, family, first, next) => {
  it('leaves a plain sentence where it throws, says it, and shows what comes next', async () => {
    broken = true;
    const fake = createFakeStore({ screen: sampleScreen(first) });
    showWithin(
      fake.store,
      <>
        <p>The app</p>
        {family}
      </>,
    );
    expect(screen.getByText('The app')).toBeTruthy();
    expect(screen.getByText(sentence, { selector: 'p' })).toBeTruthy();
    await heard();
    expect(screen.getByRole('status').textContent).toBe(sentence);
    broken = false;
    act(() => fake.set({ screen: sampleScreen({ ...first }) }));
    expect(screen.queryByText('as usual')).toBeNull();
    act(() => fake.set({ screen: sampleScreen(next) }));
    expect(screen.getByText('as usual')).toBeTruthy();
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('reports each message that throws, once', () => {
    broken = true;
    const onError = vi.fn();
    const fake = createFakeStore({ screen: sampleScreen(first) });
    showWithin(fake.store, <CallStatus onError={onError} signIn={() => <Fragile />} steps={<Fragile />} />);
    const times = onError.mock.calls.length;
    expect(times).toBeLessThanOrEqual(1);
    act(() => fake.set({ screen: sampleScreen({ ...first }) }));
    expect(onError).toHaveBeenCalledTimes(times);
  });
});

const everything: Partial<Screen> = {
  banner: sampleShown('signaling.offline'),
  dialog: dialogOf('call.busy'),
  indicators: [sampleShown('quality.degraded')],
  prompt: sampleShown('auth.required'),
};

describe('a sign-in form of the app that throws', () => {
  it('silences no other message, nor the prompt it stands in, nor the next one', async () => {
    broken = true;
    const onError = vi.fn();
    const fake = createFakeStore({ screen: sampleScreen(everything) });
    showWithin(fake.store, <CallStatus signIn={() => <Fragile />} onError={onError} />);
    expect(screen.getByText(sentence, { selector: 'p' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Sign in to go on' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'You are offline' })).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'The line is busy' })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Call quality' })).toBeTruthy();
    await heard();
    expect(screen.getByRole('alert').textContent).toContain('The line is busy');
    expect(onError.mock.calls.map(([error]) => error)).toEqual([new Error('fragile')]);
    expect(onError.mock.calls[0]?.[1]).toHaveProperty('componentStack');
    act(() => fake.set({ screen: sampleScreen({ prompt: sampleShown('media.deviceNotFound') }) }));
    expect(screen.getByRole('group', { name: 'No microphone found' })).toBeTruthy();
  });

  it('is reported by the app’s own report, which may throw too', () => {
    broken = true;
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const worse = new Error('the report broke');
    const onError = () => {
      throw worse;
    };
    const fake = createFakeStore({ screen: sampleScreen(everything) });
    showWithin(fake.store, <CallStatus signIn={() => <Fragile />} onError={onError} />);
    expect(screen.getByRole('group', { name: 'You are offline' })).toBeTruthy();
    expect(report).toHaveBeenCalledWith(worse);
  });
});

describe('a modal dialog that breaks', () => {
  const showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
    this.querySelector('button')?.focus();
  });

  beforeEach(() => {
    Object.assign(HTMLDialogElement.prototype, { showModal, close: vi.fn() });
  });

  it('leaves the page usable: it is gone, the focus is back, and messages are told on the page', async () => {
    broken = false;
    const Following = () => {
      useScreen();
      return <Fragile />;
    };
    const fake = createFakeStore();
    showWithin(
      fake.store,
      <Announcer>
        <button>Dial</button>
        <ReconnectBanner />
        <HangupDialogParts.Root>
          <button>Close</button>
          <Following />
        </HangupDialogParts.Root>
      </Announcer>,
    );
    screen.getByRole('button', { name: 'Dial' }).focus();
    const dialog = dialogOf('call.busy', true);
    act(() => fake.set({ screen: sampleScreen({ dialog }) }));
    expect([screen.getByRole('alertdialog').tagName, document.activeElement?.textContent]).toEqual([
      'DIALOG',
      'Close',
    ]);
    broken = true;
    act(() => fake.set({ screen: sampleScreen({ dialog: { ...dialog } }) }));
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Dial');
    const banner = sampleShown('signaling.offline');
    act(() => fake.set({ screen: sampleScreen({ dialog: { ...dialog }, banner }) }));
    await heard();
    expect(screen.getByRole('status').textContent).toContain('You are offline');
  });

  it('speaks on the page where the browser refuses to open it', async () => {
    showModal.mockImplementationOnce(() => {
      throw new DOMException('not connected', 'InvalidStateError');
    });
    const fake = createFakeStore({ screen: sampleScreen({ dialog: dialogOf('call.busy', true) }) });
    showWithin(fake.store, <CallStatus />);
    expect(screen.getByRole('alertdialog', { name: 'The line is busy' }).hasAttribute('open')).toBe(true);
    act(() => fake.set({ screen: sampleScreen({ banner: sampleShown('signaling.offline') }) }));
    await heard();
    expect(screen.getByRole('status').textContent).toContain('You are offline');
  });
});

describe('the list', () => {
  it('loses only the entry that throws', async () => {
    const OnlyCalls = () => {
      const { issue } = IssueListParts.useListedIssue('OnlyCalls');
      if (issue.condition === 'auth.required') throw new Error('no');
      return <IssueListParts.IssueTitle />;
    };
    const issues = [sampleIssue('auth.required'), sampleIssue('call.missed')];
    const fake = createFakeStore({ callErrors: sampleErrors(...issues) });
    showWithin(
      fake.store,
      <IssueListParts.Items>
        <OnlyCalls />
      </IssueListParts.Items>,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      sentence,
      'You missed a call',
    ]);
    await heard();
    expect(screen.getByRole('status').textContent).toBe(sentence);
  });
});

describe('Guard', () => {
  it('stays at its fallback for the same thing, and tries again for another', () => {
    const show = (of: unknown) => (
      <Guard of={of} fallback={<p>fallback</p>}>
        <Fragile />
      </Guard>
    );
    broken = true;
    const { rerender, container } = render(show(1));
    broken = false;
    rerender(show(1));
    expect(container.textContent).toBe('fallback');
    rerender(show(2));
    expect(container.textContent).toBe('as usual');
  });
});
