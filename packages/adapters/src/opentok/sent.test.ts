import { createEmitter } from '@faultline/testing';
import { expect, it, vi } from 'vitest';
import { recoveryRequest } from '../test-support/recoveryRequest.ts';
import { setUp } from './test-support/session.ts';

/** A publisher with a microphone and a camera. */
function publishing() {
  const session = setUp();
  const microphone = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
  const camera = createEmitter({ kind: 'video', readyState: 'live', muted: false });
  const publisher = createEmitter({
    stream: {},
    getAudioSource: () => microphone,
    getVideoSource: () => ({ track: camera }),
  });
  session.source.trackPublisher(publisher);
  publisher.emit('streamCreated', {});
  const shown = (ms: number) => {
    session.later(ms);
    const { prompt, banner } = session.screen();
    return prompt ?? banner;
  };
  return { ...session, publisher, microphone, camera, shown };
}

it.each(['microphone', 'camera'] as const)(
  'opentok: a %s that the system holds is told after 2 s, until it is back (A3)',
  (device) => {
    const it = publishing();
    const { [device]: track } = it;
    Object.assign(track, { muted: true });
    track.emit('mute');
    expect(it.shown(1_900)).toBeNull();
    expect(it.shown(3_000)).toMatchObject({ condition: 'media.captureInterrupted', device });
    Object.assign(track, { muted: false });
    track.emit('unmute');
    expect(it.shown(2_000)).toBeNull();
  },
);

it('opentok: an end is told once, by the SDK, and is over when another track is sent', () => {
  const it = publishing();
  Object.assign(it.microphone, { readyState: 'ended' });
  it.microphone.emit('ended');
  it.publisher.emit('mediaStopped', {});
  expect(it.shown(1_000)).toMatchObject({ condition: 'media.captureEnded' });
  expect(it.issues().map(({ code }) => code)).toEqual(['opentok/event/publisher.mediaStopped']);
  it.publisher.getAudioSource = () =>
    createEmitter({ kind: 'audio', readyState: 'live', muted: false }) as never;
  it.publisher.emit('accessAllowed', {});
  expect(it.shown(2_000)).toBeNull();
});

it('opentok: nobody listens to tracks any more when the publisher is destroyed', () => {
  const it = publishing();
  it.publisher.emit('destroyed', {});
  expect(it.microphone.listenerCount() + it.camera.listenerCount()).toBe(0);
});

it('opentok: what holds a microphone is nobody’s trouble once the person stops sending it', () => {
  const it = publishing();
  it.subscriber().emit('connected', {});
  Object.assign(it.microphone, { muted: true });
  it.microphone.emit('mute');
  expect(it.shown(4_000)).toMatchObject({ condition: 'media.captureInterrupted' });
  it.publisher.emit('streamDestroyed', { reason: 'clientDisconnected' });
  it.publisher.emit('destroyed', {});
  expect(it.shown(2_000)).toBeNull();
});

it('opentok: the microphone that the person chooses is given to who sends one, and not to a shared screen', async () => {
  const it = publishing();
  const setAudioSource = vi.fn(() => Promise.resolve());
  Object.assign(it.publisher, { setAudioSource });
  const ofScreen = vi.fn(() => Promise.resolve());
  const sound = { kind: 'audio', readyState: 'live', getSettings: () => ({ restrictOwnAudio: false }) };
  const screen = createEmitter({ stream: {}, getAudioSource: () => sound, setAudioSource: ofScreen });
  it.source.trackPublisher(screen, { device: 'screen' });
  await it.source.recover?.(recoveryRequest('useDevice', { input: { deviceId: 'desk' } }));
  expect(setAudioSource).toHaveBeenCalledWith('desk');
  expect(ofScreen).not.toHaveBeenCalled();
});
