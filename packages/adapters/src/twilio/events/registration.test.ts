import { screenView } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { onDevice } from '../test-support/onDevice.ts';

const refusal = (code: number) => ({
  code: 31_000,
  name: 'UnknownError',
  message: 'UnknownError (31000)',
  originalError: { code, message: 'said' },
});

/** A device in some state, after some events, and what is on the screen. */
function inState(state: 'registered' | 'registering' | 'unregistered') {
  const one = onDevice({ state });
  const seen = (ms = 2_000) => {
    one.clock.runTo(one.clock.now() + ms);
    const { banner, prompt, dialog } = one.store.read(screenView);
    return [banner, prompt, dialog].flatMap((item) => (item ? [item.condition] : []));
  };
  return { ...one, seen, banner: () => one.store.read(screenView).banner };
}

describe('a registration that the service does not take (A2)', () => {
  it.each([31_301, 31_003, 31_403, 31_404, 31_408, 31_480, 31_500, 31_502, 31_503, 31_504])(
    'by %i says that no call can come in, and when it is asked again, until it is taken',
    (code) => {
      const { device, seen, banner, connection } = inState('registering');
      device.emit('error', refusal(code));
      expect(seen()).toEqual(['signaling.notRegistered']);
      expect(banner()?.nextAttemptAt).toBeGreaterThan(1_000_000);
      device.state = 'registered';
      device.emit('registered');
      expect([seen(5_000), connection()]).toEqual([[], 'connected']);
    },
  );

  it('of a device that stays registered is over when the next try is not refused', () => {
    const { device, seen } = inState('registered');
    device.emit('error', refusal(31_301));
    expect(seen()).toEqual(['signaling.notRegistered']);
    expect(seen(40_000)).toEqual([]);
  });

  it('offers to register where the device does not try by itself', () => {
    const { device, seen, banner } = inState('unregistered');
    device.emit('error', refusal(31_301));
    seen();
    expect(banner()?.actions).toContain('reconnect');
  });

  it.each([
    [20_104, 'auth.expired'],
    [31_206, 'quota.rate'],
    [31_429, 'quota.rate'],
    [51_007, 'auth.invalidCredentials'],
  ])('by %i says what has to be done instead', (code, condition) => {
    const { device, seen } = inState('registering');
    device.emit('error', refusal(code));
    expect(seen()).toEqual([condition]);
  });
});
