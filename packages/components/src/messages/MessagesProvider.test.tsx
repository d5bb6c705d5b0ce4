import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessagesProvider, useMessages, type MessagesProviderProps } from './MessagesProvider.tsx';
import type { Messages } from './types.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const english: Messages = {
  hello: 'Hello',
  things: (args, formatter) => formatter.plural(args.count, { one: 'one thing', other: 'things' }),
};

const Probe = () => {
  const t = useMessages(english);
  return <p>{`${t('hello')} / ${t('action.redial')} / ${t(['none', 'things'], { count: 1 })}`}</p>;
};

const tree = (props: MessagesProviderProps) => (
  <StrictMode>
    <MessagesProvider {...props}>
      <Probe />
    </MessagesProvider>
  </StrictMode>
);
const text = () => screen.getByText(/\//).textContent;

describe('MessagesProvider', () => {
  it('puts single words of the app before the kit’s', () => {
    render(tree({ messages: { hello: 'Good day', 'action.redial': 'Ring again' } }));
    expect(text()).toBe('Good day / Ring again / one thing');
  });

  it('is English without any', () => {
    render(tree({}));
    expect(text()).toBe('Hello / Call again / one thing');
  });

  it('is English, numbers included, until words have loaded', async () => {
    let give: (messages: Messages) => void = () => undefined;
    const messages = () => new Promise<Messages>((resolve) => (give = resolve));
    render(tree({ locale: 'ja', messages }));
    expect(text()).toBe('Hello / Call again / one thing');
    await act(async () => give({ hello: 'もしもし' }));
    // Texts that stay English use the plural forms of English.
    expect(text()).toBe('もしもし / Call again / one thing');
  });

  it('drops words that arrive after others were asked for', async () => {
    let late: (messages: Messages) => void = () => undefined;
    const slow = () => new Promise<Messages>((resolve) => (late = resolve));
    const { rerender } = render(tree({ messages: slow }));
    rerender(tree({ messages: { hello: 'New' } }));
    await act(async () => late({ hello: 'Late' }));
    expect(text()).toContain('New');
    rerender(tree({ messages: () => new Promise(() => undefined) }));
    expect(text()).toContain('Hello');
  });

  it.each([
    [
      'throws before it has a promise',
      () => {
        throw new Error('offline');
      },
    ],
    ['rejects', () => Promise.reject(new Error('offline'))],
    ['gives no promise', () => ({ hello: 7 })],
    ['resolves to nothing', () => Promise.resolve(null)],
    ['resolves to a page', () => Promise.resolve('<!doctype html>')],
  ])('stays English where the loader %s', async (_, loader) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    render(tree({ messages: loader as unknown as () => Promise<Messages> }));
    await act(async () => undefined);
    expect(text()).toBe('Hello / Call again / one thing');
  });

  it('says in development that words did not load', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    render(tree({ messages: () => Promise.reject(new Error('offline')) }));
    await act(async () => undefined);
    expect(warn.mock.calls[0]?.[0]).toContain('Words did not load, so everything is English: Error: offline');
  });

  it.each(['xx-invalid_', '', '☃'])('counts as English does where the locale %j is none', (locale) => {
    render(tree({ locale, messages: { hello: 'Hi' } }));
    expect(text()).toBe('Hi / Call again / one thing');
  });
});
