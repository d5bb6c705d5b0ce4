import { createCallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { CallStatus } from '@faultline/components';
import { createFakeStore, createVirtualClock, sampleScreen, sampleShown } from '@faultline/testing/app';
import '@faultline/testing/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';

afterEach(cleanup);

it('lets the person sign in again', async () => {
  const prompt = sampleShown('auth.required', { actions: ['reauthenticate'] });
  const fake = createFakeStore({ screen: sampleScreen({ prompt }) });
  render(
    <CallProvider store={fake.store}>
      <CallStatus />
    </CallProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(fake).toHaveAsked('reauthenticate');
});

it('says nothing of a loss that is over at once, and offers a way back from one that is not', () => {
  const clock = createVirtualClock(0);
  const store = createCallStore([], { clock, actions: { reconnect: () => undefined } });
  const say = (status: 'connected' | 'lost') =>
    store.send({ type: 'connectionChanged', at: clock.now(), source: 'mine', status });
  say('connected');
  say('lost');
  clock.runTo(1_000);
  expect(store).toBeQuiet();
  clock.runTo(12_000);
  expect(store).toShow('signaling.disconnected', { on: 'banner' });
  expect(store).toOffer('reconnect');
});
