import { screenView } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { onDevice } from '../test-support/onDevice.ts';

/** A token that is valid for an hour. */
const token = `x.${btoa(JSON.stringify({ exp: 4_600 }))}.y`;
const refused = { code: 20_101, name: 'AccessTokenInvalid' };

/** A device that was registered with a token, on a computer that has just woken up. */
function awake(state = 'registering') {
  const made = onDevice({ state: 'registered', token });
  const asDevice = made.device as { state: string };
  made.device.emit('registered');
  if (state !== 'registered') {
    asDevice.state = 'unregistered';
    made.device.emit('unregistered');
    asDevice.state = state;
    made.device.emit('registering');
  }
  const later = (ms: number) => made.clock.runTo(made.clock.now() + ms);
  const seen = (ms = 3_000) => {
    later(ms);
    const { banner, prompt } = made.store.read(screenView);
    return prompt?.condition ?? banner?.condition ?? null;
  };
  const registers = () => {
    asDevice.state = 'registered';
    made.device.emit('registered');
  };
  return { ...made, later, seen, registers };
}

describe('a token that was accepted, has not run out, and is refused at waking (B12)', () => {
  it('is not said to be refused: the SDK tries again, and gets in', () => {
    const { device, seen, registers } = awake();
    device.emit('error', refused);
    expect(seen()).toBe('signaling.reconnecting');
    expect(seen(27_000)).toBe('signaling.reconnecting');
    registers();
    expect(seen(5_000)).toBeNull();
  });

  it('is refused when it is refused again', () => {
    const { device, seen } = awake();
    device.emit('error', refused);
    device.emit('error', refused);
    expect(seen(30_000)).toBe('signaling.reconnecting');
    device.emit('error', refused);
    expect(seen()).toBe('auth.invalidCredentials');
  });

  it('is forgiven each time anew', () => {
    const { device, seen, registers } = awake();
    device.emit('error', refused);
    registers();
    seen(60_000);
    device.emit('error', refused);
    expect(seen()).toBe('signaling.reconnecting');
  });

  it('counts as taken again where the device stays registered and is not refused a second time', () => {
    const { device, seen } = awake('registered');
    device.emit('error', refused);
    expect(seen()).toBe('signaling.reconnecting');
    expect(seen(40_000)).toBeNull();
  });
});

describe('a refusal that nothing contradicts is told at once', () => {
  it('of a token that was never accepted', () => {
    const { device, seen } = awake();
    (device as { token: string }).token = 'another';
    device.emit('error', refused);
    expect(seen()).toBe('auth.invalidCredentials');
  });

  it('of a token that has run out', () => {
    const { device, seen, later } = awake();
    later(3_600_000);
    device.emit('error', refused);
    expect(seen()).toBe('auth.invalidCredentials');
  });

  it('of a token that the service calls expired, after which the SDK does not try again', () => {
    const { device, seen } = awake();
    device.emit('error', { code: 20_104, name: 'AccessTokenExpired' });
    expect(seen()).toBe('auth.expired');
  });
});
