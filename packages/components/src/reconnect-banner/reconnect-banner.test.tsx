import type { Shown } from '@faultline/core';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describePart } from '../test-support/describePart.tsx';
import { heard } from '../test-support/heard.ts';
import { ReconnectBanner, reconnectBannerAttributes, ReconnectBannerParts as Parts } from './index.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (banner: Shown | null, more: Parameters<typeof showWithin>[2] = {}) => {
  const fake = createFakeStore({ screen: sampleScreen({ banner }) });
  return { fake, ...showWithin(fake.store, <ReconnectBanner />, more) };
};

const exhausted = sampleShown('signaling.reconnectExhausted', { actions: ['reconnect'] });

describe('ReconnectBanner', () => {
  it('is nothing but two empty live regions while all is well', async () => {
    const { container } = show(null);
    expect(container.textContent).toBe('');
    await heard();
    expect([screen.getByRole('status').textContent, screen.getByRole('alert').textContent]).toEqual(['', '']);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('tells what happened and what is done about it', () => {
    show(sampleShown('signaling.reconnecting'));
    const banner = screen.getByRole('group', { name: 'Reconnecting' });
    expect(banner.textContent).toContain('This should only take a moment.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('speaks of the call while there is one', () => {
    const banner = sampleShown('signaling.reconnecting');
    const call = {
      callId: 'a',
      source: 'telnyx',
      phase: 'active',
      direction: null,
      remote: null,
      number: null,
      startedAt: 0,
      activeAt: 0,
      endedAt: null,
      muted: false,
      hangup: null,
    } as const;
    const fake = createFakeStore({ screen: sampleScreen({ banner }), hangupCause: { calls: { a: call } } });
    showWithin(fake.store, <ReconnectBanner />);
    expect(screen.getByRole('group', { name: 'Reconnecting your call' }).textContent).toContain(
      'Stay on the line while we reconnect.',
    );
  });

  it('counts attempts and seconds once it takes long, as far as they are known', () => {
    vi.useFakeTimers();
    const nextAttemptAt = Date.now() + 8_000;
    const { fake } = show(
      sampleShown('signaling.reconnecting', { phase: 'long', attempt: 4, maxAttempts: 10, nextAttemptAt }),
    );
    expect(screen.getByRole('group').textContent).toContain(
      'Attempt 4 of 10. Next try in about 8 seconds. Check your Wi-Fi',
    );
    act(() => void vi.advanceTimersByTime(8_000));
    expect(screen.getByRole('group').textContent).toContain('Trying now.');
    act(() =>
      fake.set({
        screen: sampleScreen({
          banner: sampleShown('signaling.reconnecting', { phase: 'long', attempt: 5, maxAttempts: 0 }),
        }),
      }),
    );
    expect(screen.getByRole('group').textContent).toContain('Attempt 5. Check your Wi-Fi');
  });

  it('counts down to the end of a sign-in', () => {
    vi.useFakeTimers();
    show(sampleShown('auth.expiringSoon', { deadlineAt: Date.now() + 108_000, actions: ['reauthenticate'] }));
    expect(screen.getByRole('timer').textContent).toContain('1:48 left.');
    expect(screen.getByRole('button', { name: 'Stay signed in' })).toBeTruthy();
  });

  it('runs a way back through idle, pending and failed to done', async () => {
    const user = userEvent.setup();
    const { fake } = show(exhausted);
    let settle = { resolve: () => undefined as void, reject: (_: Error) => undefined as void };
    fake.answer(() => new Promise<void>((resolve, reject) => (settle = { resolve, reject })));
    const button = screen.getByRole('button', { name: 'Reconnect' });
    expect(button.dataset['status']).toBe('idle');
    await user.click(button);
    expect((await screen.findByRole('button', { name: 'Connecting…' })).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await user.click(screen.getByRole('button'));
    expect(fake.calls).toEqual([['recover', exhausted.issueId, 'reconnect', undefined]]);
    settle.reject(new Error('no'));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Reconnect' }).dataset['status']).toBe('failed'),
    );
    expect(screen.getByRole('group').textContent).toContain('That did not work. You can try again.');
    await user.click(screen.getByRole('button'));
    settle.resolve();
    expect((await screen.findByRole('button', { name: 'Done' })).dataset['status']).toBe('done');
  });

  it('offers the phone number of the app, and puts the main action last', () => {
    show(sampleShown('signaling.unreachable', { actions: ['reconnect', 'dialIn'] }), {
      dialIn: { label: '+44 20 7946 0000', href: 'tel:+442079460000' },
    });
    const link = screen.getByRole('link', { name: 'Call +44 20 7946 0000' });
    expect(link.getAttribute('href')).toBe('tel:+442079460000');
    expect(link.compareDocumentPosition(screen.getByRole('button', { name: 'Reconnect' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('can be closed where the screen says so', async () => {
    const { fake } = show(sampleShown('media.mutedByHost', { actions: ['dismiss'] }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(fake.calls).toEqual([['dismiss', 'telnyx:media.mutedByHost', undefined]]);
  });

  it('says how often, what waits, and what to read out to support', () => {
    show(sampleShown('sdk.internal', { count: 3, waiting: 1, reference: '1QX7K2A' }));
    expect(screen.getByRole('group').textContent).toContain('3 times · 1 more notice');
    expect(screen.getByRole('group').textContent).toContain('Reference for support: 1QX7K2A');
  });

  it('confirms that the trouble is over, with how long it was', () => {
    const { fake } = show(null);
    act(() => fake.set({ screen: sampleScreen({ confirmation: { since: 1, until: 2, awayMs: 14_200 } }) }));
    expect(screen.getByRole('group', { name: 'You’re back' }).textContent).toContain(
      'The break lasted 14 seconds.',
    );
    act(() => fake.set({ screen: sampleScreen({ confirmation: { since: 3, until: 4, awayMs: 130_000 } }) }));
    expect(screen.getByRole('group').textContent).toContain('The break lasted 2 minutes.');
  });

  it('shows its state as the documented attributes', () => {
    show(sampleShown('ice.reconnecting', { device: 'microphone' }));
    const banner = screen.getByRole('group');
    expect(
      banner
        .getAttributeNames()
        .filter((name) => name.startsWith('data-'))
        .sort(),
    ).toEqual([...reconnectBannerAttributes].sort());
    expect(banner.dataset).toMatchObject({
      condition: 'ice.reconnecting',
      severity: 'warning',
      tone: 'warning',
      status: 'start',
      actor: 'sdk',
    });
  });
});

const inRoot = (part: React.ReactElement) => <Parts.Root>{part}</Parts.Root>;
const full = {
  banner: sampleShown('signaling.reconnecting', {
    phase: 'long',
    attempt: 1,
    nextAttemptAt: 1,
    count: 2,
    reference: 'A',
    actions: ['reconnect'],
    deadlineAt: Date.now() + 99_000,
  }),
};
describePart({ name: 'Root', part: Parts.Root, screen: full });
for (const name of ['Title', 'Body', 'Reference', 'Actions', 'Progress', 'Countdown', 'Note'] as const)
  describePart({ name, part: Parts[name], inRoot, screen: full });
describePart({ name: 'Action', part: Parts.Action, inRoot, screen: full, props: { action: 'reconnect' } });
