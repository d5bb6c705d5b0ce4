import { screenView } from '@faultline/core';
import { createEmitter } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { fakeCall, onDevice } from '../test-support/onDevice.ts';

/** A call on the device, whose peer connection and microphone are at hand. */
function talking(first: string, setInputDevice?: (id: string) => Promise<void>) {
  const stopped: string[] = [];
  const opened = { getSettings: () => ({ deviceId: 'headset' }), stop: () => void stopped.push('headset') };
  const getUserMedia = () => Promise.resolve({ getTracks: () => [opened] });
  const track = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
  const pc = createEmitter({ connectionState: first, getSenders: () => [{ track }] });
  const call = {
    ...fakeCall('c1'),
    _mediaHandler: { version: { pc } },
    _shouldSendHangup: true,
    disconnect: () => undefined,
  };
  const made = onDevice(setInputDevice ? { audio: { setInputDevice } } : {}, { getUserMedia });
  made.source.track(call);
  call.emit('accept');
  const seen = (ms: number) => {
    made.clock.runTo(made.clock.now() + ms);
    const { banner, prompt, dialog } = made.store.read(screenView);
    return [banner, prompt, dialog].map((one) => one?.condition).find((one) => one !== undefined) ?? null;
  };
  const end = () => call.emit('disconnect');
  const lose = () => {
    call.emit('warning', 'ice-connectivity-lost');
    call.emit('reconnecting', { code: 53_405, name: 'ConnectionError' });
  };
  const peer = (state: string) => {
    pc.connectionState = state;
    pc.emit('connectionstatechange');
  };
  const microphone = (event: 'ended' | 'mute' | 'unmute') => {
    if (event === 'ended') track.readyState = 'ended';
    else track.muted = event === 'mute';
    track.emit(event);
  };
  const prompt = () => made.store.read(screenView).prompt;
  return {
    ...made,
    seen,
    end,
    lose,
    peer,
    microphone,
    prompt,
    stopped,
    listened: () => pc.listenerCount() + track.listenerCount(),
  };
}

describe('twilio: the sound of a call', () => {
  it('that has not come 3 s after the answer is still to come, until it is there', () => {
    const { seen, peer } = talking('connecting');
    expect(seen(2_500)).toBeNull();
    expect(seen(2_000)).toBe('ice.connecting');
    peer('connected');
    expect(seen(5_000)).toBeNull();
  });

  it('that never got through is not said to be lost or restored, also where that ends the call', () => {
    const { seen, peer, lose, end } = talking('connecting');
    peer('failed');
    lose();
    expect(seen(2_000)).toBe('ice.neverConnected');
    end();
    expect(seen(2_000)).toBe('ice.neverConnected');
  });

  it('that was there is restored when it is lost', () => {
    const { seen, lose } = talking('connected');
    seen(5_000);
    lose();
    expect(seen(2_000)).toBe('ice.reconnecting');
  });
});

describe('twilio: the microphone of a call', () => {
  it('that is unplugged is asked for, and given to the SDK, which can still mute it', async () => {
    const given: string[] = [];
    const app = talking('connected', (id) => Promise.resolve(void given.push(id)));
    app.microphone('ended');
    expect(app.seen(1_500)).toBe('media.captureEnded');
    expect(app.prompt()?.actions).toContain('resumeMedia');
    await app.store.recover(app.prompt()?.issueId ?? '', 'resumeMedia');
    expect([given, app.stopped]).toEqual([['headset'], ['headset']]);
  });

  it('that the system holds is waited for, and well when it is given back', () => {
    const { seen, microphone } = talking('connected');
    microphone('mute');
    expect(seen(1_500)).toBeNull();
    expect(seen(2_000)).toBe('media.captureInterrupted');
    microphone('unmute');
    expect(seen(3_000)).toBeNull();
  });

  it('is not watched any more when the call is over, or the store leaves', () => {
    const ended = talking('connected');
    ended.end();
    expect(ended.listened()).toBe(0);
    const left = talking('connected');
    left.store.connect()();
    expect(left.listened()).toBe(0);
  });
});
