import type { Shown } from '@faultline/core';
import { useMicrophoneButton } from '@faultline/hooks';
import {
  createFakeStore,
  sampleErrors,
  sampleIssue,
  sampleScreen,
  sampleShown,
  showWithin,
} from '@faultline/hooks/test-support';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describePart } from '../test-support/describePart.tsx';
import { PlatformProvider } from '../unblock-steps/PlatformProvider.tsx';
import {
  MicPermissionPrompt,
  micPermissionPromptAttributes,
  MicPermissionPromptParts as Parts,
} from './index.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const inChrome = (element: ReactElement) => (
  <PlatformProvider browser="chrome" system="windows" name="Chrome">
    {element}
  </PlatformProvider>
);

const show = (prompt: Shown, element = <MicPermissionPrompt />) => {
  const fake = createFakeStore({ screen: sampleScreen({ prompt }) });
  return { fake, ...showWithin(fake.store, inChrome(element)) };
};

const blocked = (more: Partial<Shown> = {}) =>
  sampleShown('media.permissionDenied', {
    device: 'microphone',
    actions: ['resumeMedia', 'declineCall'],
    ...more,
  });

describe('MicPermissionPrompt', () => {
  it('names the site and says where to click', async () => {
    show(blocked());
    const prompt = screen.getByRole('group', { name: 'Your microphone is blocked for this site' });
    expect(prompt.textContent).toContain('Allow it so that others can hear you.');
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toContain(`Select the icon beside ${location.host} in the address bar.`);
    expect(second?.textContent).toContain('Turn on Microphone.');
  });

  it('leads through the settings of the system where that is what blocks', async () => {
    show(sampleShown('media.blockedBySystem', { device: 'camera' }));
    const [first] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toContain(
      'Open the Windows settings, then “Privacy & security”, then Camera.',
    );
  });

  it('shows the steps of the app’s own in their place', () => {
    show(blocked(), <MicPermissionPrompt steps={<li>Press here</li>} />);
    expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual(['Press here']);
  });

  it('keeps the app’s own steps for what they are about: a device that is blocked', () => {
    show(sampleShown('media.permissionPending'), <MicPermissionPrompt steps={<li>Press here</li>} />);
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('has no steps where the browser is not what blocks', () => {
    show(sampleShown('media.deviceInUse', { device: 'camera' }));
    expect(screen.getByRole('group', { name: 'Your camera could not be opened' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each([
    ['microphone', 'start', 2],
    ['camera', 'start', 2],
    ['screen', 'start', 0],
    ['speaker', 'start', 0],
    ['microphone', 'missed', 0],
  ] as const)('has for a %s at %s so many steps: %i', async (device, phase, count) => {
    const prompt = sampleShown('media.permissionDenied', { device, phase });
    show(prompt);
    await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(count));
  });

  it('says who waits and for how long, with a bar that goes down', () => {
    vi.useFakeTimers();
    const now = Date.now();
    show(blocked({ remote: 'Ana', callId: 'a', startedAt: now, deadlineAt: now + 20_000 }));
    const prompt = screen.getByRole('group');
    expect(prompt.textContent).toContain('Ana is waiting.');
    const left = () =>
      prompt
        .querySelector<HTMLElement>('[style*="--faultline-left"]')
        ?.style.getPropertyValue('--faultline-left');
    expect([screen.getByRole('timer').textContent, left()]).toEqual(['The call waits 20 more seconds', '1']);
    act(() => void vi.advanceTimersByTime(10_000));
    expect([screen.getByRole('timer').textContent, left()]).toEqual([
      'The call waits 10 more seconds',
      '0.5',
    ]);
  });

  it('takes no focus', () => {
    show(blocked());
    expect(document.activeElement).toBe(document.body);
  });

  it('asks the store for what is pressed', async () => {
    const { fake } = show(blocked({ actions: ['resumeMedia', 'declineCall', 'continueWithout'] }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue without a microphone' }));
    await userEvent.click(screen.getByRole('button', { name: 'Decline call' }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(fake.calls.map((call) => call[2])).toEqual(['continueWithout', 'declineCall', 'resumeMedia']);
  });

  it('says that the call was missed, keeping the first reason', () => {
    show(blocked({ phase: 'missed', deadlineAt: 1, actions: ['redial', 'dismiss'] }));
    expect(screen.getByRole('group', { name: 'You missed this call' }).textContent).toContain(
      'Your microphone is blocked for this site.',
    );
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('says that the microphone works again', () => {
    show(blocked({ phase: 'granted', actions: ['redial'] }));
    const prompt = screen.getByRole('group', { name: 'Your microphone works again' });
    expect([prompt.dataset['tone'], prompt.dataset['status']]).toEqual(['back', 'granted']);
  });

  it('says that the microphone may be used again while the call goes on, and offers to switch it on', () => {
    show(blocked({ phase: 'granted', actions: ['resumeMedia', 'dismiss'] }));
    const prompt = screen.getByRole('group', { name: 'Your microphone may be used again' });
    expect(prompt.textContent).not.toContain('The call is over');
    expect(screen.getByRole('button', { name: 'Switch it on' })).toBeTruthy();
  });

  it('leaves the other kinds of prompt to their own family', () => {
    show(sampleShown('auth.required'));
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is where the app’s own microphone button leads', async () => {
    const prompt = blocked();
    const fake = createFakeStore({
      screen: sampleScreen({ prompt }),
      callErrors: sampleErrors(sampleIssue('media.permissionDenied')),
    });
    const Mute = () => <button {...useMicrophoneButton().props}>Mute</button>;
    showWithin(
      fake.store,
      <>
        <MicPermissionPrompt />
        <Mute />
      </>,
    );
    const button = screen.getByRole('button', {
      name: 'Mute',
      description: 'Your microphone is blocked for this site',
    });
    await userEvent.click(button);
    expect(document.activeElement).toBe(screen.getByRole('group'));
  });

  it('shows its state as the documented attributes', () => {
    show(blocked());
    const found = screen
      .getByRole('group')
      .getAttributeNames()
      .filter((name) => name.startsWith('data-'));
    expect(found.sort()).toEqual([...micPermissionPromptAttributes].sort());
  });
});

const inRoot = (part: ReactElement) => <Parts.Root>{part}</Parts.Root>;
const full = { prompt: blocked({ deadlineAt: Date.now() + 60_000, reference: 'A' }) };
describePart({ name: 'Root', part: Parts.Root, screen: full });
for (const name of ['Heading', 'Body', 'Reference', 'Actions', 'Deadline', 'DeadlineBar', 'Steps'] as const)
  describePart({ name, part: Parts[name], inRoot, screen: full });
