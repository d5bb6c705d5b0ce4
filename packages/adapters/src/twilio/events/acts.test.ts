import { screenView } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { fakeCall, onDevice } from '../test-support/onDevice.ts';

/** A call that the app placed, with the method that ends it; its `disconnect` is told by the same event, whoever it was. */
function placed(status: 'open' | 'ringing') {
  const made = onDevice();
  const disconnect = vi.fn(() => 'done');
  const call = { ...fakeCall('TJ1', status), disconnect, _shouldSendHangup: true };
  made.source.track(call);
  const ended = () => {
    call.emit('disconnect');
    made.clock.runTo(made.clock.now() + 1_000);
    const end = made.store.getSnapshot().hangupCause.calls['TJ1']?.hangup;
    return [made.store.read(screenView).dialog?.condition, end?.endedBy];
  };
  return { ...made, call, disconnect, ended };
}

describe('twilio: who ends a call that the service did not hang up', () => {
  it.each([
    ['open', true, undefined, 'you'],
    ['ringing', true, undefined, 'you'],
    ['open', false, 'call.dropped', 'unknown'],
    ['ringing', false, 'call.setupFailed', 'unknown'],
  ] as const)('%s, with disconnect() of the app %s: %s by %s', (status, byApp, condition, endedBy) => {
    const { call, ended } = placed(status);
    if (byApp) call.disconnect();
    expect(ended()).toEqual([condition, endedBy]);
  });

  it('is told by the microphone where that is why the SDK gave it up, although it says so last', () => {
    const { call, ended, store, clock } = placed('ringing');
    call.emit('disconnect');
    call.emit('error', { code: 31_401, name: 'PermissionDeniedError' });
    clock.runTo(clock.now() + 1_000);
    expect(store.read(screenView).prompt?.condition).toBe('media.permissionDenied');
    expect(ended()[0]).toBeUndefined();
  });

  it('listens to disconnect() without changing it, and undoes that with the store', () => {
    const { call, disconnect, stop } = placed('open');
    expect(call.disconnect).not.toBe(disconnect);
    expect(call.disconnect()).toBe('done');
    stop();
    expect(call.disconnect).toBe(disconnect);
  });
});
