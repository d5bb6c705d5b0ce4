import { createCallStore, screenView } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../../kit/replay/emitter.ts';
import type { FixtureEvent } from '../../kit/codes/fixture.ts';
import type { Heard } from '../../kit/listen/tap.ts';
import { replayTwilio } from '../replay.ts';
import { twilioSource } from '../source.ts';
import { writeTwilio } from '../write.ts';
import { fakeCall, onDevice } from '../test-support/onDevice.ts';

/** A call that the app placed, with the method that ends it; its `disconnect` event is the same whoever ended it. */
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

describe('twilio: a call that is ignored, of which the SDK says no word', () => {
  const ringing = (active: object | null) => {
    const made = onDevice({ _activeCall: active });
    const call = {
      ...fakeCall('', 'pending'),
      direction: 'INCOMING',
      parameters: { CallSid: 'CA1' },
      ignore: () => undefined,
      disconnect: () => undefined,
    };
    made.device.emit('incoming', call);
    const told = () => {
      made.clock.runTo(made.clock.now() + 1_000);
      const { banner } = made.store.read(screenView);
      return [banner?.condition, made.store.getSnapshot().hangupCause.calls['CA1']?.hangup?.endedBy];
    };
    return { ...made, call, told };
  };

  it.each([['cancel'], ['transportClose']])(
    'is over for who ignored it, and not missed: then %s',
    (event) => {
      const { call, told } = ringing(null);
      call.ignore();
      expect(told()).toEqual([undefined, 'you']);
      call.emit(event);
      expect(told()).toEqual([undefined, 'you']);
    },
  );

  it('is missed where the SDK itself ignores it, because the person calls somebody', () => {
    const { call, told } = ringing(fakeCall('TJ1', 'pending'));
    call.ignore();
    expect(told()).toEqual([undefined, undefined]);
    call.emit('cancel');
    expect(told()).toEqual(['call.missed', 'them']);
  });
});

describe('twilio: a call that the SDK itself ignores, in a recording', () => {
  it.each([
    [true, 'call.missed', 'them'],
    [false, undefined, 'you'],
  ])('replays as the act of the one whose it was: of the SDK %s', (bySdk, condition, endedBy) => {
    const written: FixtureEvent[] = [];
    const _activeCall = bySdk ? fakeCall('TJ1', 'pending') : null;
    const device = createEmitter({ state: 'registered', _activeCall });
    const tap = (heard: Heard) => void written.push(...writeTwilio(heard));
    const store = createCallStore([twilioSource(device, { clock: createVirtualClock(0), tap })]);
    const stop = store.connect();
    const call = {
      ...fakeCall('', 'pending'),
      direction: 'INCOMING',
      parameters: { CallSid: 'CA1' },
      ignore: () => undefined,
    };
    device.emit('incoming', call);
    call.ignore();
    call.emit('cancel');
    stop();

    const clock = createVirtualClock(0);
    const replayed = replayTwilio({}, clock);
    const again = createCallStore([replayed.source], { clock });
    again.connect();
    again.read(screenView);
    for (const { event, payload } of written) replayed.play(event, payload);
    clock.runTo(2_000);
    expect(again.read(screenView).banner?.condition).toBe(condition);
    expect(again.getSnapshot().hangupCause.calls['CA1']?.hangup?.endedBy).toBe(endedBy);
  });
});

describe('twilio: who ends a call that the service did not hang up (A1)', () => {
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
