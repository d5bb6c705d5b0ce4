import { createEmitter } from '@faultline/testing';
import { expect, it } from 'vitest';
import { joined, newTrack } from './test-support/joined.ts';

/** A microphone that is sent through a noise filter, as `LocalTrack` of 2.23.0 has it. */
function filtered(isOn = true) {
  const processor = { processedTrack: newTrack('audio', 'MediaStreamAudioDestinationNode') };
  const sender = {
    track: null as unknown,
    replaceTrack(track: unknown) {
      sender.track = track;
      return Promise.resolve();
    },
  };
  const track = createEmitter({
    sender,
    processor: isOn ? processor : null,
    _mediaStreamTrack: newTrack('audio'),
  });
  Object.defineProperty(track, 'mediaStreamTrack', {
    get: () => track.processor?.processedTrack ?? track._mediaStreamTrack,
  });
  sender.track = isOn ? processor.processedTrack : track._mediaStreamTrack;
  const device = track._mediaStreamTrack;
  const room = joined(track);
  return {
    ...room,
    device,
    track,
    async filterOn() {
      track.processor = processor;
      await sender.replaceTrack(processor.processedTrack);
    },
    ends() {
      Object.assign(device, { readyState: 'ended' });
      device.emit('ended');
    },
    restarts(label: string) {
      track._mediaStreamTrack = newTrack('audio', label);
      track.emit('restarted', track);
    },
  };
}

it('a microphone that the system holds is told behind a noise filter too, until it is back', async () => {
  const { device, track, shows } = filtered();
  Object.assign(device, { muted: true });
  device.emit('mute');
  expect(shows(3_000)).toEqual(['media.captureInterrupted']);
  // The SDK pauses what it sends after 5 s, and goes on with it later.
  await track.sender.replaceTrack(null);
  expect(shows(20_000)).toEqual(['media.captureInterrupted']);
  Object.assign(device, { muted: false });
  device.emit('unmute');
  expect(shows()).toEqual([]);
});

it('a microphone that was unplugged behind a noise filter is told', () => {
  const { ends, shows } = filtered();
  ends();
  expect(shows(3_000)).toEqual(['media.captureEnded']);
});

it('a microphone that the SDK mutes because it was unplugged is told too', () => {
  const { device, microphone, says, me, shows } = filtered();
  Object.assign(device, { readyState: 'ended' });
  microphone.isMuted = true;
  says('trackMuted', microphone, me);
  expect(shows()).toEqual(['media.captureEnded']);
});

it('a microphone that the SDK starts again in time is no trouble, and another one is named', async () => {
  const { filterOn, ends, restarts, shows } = filtered(false);
  await filterOn();
  ends();
  restarts('Built-in');
  expect(shows(5_000)).toEqual(['media.deviceSwitched']);
});

it('a noise filter that is switched on is no other microphone, and hides no trouble from then on', async () => {
  const { filterOn, ends, shows } = filtered(false);
  await filterOn();
  expect(shows(10_000)).toEqual([]);
  ends();
  expect(shows(3_000)).toEqual(['media.captureEnded']);
});

it('nobody listens to the track any more when the store has left', () => {
  const { device, track, stop } = filtered();
  stop();
  expect(device.listenerCount() + track.listenerCount()).toBe(0);
});
