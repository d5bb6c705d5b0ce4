import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { CallProvider } from '@faultline/hooks';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { languageOf } from './language.ts';
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

  it.each([
    ['there are none', undefined],
    ['a loader gives a page', () => Promise.resolve('<!doctype html>' as never)],
    ['they are no words', ['a', 'b'] as never],
  ])('is English where it is named and %s', async (_, messages) => {
    const banner = await show('signaling.offline', { locale: 'ar', ...(messages && { messages }) });
    expect([banner.lang, banner.dir, banner.textContent]).toEqual([
      'en',
      'ltr',
      expect.stringContaining('You are offline'),
    ]);
  });

  const within = async (tree: (kit: ReactElement) => ReactElement) => {
    const { store } = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.offline') }),
    });
    const shown = showWithin(store, tree(<CallStatus />));
    await act(async () => undefined);
    return { ...shown, banner: screen.getByRole('group') };
  };
  const german = { 'signaling.offline.title': 'Kein Netz' };

  it.each([
    [
      'inside',
      (kit: ReactElement) => (
        <MessagesProvider messages={german}>
          <MessagesProvider others="agent">{kit}</MessagesProvider>
        </MessagesProvider>
      ),
    ],
    [
      'outside',
      (kit: ReactElement) => (
        <MessagesProvider others="agent">
          <MessagesProvider messages={german}>{kit}</MessagesProvider>
        </MessagesProvider>
      ),
    ],
  ])('that nobody names is not named by a provider %s that says something else', async (_, tree) => {
    const { banner } = await within(tree);
    expect([banner.lang, banner.textContent]).toEqual(['', expect.stringContaining('Kein Netz')]);
  });

  it('is one for all regions: the words of the outer provider stay', async () => {
    const { banner } = await within((kit) => (
      <MessagesProvider locale="de_AT" messages={{ ...german, 'signaling.offline.body': 'Prüfen.' }}>
        <MessagesProvider locale="de" messages={{ 'signaling.offline.title': 'Eigener' }}>
          {kit}
        </MessagesProvider>
      </MessagesProvider>
    ));
    expect([banner.lang, banner.textContent]).toEqual(['de', expect.stringMatching(/Eigener.*Prüfen/)]);
  });

  it('falls back to the English of the app before that of the kit', async () => {
    const { banner } = await within((kit) => (
      <MessagesProvider messages={{ 'signaling.offline.title': 'Our own English' }}>
        <MessagesProvider locale="gl" messages={() => Promise.resolve(null)}>
          {kit}
        </MessagesProvider>
      </MessagesProvider>
    ));
    expect(banner.textContent).toContain('Our own English');
  });

  it('asks a loader for the language of the page, also where the loader around it has none', async () => {
    document.documentElement.lang = 'gl';
    const inner = vi.fn(() => Promise.resolve({ 'signaling.offline.title': 'Sen rede' }));
    const { banner } = await within((kit) => (
      <MessagesProvider locale="auto" messages={() => Promise.resolve(null)}>
        <MessagesProvider messages={inner}>{kit}</MessagesProvider>
      </MessagesProvider>
    ));
    expect(inner).toHaveBeenLastCalledWith('gl');
    expect([banner.lang, banner.textContent]).toEqual(['gl', expect.stringContaining('Sen rede')]);
  });

  it('stays while another one is loading, and is there at once where it was loaded before', async () => {
    const pending = new Promise<null>(() => undefined);
    const messages = (locale: string) => (locale === 'ar' ? Promise.resolve(arabic) : pending);
    const tree = (locale: string) => (kit: ReactElement) => (
      <MessagesProvider locale={locale} messages={messages}>
        {kit}
      </MessagesProvider>
    );
    const { store } = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.offline') }),
    });
    const { rerender } = showWithin(store, tree('ar')(<CallStatus />));
    await act(async () => undefined);
    rerender(tree('de')(<CallStatus />));
    expect(screen.getByRole('group').lang).toBe('ar');
    cleanup();
    showWithin(store, tree('ar')(<CallStatus />));
    expect(screen.getByRole('group').lang).toBe('ar');
  });

  it('is said once, in the language that is loading', async () => {
    const heard: (string | null)[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records)
        if (target instanceof Element && target.closest('[aria-live]'))
          for (const node of addedNodes) heard.push(node.textContent);
    }).observe(document.body, { childList: true, subtree: true });
    await show('signaling.offline', { locale: 'ar', messages: async () => arabic });
    expect(heard).toEqual([expect.stringContaining('لا اتصال')]);
  });

  it('leaves what was said where it is when the app renders again with words of the same content', async () => {
    const { store } = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.offline') }),
    });
    const tree = () => (
      <CallProvider store={store}>
        <MessagesProvider messages={{ 'signaling.offline.title': 'Kein Netz' }}>
          <CallStatus />
        </MessagesProvider>
      </CallProvider>
    );
    const { rerender } = render(tree());
    await act(async () => undefined);
    rerender(tree());
    await act(async () => undefined);
    expect(screen.getByRole('status').textContent).toContain('Kein Netz');
  });

  it('is asked for again when the browser is back online, where it did not load', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    let isOnline = false;
    const messages = () => (isOnline ? Promise.resolve(arabic) : Promise.reject(new Error('offline')));
    const banner = await show('signaling.offline', { locale: 'ar', messages });
    expect(banner.lang).toBe('en');
    isOnline = true;
    await act(async () => void dispatchEvent(new Event('online')));
    expect(screen.getByRole('group').lang).toBe('ar');
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ckb', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['de', 'ltr'],
    ['x-private', 'ltr'],
    ['no tag at all', 'ltr'],
  ])('%s is written %s', (locale, dir) => expect(languageOf(locale).dir).toBe(dir));
});
