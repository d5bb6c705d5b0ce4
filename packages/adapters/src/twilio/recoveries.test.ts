import type { RecoveryAction } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../test-support/recoveryRequest.ts';
import { onDevice } from './test-support/onDevice.ts';

const request = (action: RecoveryAction, input?: unknown) => recoveryRequest(action, { input });

describe('access tokens', () => {
  const jwt = (exp: number) => `e30.${btoa(JSON.stringify({ exp }))}.none`;

  it('are about to expire when they say so themselves', () => {
    const { device, store } = onDevice({ token: jwt(1_008) });
    device.emit('tokenWillExpire', device);
    expect(store.getSnapshot().callErrors.issues[0]).toMatchObject({
      condition: 'auth.expiringSoon',
      deadlineAt: 1_008_000,
    });
  });

  it('that were renewed are not said to expire by the timer of the old one', () => {
    const { device, live } = onDevice({ token: jwt(4_600) });
    device.emit('tokenWillExpire', device);
    expect(live()).toEqual([]);
  });

  it('are renewed when the signalling took another one from the app', () => {
    const { device, signalling, live } = onDevice();
    device.emit('tokenWillExpire', device);
    signalling.emit('connected');
    expect(live()).toEqual(['twilio/device/tokenWillExpire']);
    device.token = 'second';
    signalling.emit('connected');
    expect(live()).toEqual([]);
  });

  it('are renewed by reauthenticate, with the function of the source or with what is passed', async () => {
    const { device, source, live } = onDevice({}, { credentials: () => Promise.resolve('fresh') });
    device.emit('error', { code: 20_104, name: 'AccessTokenExpired' });
    expect(live()).toEqual(['twilio/20104']);
    await source.recover?.(request('reauthenticate'));
    expect(device.updateToken).toHaveBeenLastCalledWith('fresh');
    expect(live()).toEqual([]);
    await source.recover?.(request('reauthenticate', { token: 'given' }));
    expect(device.updateToken).toHaveBeenLastCalledWith('given');
  });

  it('that are refused while the device waits to be let in reject it with a sentence', async () => {
    const { device, source } = onDevice({ state: 'registering' });
    const asked = source.recover?.(request('reauthenticate', 'wrong'));
    await Promise.resolve();
    device.emit('error', { code: 20_101, name: 'AccessTokenInvalid' });
    await expect(asked).rejects.toThrow('did not accept');
    await expect(onDevice().source.recover?.(request('reauthenticate'))).rejects.toThrow('credentials');
  });
});

describe('other ways back', () => {
  it('register again only while the SDK does not try by itself', async () => {
    const { device, source } = onDevice({ state: 'unregistered' });
    const asked = source.recover?.(request('reconnect'));
    device.state = 'registered';
    device.emit('registered');
    await asked;
    expect(device.register).toHaveBeenCalledOnce();
    device.state = 'unregistered';
    device._stream.transport._socket = undefined;
    await expect(source.recover?.(request('reconnect'))).rejects.toThrow('by itself');
    expect(device.register).toHaveBeenCalledOnce();
  });

  it('ask for the microphone, and let go of it', async () => {
    const stop = vi.fn();
    const getUserMedia = () => Promise.resolve({ getTracks: () => [{ stop }] });
    const { source } = onDevice({}, { getUserMedia });
    await source.recover?.(request('resumeMedia'));
    expect(stop).toHaveBeenCalledOnce();
  });

  it('opens no microphone that the SDK could not be given', async () => {
    const getUserMedia = vi.fn(() => Promise.resolve({ getTracks: () => [] }));
    const { source } = onDevice({}, { getUserMedia });
    const chosen = { ...request('useDevice'), input: { deviceId: 'desk' } };
    await expect(source.recover?.(chosen)).rejects.toThrow(/audio/);
    expect(getUserMedia).not.toHaveBeenCalled();
  });
});
