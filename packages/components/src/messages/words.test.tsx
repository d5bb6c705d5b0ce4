import type { CallRecord, Shown } from '@faultline/core';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AuthPrompt } from '../auth-prompt/index.ts';
import { HangupDialog } from '../hangup-dialog/index.ts';
import { clockOf } from '../internals/clockOf.ts';
import { ReconnectBanner } from '../reconnect-banner/index.ts';
import { loadMessages } from '../locales/index.ts';
import { describeCondition } from './conditions.ts';

const banner = (shown: Shown) => createFakeStore({ screen: sampleScreen({ banner: shown }) });

describe('the words', () => {
  const call = (phase: CallRecord['phase'], source = 'telnyx'): CallRecord => ({
    callId: 'a',
    source,
    phase,
    direction: null,
    remote: null,
    number: null,
    startedAt: 0,
    activeAt: 0,
    endedAt: null,
    muted: false,
    hangup: null,
  });

  it.each([
    ['held', 'telnyx', 'Reconnecting your call'],
    ['recovering', 'telnyx', 'Reconnecting your call'],
    ['ringing', 'telnyx', 'Reconnecting'],
    ['ended', 'telnyx', 'Reconnecting'],
    ['active', 'another line', 'Reconnecting'],
  ] as const)('of a banner beside a call that is %s on %s say %s', (phase, source, name) => {
    const fake = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.reconnecting') }),
      hangupCause: { calls: { a: call(phase, source) } },
    });
    showWithin(fake.store, <ReconnectBanner />);
    expect(screen.getByRole('group', { name })).toBeTruthy();
  });

  it('count no attempts at the start of reconnecting, but of what comes later at once', () => {
    const more = { attempt: 1, maxAttempts: 3 };
    showWithin(banner(sampleShown('signaling.reconnecting', more)).store, <ReconnectBanner />);
    expect(screen.getByRole('group').textContent).not.toContain('Attempt');
    cleanup();
    showWithin(banner(sampleShown('signaling.gatewayFailed', more)).store, <ReconnectBanner />);
    expect(screen.getByRole('group').textContent).toContain('Attempt 1 of 3.');
  });

  it('say that somebody waits only for a device, and only where somebody does', () => {
    expect(describeCondition('media.permissionDenied', { deadlineAt: 5 }).body).toContain('is waiting');
    expect(describeCondition('media.permissionDenied', { deadlineAt: null }).body).not.toContain(
      'is waiting',
    );
    expect(describeCondition('auth.expiringSoon', { deadlineAt: 5 }).body).not.toContain('is waiting');
  });

  it('are those of another language outside React, too, and English where that one lacks them', async () => {
    const german = { locale: 'de', messages: (await loadMessages('de')) ?? {} };
    expect(describeCondition('call.busy', { remote: 'Ana' }, german).title).toBe('Bei Ana ist besetzt');
    expect(describeCondition('media.permissionDenied', {}, german).title).toContain('Mikrofon');
    const empty = { locale: 'ar', messages: {} };
    expect(describeCondition('call.busy', {}, empty).title).toBe('\u2068The line is busy\u2069');
  });

  it('cut no character of a long name in two', () => {
    const { title } = describeCondition('call.busy', { remote: `${'x'.repeat(38)}😀 and more` });
    expect(title).toBe(`${'x'.repeat(38)}… is busy`);
  });

  it('have the reference for support in a prompt and in a dialog too', () => {
    const more = { reference: '1QX7K2A' };
    const fake = createFakeStore({
      screen: sampleScreen({
        prompt: sampleShown('auth.required', more),
        dialog: { ...sampleShown('call.dropped', more), modal: false, call: null },
      }),
    });
    showWithin(
      fake.store,
      <>
        <AuthPrompt />
        <HangupDialog />
      </>,
    );
    expect(screen.getAllByText(/1QX7K2A/, { selector: 'p' })).toHaveLength(2);
  });

  it.each([
    [60, '1:00'],
    [61, '1:01'],
    [3_600, '60:00'],
  ])('tell %s seconds as %s', (seconds, text) => expect(clockOf(seconds)).toBe(text));
});
