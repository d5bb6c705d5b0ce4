import { createCallStore, type CallStore, type ConditionId } from '@faultline/core';
import '@faultline/testing/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Room } from './Room.tsx';

afterEach(cleanup);

const raise = (store: CallStore, condition: ConditionId, callId: string | null = null) =>
  act(() =>
    store.send({
      type: 'issueRaised',
      at: store.now(),
      source: 's',
      code: `s/${condition}`,
      condition,
      callId,
      device: 'microphone',
      actions: ['resumeMedia'],
    }),
  );

it('goes on without a microphone, which is no trouble then, and asks again when it is wanted', async () => {
  const store = createCallStore([]);
  const joinMuted = vi.fn(() => Promise.resolve());
  render(<Room store={store} joinMuted={joinMuted} />);
  raise(store, 'media.permissionDenied');
  const prompt = () => screen.queryByRole('group', { name: 'Your microphone is blocked for this site' });
  await userEvent.click(await screen.findByRole('button', { name: 'Continue without a microphone' }));
  expect(joinMuted).toHaveBeenCalledOnce();
  expect(await screen.findByText('You are listening only.')).toBeTruthy();
  expect(prompt()).toBeNull();
  // The SDK tries again by itself, and says so.
  raise(store, 'media.deviceNotFound');
  raise(store, 'media.microphoneSilent', 'a');
  expect(store).toBeQuiet();
  await userEvent.click(screen.getByRole('button', { name: 'Microphone' }));
  await vi.waitFor(() =>
    expect(prompt() ?? screen.queryByRole('group', { name: 'No microphone found' })).toBeTruthy(),
  );
  expect(screen.queryByText('You are listening only.')).toBeNull();
});

it('asks a listener for nothing, and who comes to the stage for what is wrong', async () => {
  const store = createCallStore([]);
  const joinMuted = () => Promise.resolve();
  const { rerender } = render(<Room store={store} joinMuted={joinMuted} isAudience />);
  raise(store, 'media.permissionDenied');
  expect(store).toBeQuiet();
  expect(await screen.findByText('You are listening only.')).toBeTruthy();
  rerender(<Room store={store} joinMuted={joinMuted} />);
  expect(await screen.findByRole('group', { name: 'Your microphone is blocked for this site' })).toBeTruthy();
});

it('speaks of the assistant where that is who listens', async () => {
  const store = createCallStore([]);
  render(<Room store={store} joinMuted={() => Promise.resolve()} />);
  raise(store, 'media.permissionDenied');
  expect(await screen.findByText('Allow it so that the assistant can hear you.')).toBeTruthy();
});
