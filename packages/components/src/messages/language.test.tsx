import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { MessagesProvider, type GivenMessages } from './MessagesProvider.tsx';

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('lang');
  vi.restoreAllMocks();
});

const arabic = { 'signaling.offline.title': 'لا اتصال', 'signaling.offline.body': 'تحقق.' };

interface ShowOptions {
  readonly locale?: string;
  readonly messages?: GivenMessages;
}

async function show(condition: Parameters<typeof sampleShown>[0], options: ShowOptions, more = {}) {
  const { store } = createFakeStore({ screen: sampleScreen({ banner: sampleShown(condition, more) }) });
  showWithin(
    store,
    <MessagesProvider {...options}>
      <CallStatus />
    </MessagesProvider>,
  );
  await act(async () => undefined);
  return screen.getByRole('group');
}

describe('the language of the words', () => {
  it('stands on what is shown and on what is announced', async () => {
    const banner = await show('signaling.offline', { locale: 'ar', messages: arabic });
    expect([banner.lang, banner.dir]).toEqual(['ar', 'rtl']);
    const line = screen.getByText(/لا اتصال\. تحقق/);
    expect([line.lang, line.dir]).toEqual(['ar', 'rtl']);
  });

  it('is English without any provider for languages, also in a page that is in another one', async () => {
    document.documentElement.lang = 'ar';
    const banner = await show('signaling.offline', {});
    expect([banner.lang, banner.dir]).toEqual(['en', 'ltr']);
  });

  it('is not named where an app has words of its own and does not say in which language', async () => {
    const banner = await show('signaling.offline', { messages: { 'signaling.offline.title': 'Kein Netz' } });
    expect([banner.lang, banner.dir]).toEqual(['', '']);
  });

  it('is that of the page with "auto", and follows it', async () => {
    document.documentElement.lang = 'ar-EG';
    const messages = vi.fn(async (locale: string) => (locale.startsWith('ar') ? arabic : null));
    const banner = await show('signaling.offline', { locale: 'auto', messages });
    expect(messages).toHaveBeenLastCalledWith('ar-EG');
    expect([banner.lang, banner.textContent]).toEqual(['ar-EG', expect.stringContaining('لا اتصال')]);
    await act(async () => document.documentElement.setAttribute('lang', 'xh'));
    expect([banner.lang, banner.dir, banner.textContent]).toEqual([
      'en',
      'ltr',
      expect.stringContaining('You are offline'),
    ]);
  });

  it('is English while the words are loading', async () => {
    const banner = await show('signaling.offline', {
      locale: 'ar',
      messages: () => new Promise<null>(() => undefined),
    });
    expect([banner.lang, banner.dir]).toEqual(['en', 'ltr']);
  });

  it('keeps a name, and English that is left, from mixing with text from right to left', async () => {
    const banner = await show(
      'party.dropped',
      {
        locale: 'ar',
        messages: { 'party.dropped.title': ({ remote }) => `انقطع ${remote}` },
      },
      { remote: '+1 555 0100' },
    );
    expect(banner.textContent).toContain('انقطع \u2068+1 555 0100\u2069');
    expect(banner.textContent).toContain(
      '\u2068You cannot hear or see each other until they are back.\u2069',
    );
  });

  it('has the words of an inner provider before those of the outer one', async () => {
    const { store } = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.offline') }),
    });
    showWithin(
      store,
      <MessagesProvider locale="ar" messages={arabic}>
        <MessagesProvider messages={{ 'signaling.offline.title': 'لا شبكة' }}>
          <CallStatus />
        </MessagesProvider>
      </MessagesProvider>,
    );
    const banner = screen.getByRole('group');
    expect([banner.lang, banner.textContent]).toEqual(['ar', expect.stringMatching(/لا شبكة.*تحقق/)]);
  });

  it('leaves the words of the outer provider out where the inner one is in another language', async () => {
    const { store } = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.offline') }),
    });
    showWithin(
      store,
      <MessagesProvider locale="ar" messages={arabic}>
        <MessagesProvider locale="en">
          <CallStatus />
        </MessagesProvider>
      </MessagesProvider>,
    );
    const banner = screen.getByRole('group');
    expect([banner.lang, banner.textContent]).toEqual(['en', expect.stringContaining('You are offline')]);
  });
});
