import { CallStatus } from '@faultline/components';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Languages } from './Languages.tsx';

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('lang');
});

const show = (lang: string, code: string) => {
  document.documentElement.lang = lang;
  const busy = sampleShown('call.busy', { code, actions: ['redial', 'dismiss'] });
  const { store } = createFakeStore({
    screen: sampleScreen({ dialog: { ...busy, modal: false, call: null } }),
  });
  showWithin(
    store,
    <Languages>
      <CallStatus />
    </Languages>,
  );
};

it.each([
  ['de-AT', 'sipjs/486', 'Der Schalter spricht gerade', 'Erneut anrufen', 'de-AT'],
  ['de', 'telnyx/48001', 'Kein Netz', 'Erneut anrufen', 'de'],
  ['en-GB', 'sipjs/486', 'The desk is on another call', 'Call again', 'en-GB'],
  ['gl', 'sipjs/486', 'The line is busy', 'Call again', 'en'],
])(
  'speaks the language of a page in %s, with the words of the app first',
  async (lang, code, title, button, used) => {
    show(lang, code);
    const dialog = await screen.findByRole('dialog', { name: title });
    expect(dialog.lang).toBe(used);
    expect(await screen.findByRole('button', { name: button })).toBeTruthy();
  },
);
