import { createEmitter } from '@faultline/testing';
import { expect, it, vi } from 'vitest';
import { recoveryRequest } from '../test-support/recoveryRequest.ts';
import { fakeRemote, move, withPeer } from './test-support/fakes.ts';

/** A call in which a microphone is sent to a participant. */
function sending() {
  const met = withPeer();
  const track = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
  const pcOf = (sent: object) => createEmitter({ getSenders: () => [{ track: sent }] });
  const ana = Object.assign(fakeRemote('ana', 'Ana'), { pc: pcOf(track) });
  met.join();
  met.peer.emit('peer-joined', { peer: ana });
  move(ana, 'connected');
  const shown = (ms: number) => {
    met.later(ms);
    const { prompt, banner } = met.screen();
    return prompt ?? banner;
  };
  const hold = () => {
    Object.assign(track, { muted: true });
    track.emit('mute');
  };
  return { ...met, ana, track, pcOf, shown, hold };
}

it('metered: a microphone that the system holds is told after 2 s, until it is back', () => {
  const { track, shown, hold } = sending();
  hold();
  expect(shown(1_900)).toBeNull();
  expect(shown(3_000)).toMatchObject({ condition: 'media.captureInterrupted', device: 'microphone' });
  Object.assign(track, { muted: false });
  track.emit('unmute');
  expect(shown(2_000)).toBeNull();
});

it('metered: a microphone that ended is told, until another one is sent, also over a new connection (A3)', () => {
  const { track, shown, ana, pcOf } = sending();
  Object.assign(track, { readyState: 'ended' });
  track.emit('ended');
  expect(shown(1_000)).toMatchObject({ condition: 'media.captureEnded', device: 'microphone' });
  ana.pc = pcOf(createEmitter({ kind: 'audio', readyState: 'live', muted: false }));
  move(ana, 'connected');
  expect(shown(2_000)).toBeNull();
});

it('metered: a microphone that is held still is told again to whoever joins again', () => {
  const { shown, ana, peer, hold } = sending();
  hold();
  expect(shown(3_000)).toMatchObject({ condition: 'media.captureInterrupted' });
  peer.emit('peer-left', { peer: ana });
  move(peer, 'closed');
  expect(shown(5_000)?.condition).not.toBe('media.captureInterrupted');
  move(peer, 'joining');
  move(peer, 'joined');
  peer.emit('peer-joined', { peer: ana });
  move(ana, 'connected');
  expect(shown(3_000)).toMatchObject({ condition: 'media.captureInterrupted' });
});

it('metered: a microphone that is held is nobody’s matter alone, and is told again to who comes', () => {
  const { shown, ana, peer, hold } = sending();
  hold();
  expect(shown(3_000)).toMatchObject({ condition: 'media.captureInterrupted' });
  peer.emit('peer-left', { peer: ana });
  expect(shown(3_000)).toBeNull();
  peer.emit('peer-joined', { peer: ana });
  move(ana, 'connected');
  expect(shown(3_000)).toMatchObject({ condition: 'media.captureInterrupted' });
});

it('metered: nobody listens to what is sent any more when the other is gone', () => {
  const { track, ana, peer } = sending();
  peer.emit('peer-left', { peer: ana });
  expect(track.listenerCount() + ana.pc.listenerCount()).toBe(0);
});

it('metered: a microphone that ended is switched on again for everybody, where the SDK can replace it', async () => {
  const { track, peer, store, shown } = sending();
  const fresh = { kind: 'audio', readyState: 'live' };
  const replaced: unknown[] = [];
  Object.assign(peer, { replaceTrack: (...tracks: unknown[]) => Promise.resolve(replaced.push(tracks)) });
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia: () => Promise.resolve({ getAudioTracks: () => [fresh] }) },
  });
  Object.assign(track, { readyState: 'ended' });
  track.emit('ended');
  const prompt = shown(1_000);
  expect(prompt?.actions).toContain('resumeMedia');
  await store.recover(prompt?.issueId ?? '', 'resumeMedia');
  expect(replaced).toEqual([[track, fresh]]);
});

it('metered: the microphone that the person chooses is sent to everybody in the place of the one before', async () => {
  const { track, peer, source } = sending();
  const fresh = { kind: 'audio', readyState: 'live' };
  const replaced: unknown[] = [];
  const getUserMedia = vi.fn(() => Promise.resolve({ getAudioTracks: () => [fresh] }));
  Object.assign(peer, { replaceTrack: (...tracks: unknown[]) => Promise.resolve(replaced.push(tracks)) });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  await source.recover?.(recoveryRequest('useDevice', { input: { deviceId: 'desk' } }));
  expect(getUserMedia).toHaveBeenCalledWith({ audio: { deviceId: { exact: 'desk' } } });
  expect(replaced).toEqual([[track, fresh]]);
});
