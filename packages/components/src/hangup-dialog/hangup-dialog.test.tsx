import type { CallRecord, ShownDialog } from '@faultline/core';
import {
  createFakeStore,
  sampleScreen,
  sampleShown,
  sampleTime,
  showWithin,
} from '@faultline/hooks/test-support';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describePart } from '../test-support/describePart.tsx';
import { heard } from '../test-support/heard.ts';
import { PlatformProvider } from '../unblock-steps/PlatformProvider.tsx';
import { HangupDialog, hangupDialogAttributes, HangupDialogParts as Parts } from './index.ts';

const call: CallRecord = {
  callId: 'ac761221',
  source: 'telnyx',
  phase: 'ended',
  direction: 'outbound',
  remote: 'Ana',
  number: null,
  startedAt: sampleTime,
  activeAt: null,
  endedAt: sampleTime,
  muted: false,
  hangup: {
    cause: 'USER_BUSY',
    causeCode: 17,
    sipCode: 486,
    sipReason: '<b>Busy</b> Here',
    endedBy: 'them',
    evidence: 2,
  },
};

const busy = (more: Partial<ShownDialog> = {}): ShownDialog => ({
  ...sampleShown('call.busy', { remote: 'Ana', callId: call.callId, actions: ['redial', 'dismiss'] }),
  modal: true,
  call,
  ...more,
});

const show = (dialog: ShownDialog) => {
  const fake = createFakeStore();
  const shown = showWithin(
    fake.store,
    <>
      <button>Dial</button>
      <HangupDialog />
    </>,
  );
  const open = (next: ShownDialog | null) => act(() => fake.set({ screen: sampleScreen({ dialog: next }) }));
  screen.getByRole('button', { name: 'Dial' }).focus();
  open(dialog);
  return { fake, open, ...shown };
};

/** jsdom does not do what browsers do: a dialog that opens takes the focus, and one that closes is no longer open. */
const showModal = vi.fn(function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector('button')?.focus();
});

beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal,
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('HangupDialog', () => {
  it('tells how the call ended, with what can be done', () => {
    show(busy());
    const dialog = screen.getByRole('alertdialog', {
      name: 'Ana is busy',
      description: 'Wait a few minutes, then call again.',
    });
    expect(dialog).toHaveProperty('open', true);
    expect(showModal).toHaveBeenCalled();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Dial',
      'Close',
      'Call again',
      'Copy',
    ]);
  });

  it('takes the focus to what does no harm, and gives it back', () => {
    const { open } = show(busy());
    expect(document.activeElement?.textContent).toBe('Close');
    open(null);
    expect(document.activeElement?.textContent).toBe('Dial');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('closes on Escape through the store, not behind its back', () => {
    const { fake } = show(busy());
    const escape = new Event('cancel', { cancelable: true });
    fireEvent(screen.getByRole('alertdialog'), escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(fake.calls).toEqual([['dismiss', 'telnyx:call.busy', undefined]]);
  });

  it('is not modal and takes nothing while another call lives', async () => {
    show(busy({ modal: false }));
    const region = screen.getByRole('dialog', { name: 'Ana is busy' });
    expect([
      region.hasAttribute('open'),
      region.hasAttribute('data-modal'),
      showModal.mock.calls.length,
    ]).toEqual([true, false, 0]);
    expect(document.activeElement?.textContent).toBe('Dial');
    await heard();
    expect(screen.getByRole('alert').textContent).toContain('Ana is busy.');
  });

  it('stops being modal when another call begins', () => {
    const { open } = show(busy());
    open(busy({ modal: false }));
    expect(document.activeElement?.textContent).toBe('Dial');
    expect(screen.getByRole('dialog')).toHaveProperty('open', true);
  });

  it('works where the browser has no modal dialogs', () => {
    Object.assign(HTMLDialogElement.prototype, { showModal: undefined, close: undefined });
    const { open } = show(busy());
    expect(document.activeElement?.textContent).toBe('Close');
    open(null);
    expect(document.activeElement?.textContent).toBe('Dial');
  });

  it('has details to copy, as text whatever the server sent', async () => {
    const user = userEvent.setup();
    show(busy());
    const dialog = screen.getByRole('alertdialog');
    expect(dialog.querySelector('details')?.open).toBe(false);
    expect(dialog.querySelector('b')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const copied = await navigator.clipboard.readText();
    for (const line of [
      'Code: telnyx/call.busy',
      'Cause: USER_BUSY (17)',
      'SIP: 486 <b>Busy</b> Here',
      'Call: ac761221',
      'Time: 2026-01-01 00:00:00 UTC',
    ])
      expect(copied).toContain(line);
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('says so when it could not copy', async () => {
    const user = userEvent.setup();
    show(busy());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Select the text to copy it' })).toBeTruthy();
  });

  it('shows its state as the documented attributes', () => {
    show(busy({ device: 'microphone' }));
    const found = screen
      .getByRole('alertdialog')
      .getAttributeNames()
      .filter((name) => name.startsWith('data-'));
    expect(found.sort()).toEqual([...hangupDialogAttributes].sort());
  });
});

const instagram = { browser: 'inApp', system: 'ios', name: 'Instagram' } as const;

describe('a page inside another app that cannot make calls', () => {
  it('says how to leave it for a browser that can', async () => {
    const dialog: ShownDialog = { ...sampleShown('media.unsupportedBrowser'), modal: true, call: null };
    const { store } = createFakeStore({ screen: sampleScreen({ dialog }) });
    showWithin(
      store,
      <PlatformProvider {...instagram}>
        <HangupDialog />
      </PlatformProvider>,
    );
    // What is loaded when it is needed takes as long as the machine takes.
    await import('../unblock-steps/index.tsx');
    const steps = await screen.findAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Open the menu of Instagram. It is often three dots at the top or bottom.',
      'Choose to open this page in your browser.',
    ]);
  });
});

const inRoot = (part: React.ReactElement) => <Parts.Root>{part}</Parts.Root>;
describePart({ name: 'Root', part: Parts.Root, screen: { dialog: busy({ modal: false }) } });
for (const name of ['Heading', 'Body', 'Actions'] as const)
  describePart({ name, part: Parts[name], inRoot, screen: { dialog: busy({ modal: false }) } });
