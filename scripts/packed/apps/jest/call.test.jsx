import { CallStatus } from '@faultline/components';
import { createCallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, createVirtualClock, sampleScreen, sampleShown } from '@faultline/testing/app';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

test('a button of a sample asks for its way back', async () => {
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

test('a store on virtual time shows a loss that lasts, and its way back', () => {
  const clock = createVirtualClock(0);
  const store = createCallStore([], { clock, actions: { reconnect: () => undefined } });
  const say = (status) => store.send({ type: 'connectionChanged', at: clock.now(), source: 'mine', status });
  say('connected');
  say('lost');
  expect(store).toBeQuiet();
  clock.runTo(12_000);
  expect(store).toShow('signaling.disconnected', { on: 'banner' });
  expect(store).toOffer('reconnect');
});
