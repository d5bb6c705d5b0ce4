import { CallStatus } from '@faultline/components';
import english from '@faultline/components/en.json';
import { icu } from '@faultline/components/icu';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Words } from './Words.tsx';

afterEach(cleanup);

it('says the app’s own words, filled, and the kit’s for the rest', () => {
  const busy = sampleShown('call.busy', { remote: 'Ana', actions: ['redial', 'dismiss'] });
  const banner = sampleShown('ice.reconnecting', { callId: 'a', callIds: ['a', 'b'] });
  const { store } = createFakeStore({
    screen: sampleScreen({ banner, dialog: { ...busy, modal: false, call: null } }),
  });
  showWithin(
    store,
    <Words>
      <CallStatus />
    </Words>,
  );
  expect(screen.getByRole('dialog', { name: 'Ana is on another call' })).toBeTruthy();
  expect(screen.getByText('2 customers')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ring again' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});

it('takes a translation of the whole file as it is', () => {
  expect(Object.keys(icu(english)).sort()).toEqual(Object.keys(english).sort());
});
