import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CallPanel } from './CallPanel.tsx';

const { showModal: usual } = HTMLDialogElement.prototype;

afterEach(() => {
  cleanup();
  Object.defineProperty(HTMLDialogElement.prototype, 'showModal', {
    configurable: true,
    value: usual,
    writable: true,
  });
});

const ended = sampleShown('call.dropped', { callId: 'a', actions: ['redial', 'dismiss'] });
const slots = {
  dialog: { ...ended, modal: true, call: null },
  banner: sampleShown('signaling.unreachable', { actions: ['reconnect'] }),
  indicators: [sampleShown('quality.degraded')],
};

it('tells how a call ended in the page, and takes neither focus nor pointer', async () => {
  const showModal = vi.fn();
  Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { configurable: true, value: showModal });
  const fake = createFakeStore();
  showWithin(
    fake.store,
    <>
      <button>Dial</button>
      <CallPanel />
    </>,
  );
  screen.getByRole('button', { name: 'Dial' }).focus();
  await act(async () => fake.set({ screen: sampleScreen(slots) }));
  expect(screen.getByRole('group', { name: 'Your call was cut off' })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(showModal).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Dial');
  expect(screen.getByRole('alert').textContent).toContain('Your call was cut off.');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(fake.calls.at(-1)).toEqual(['dismiss', ended.issueId, undefined]);
});

it('shows the app’s own banner in place of the kit’s, with its buttons, and leaves out what is told elsewhere', async () => {
  const fake = createFakeStore({ screen: sampleScreen(slots) });
  showWithin(fake.store, <CallPanel />);
  expect(screen.queryByRole('group', { name: 'We cannot reach the call service' })).toBeNull();
  expect(screen.queryByRole('list', { name: 'Call quality' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Reconnect' }));
  expect(fake.calls.at(-1)).toEqual(['recover', slots.banner.issueId, 'reconnect', undefined]);
});

it('closes its own banner, which is no recovery', async () => {
  const missed = sampleShown('call.missed', { callId: 'a', actions: ['redial', 'dismiss'] });
  const fake = createFakeStore({ screen: sampleScreen({ banner: missed }) });
  showWithin(fake.store, <CallPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(fake.calls.at(-1)).toEqual(['dismiss', missed.issueId]);
});
