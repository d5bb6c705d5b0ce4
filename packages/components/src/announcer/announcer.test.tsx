import type { Shown } from '@faultline/core';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { listen } from '../test-support/heard.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function start(slots: Parameters<typeof sampleScreen>[0] = {}) {
  const fake = createFakeStore();
  const { container } = showWithin(fake.store, <CallStatus />);
  const heard = listen(container);
  const set = (next: Parameters<typeof sampleScreen>[0]) =>
    act(async () => fake.set({ screen: sampleScreen(next) }));
  await set(slots);
  return { heard, set };
}

const reconnecting = (more: Partial<Shown> = {}) => sampleShown('signaling.reconnecting', more);

describe('announcements', () => {
  it('have their two regions before there is anything to say', async () => {
    await start();
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
    expect(screen.getByRole('alert').getAttribute('aria-live')).toBe('assertive');
  });

  it('are polite for what is being fixed, and told once', async () => {
    const { heard, set } = await start({ banner: reconnecting() });
    await set({});
    await set({ banner: reconnecting() });
    expect(heard).toEqual(['polite: Reconnecting. This should only take a moment.']);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('follow the words as they escalate', async () => {
    const { heard, set } = await start({ banner: reconnecting() });
    await set({ banner: reconnecting({ phase: 'long' }) });
    expect(heard.at(-1)).toBe('polite: Still reconnecting. Check your Wi-Fi if this goes on.');
  });

  it('are assertive once for what needs the person, and again for another incident', async () => {
    const stuck = (more: Partial<Shown> = {}) => sampleShown('signaling.reconnectExhausted', more);
    const { heard, set } = await start({ banner: stuck() });
    await set({});
    await set({ banner: stuck() });
    await set({ banner: stuck({ startedAt: 5 }) });
    expect(heard).toEqual(
      Array(2).fill('assertive: We could not reconnect. Check your connection, then connect again.'),
    );
  });

  it('stay assertive only for the first words of an incident', async () => {
    const prompt = sampleShown('media.permissionDenied', { device: 'microphone' });
    const { heard, set } = await start({ prompt });
    await set({ prompt: { ...prompt, phase: 'missed' } });
    expect(heard.map((line) => line.split('.')[0])).toEqual([
      'assertive: Your microphone is blocked for this site',
      'polite: You missed this call',
    ]);
  });

  it('say two things at once without losing one', async () => {
    const { heard } = await start({ banner: reconnecting(), indicators: [sampleShown('quality.degraded')] });
    expect(heard.map((line) => line.split('.')[0])).toEqual(
      expect.arrayContaining(['polite: Reconnecting', 'polite: Weak connection']),
    );
    expect(heard).toHaveLength(2);
  });

  it('tell an attempt at most every five seconds', async () => {
    const at = (attempt: number) => ({ banner: reconnecting({ phase: 'long', attempt, maxAttempts: 10 }) });
    const { heard, set } = await start(at(2));
    for (const attempt of [3, 4]) {
      await act(() => vi.advanceTimersByTimeAsync(2_000));
      await set(at(attempt));
    }
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    await set(at(5));
    expect(heard.filter((line) => line.includes('Attempt'))).toEqual([
      'polite: Attempt 2 of 10.',
      'polite: Attempt 5 of 10.',
    ]);
  });

  it('tell a countdown rarely, while the screen follows each second', async () => {
    const now = Date.now();
    const prompt = sampleShown('media.permissionDenied', {
      deadlineAt: now + 18_000,
      startedAt: now,
      callId: 'a',
    });
    const { heard } = await start({ prompt });
    for (let second = 0; second < 18; second++) await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(
      heard.filter((line) => line.includes('The call waits')).map((line) => line.match(/\d+/)?.[0]),
    ).toEqual(['18', '10', '5']);
    expect(screen.getByRole('timer').textContent).toBe('The call waits 0 more seconds');
  });

  it('confirm that the trouble is over', async () => {
    const { heard } = await start({ confirmation: { since: 1, until: 2, awayMs: 9_000 } });
    expect(heard).toEqual(['polite: You’re back']);
  });

  it('leave a modal dialog to its focus, and speak inside it while it is open', async () => {
    const dialog = { ...sampleShown('call.dropped'), modal: true, call: null };
    const { heard, set } = await start({ dialog });
    expect(heard).toEqual([]);
    await set({ dialog, banner: reconnecting() });
    expect(screen.getByRole('alertdialog').querySelector('[role=status]')?.textContent).toContain(
      'Reconnecting',
    );
    expect(document.querySelector('[data-faultline=call-status] > div [role=status]')?.textContent).toBe('');
    await set({ banner: reconnecting() });
    expect(heard.filter((line) => line.includes('Reconnecting'))).toHaveLength(1);
  });

  it('speak a dialog that is not modal', async () => {
    const { heard } = await start({ dialog: { ...sampleShown('call.busy'), modal: false, call: null } });
    expect(heard).toEqual(['assertive: The line is busy. Wait a few minutes, then call again.']);
  });
});
