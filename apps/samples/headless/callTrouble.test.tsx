import { createCallStore, type ActionMap } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createVirtualClock } from '@faultline/testing/app';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { CallTrouble, Microphone } from './CallTrouble.tsx';

afterEach(cleanup);

function open(actions: ActionMap = {}) {
  const clock = createVirtualClock(0);
  const store = createCallStore([], { clock });
  const toggle = vi.fn();
  render(
    <CallProvider store={store} actions={actions}>
      <CallTrouble />
      <Microphone toggle={toggle} />
    </CallProvider>,
  );
  const event = () => ({ at: clock.now(), source: 's' });
  const runTo = (at: number) => act(() => clock.runTo(at));
  return { store, clock, event, runTo, toggle };
}

it('says what is wrong once it has lasted, how to mend it, and when it is over', async () => {
  const reconnect = vi.fn(() => Promise.resolve());
  const { store, event, runTo } = open({ reconnect });
  act(() => store.send({ ...event(), type: 'connectionChanged', status: 'connected' }));
  act(() => store.send({ ...event(), type: 'connectionChanged', status: 'lost' }));
  runTo(1_000);
  expect(screen.getByRole('status').textContent).toBe('');
  runTo(12_000);
  const banner = screen.getByRole('region', { name: 'You are disconnected' });
  expect(screen.getByRole('status').textContent).toContain('You are disconnected');
  await userEvent.click(screen.getByRole('button', { name: 'Reconnect' }));
  expect(reconnect).toHaveBeenCalledOnce();
  act(() => store.send({ ...event(), type: 'connectionChanged', status: 'connected' }));
  runTo(14_000);
  expect(banner.isConnected).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('You are back.');
});

it('says at once what the person has to do, and the microphone button leads to it', async () => {
  const { store, event, runTo, toggle } = open({ resumeMedia: () => Promise.reject(new Error('no')) });
  act(() =>
    store.send({
      ...event(),
      type: 'issueRaised',
      code: 's/blocked',
      condition: 'media.permissionDenied',
      device: 'microphone',
      deadlineAt: 20_000,
    }),
  );
  runTo(2_000);
  const prompt = screen.getByRole('region', { name: 'Your microphone is blocked for this site' });
  expect(screen.getByRole('timer').textContent).toBe('20 s left');
  expect(screen.getByRole('alert').textContent).toContain('Your microphone is blocked for this site.');
  await userEvent.click(screen.getByRole('button', { name: 'Microphone' }));
  expect(document.activeElement).toBe(prompt);
  expect(toggle).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('That did not work. You can try again.')).toBeTruthy();
});

it('closes what the person has read, and offers what only the app can do', async () => {
  const run = vi.fn();
  const { store, event, runTo } = open({
    'custom:voicemail': { label: 'Leave a message', on: ['call.busy'], run },
  });
  const about = { ...event(), callId: 'a' };
  act(() => {
    store.send({ ...about, type: 'callChanged', phase: 'ringing', direction: 'outbound', remote: 'Ana' });
    store.send({
      ...about,
      type: 'callEnded',
      code: 's/486',
      condition: 'call.busy',
      evidence: 4,
      endedBy: 'them',
    });
  });
  runTo(1_000);
  const dialog = screen.getByRole('region', { name: 'Ana is busy' });
  await userEvent.click(screen.getByRole('button', { name: 'Leave a message' }));
  expect(run).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  runTo(2_000);
  expect(dialog.isConnected).toBe(false);
});

it('uses no component of the kit, and no style sheet', () => {
  const code = readFileSync(join(import.meta.dirname, 'CallTrouble.tsx'), 'utf8');
  const doors = [...code.matchAll(/from '(@faultline[^']*)'|import '([^']*)'/g)].map(([, a, b]) => a ?? b);
  expect(doors.sort()).toEqual(['@faultline/components/words', '@faultline/core', '@faultline/hooks']);
});
