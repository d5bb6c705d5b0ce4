import type { Shown } from '@faultline/core';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HangupDialog } from '../hangup-dialog/index.ts';
import { ReconnectBanner, ReconnectBannerParts } from '../reconnect-banner/index.ts';

const banner = (shown: Shown) => createFakeStore({ screen: sampleScreen({ banner: shown }) });

describe('buttons', () => {
  it('each stand for themselves: another’s recovery does not concern them', async () => {
    const fake = banner(sampleShown('signaling.unreachable', { actions: ['reconnect', 'contactSupport'] }));
    fake.answer(() => new Promise(() => undefined));
    showWithin(fake.store, <ReconnectBanner />);
    await userEvent.click(screen.getByRole('button', { name: 'Contact support' }));
    await waitFor(() =>
      expect(screen.getAllByRole('button').map((button) => button.dataset['status'])).toEqual([
        'pending',
        'idle',
      ]),
    );
  });

  it('dial once for two presses in one moment', async () => {
    const fake = createFakeStore({
      screen: sampleScreen({
        dialog: { ...sampleShown('call.dropped', { actions: ['redial'] }), modal: false, call: null },
      }),
    });
    fake.answer(() => new Promise(() => undefined));
    showWithin(fake.store, <HangupDialog />);
    const button = screen.getByRole('button', { name: 'Call again' });
    act(() => {
      button.click();
      button.click();
    });
    await waitFor(() => expect(fake.calls).toHaveLength(1));
  });
});

describe('a part', () => {
  it('lets the caller’s attributes replace its own, and an element’s those of both', () => {
    const fake = banner(sampleShown('signaling.offline'));
    const { rerender } = showWithin(fake.store, <ReconnectBannerParts.Root role="region" data-tone="mine" />);
    expect(screen.getByRole('region').dataset['tone']).toBe('mine');
    rerender(<ReconnectBannerParts.Root role="region" render={<article role="note" />} />);
    expect(screen.getByRole('note').tagName).toBe('ARTICLE');
  });
});
