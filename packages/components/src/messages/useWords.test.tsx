import type { Screen } from '@faultline/core';
import { useScreen } from '@faultline/hooks';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MessagesProvider } from './MessagesProvider.tsx';
import { useWords } from './useWords.ts';

afterEach(cleanup);

/** A toast that belongs to the app. */
function Toast() {
  const { banner, prompt, dialog } = useScreen();
  const words = useWords(prompt ?? dialog ?? banner);
  return words ? (
    <div role="status">
      {[words.title, words.body, ...words.actions.map(({ action, label }) => `[${action}: ${label}]`)].join(
        ' ',
      )}
    </div>
  ) : null;
}

const toast = (slots: Partial<Screen>, messages = {}) => {
  const { store } = createFakeStore({ screen: sampleScreen(slots) });
  showWithin(
    store,
    <MessagesProvider messages={messages}>
      <Toast />
    </MessagesProvider>,
  );
  return screen.queryByRole('status')?.textContent ?? null;
};

it('says what the kit would say of a banner', () => {
  expect(toast({ banner: sampleShown('signaling.reconnecting') })).toBe(
    'Reconnecting This should only take a moment.',
  );
});

it('says whom a call was with, and what its buttons say, the main one first', () => {
  const dialog = {
    ...sampleShown('call.busy', { remote: 'Ana', actions: ['redial', 'dismiss'] }),
    modal: true,
    call: null,
  };
  expect(toast({ dialog })).toBe(
    'Ana is busy Wait a few minutes, then call again. [redial: Call again] [dismiss: Close]',
  );
});

it('says what a button of one condition says', () => {
  const prompt = sampleShown('media.captureEnded', { device: 'microphone', actions: ['resumeMedia'] });
  expect(toast({ prompt })).toContain('[resumeMedia: Switch it on]');
});

it('says it in the words of the app', () => {
  const own = { 'signaling.reconnecting.title': 'One moment' };
  expect(toast({ banner: sampleShown('signaling.reconnecting') }, own)).toContain('One moment');
});

it('says it in the words that the app has for one code, before those for its condition', () => {
  const own = { 'call.busy.title': 'Engaged', 'sipjs/486.title': 'The desk is busy' };
  const busy = (code: string) => toast({ banner: sampleShown('call.busy', { code }) }, own);
  expect(busy('sipjs/486')).toContain('The desk is busy Wait a few minutes, then call again.');
  cleanup();
  expect(busy('sipjs/600')).toContain('Engaged');
});

it('says how far it has come before what the app says of a code', () => {
  const own = { 'browser/offline.title': 'Your network is down' };
  const offline = { code: 'browser/offline', phase: 'checking' } as const;
  expect(toast({ banner: sampleShown('signaling.offline', offline) }, own)).toContain(
    'You seem to be back online',
  );
});

it('takes a code that reads like a key of the kit for no key', () => {
  expect(toast({ banner: sampleShown('call.busy', { code: 'call.missed' }) })).toContain('The line is busy');
});

it('says nothing where there is nothing', () => {
  expect(toast({})).toBeNull();
});

it('gives no button to what takes more than a press', () => {
  const switched = sampleShown('media.deviceSwitched', {
    device: 'microphone',
    actions: ['useDevice', 'chooseDevice'],
    details: { label: 'Desk' },
  });
  expect(toast({ banner: switched })).toBe(
    'Your microphone was switched Now in use: Desk. [chooseDevice: Choose another one]',
  );
});
