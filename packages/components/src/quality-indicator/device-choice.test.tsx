import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QualityIndicator, QualityIndicatorParts as Parts } from './index.ts';

const plug = new EventTarget();
const microphone = (deviceId: string, label: string) => ({ kind: 'audioinput', deviceId, label });
const builtIn = microphone('a', 'Built-in');
const headset = microphone('b', 'Headset');
const speaker = { kind: 'audiooutput', deviceId: 's', label: 'Loudspeaker' };

/** The devices that the browser lists. */
function lists(...devices: readonly object[]) {
  vi.stubGlobal('navigator', {
    ...navigator,
    language: 'en',
    mediaDevices: Object.assign(plug, { enumerateDevices: () => Promise.resolve(devices) }),
  });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const switched = sampleShown('media.deviceSwitched', {
  callId: 'a',
  device: 'microphone',
  actions: ['useDevice'],
  details: { label: 'Built-in' },
});
const show = async (shown = switched) => {
  const fake = createFakeStore({ screen: sampleScreen({ indicators: [shown] }) });
  showWithin(fake.store, <QualityIndicator />);
  await userEvent.click(screen.getByText('Your microphone was switched', { selector: 'summary *' }));
  return fake;
};
const choices = () => {
  const group = screen.queryByRole('group', { name: 'Choose a microphone' });
  return group
    ? within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    : [];
};

describe('another microphone in the place of the one before', () => {
  it('is named, and any other one can be chosen', async () => {
    lists(microphone('default', 'Default - Built-in'), builtIn, headset, microphone('c', ''), speaker);
    const fake = await show();
    expect(screen.getByText('Now in use: Built-in.')).toBeTruthy();
    expect(choices()).toEqual(['Headset']);
    await userEvent.click(screen.getByRole('button', { name: 'Headset' }));
    expect(fake.calls).toEqual([['recover', switched.issueId, 'useDevice', { deviceId: 'b' }]]);
  });

  it('is not named where nobody knows its name', async () => {
    lists(builtIn);
    await show({ ...switched, details: {} });
    expect(screen.getByText('Another one is in use now.')).toBeTruthy();
  });

  it('can be changed as soon as another one is plugged in', async () => {
    lists(builtIn);
    await show();
    expect(choices()).toEqual([]);
    lists(builtIn, headset);
    await act(async () => void plug.dispatchEvent(new Event('devicechange')));
    expect(choices()).toEqual(['Headset']);
  });

  it('cannot be changed here where no source takes another one: no button pretends it', async () => {
    lists(builtIn, headset);
    await show({ ...switched, actions: [] });
    expect(choices()).toEqual([]);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Hide for 10 minutes',
    ]);
  });

  it('is told also where the browser lists nothing', async () => {
    vi.stubGlobal('navigator', { ...navigator, language: 'en', mediaDevices: undefined });
    await show();
    expect(choices()).toEqual([]);
  });
});

it('the choice takes a ref, a class and attributes, and can be another element', async () => {
  lists(builtIn, headset);
  const { store } = createFakeStore({ screen: sampleScreen({ indicators: [switched] }) });
  const ref = createRef<Element>();
  const choice = (
    <Parts.DeviceChoice ref={ref} className="mine" render={(props) => <p {...props} data-mine="" />} />
  );
  showWithin(store, <Parts.Root>{choice}</Parts.Root>);
  const list = await screen.findByRole('group', { name: 'Choose a microphone' });
  expect(ref.current).toBe(list);
  expect([list.className, list.hasAttribute('data-mine')]).toEqual(['mine', true]);
});

it('the choice says where it belongs', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Parts.DeviceChoice />)).toThrow(/must be used inside/);
});
