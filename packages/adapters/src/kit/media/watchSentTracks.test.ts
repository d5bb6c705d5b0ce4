import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { createEmitter } from '../replay/emitter.ts';
import { createGuard } from '../source/guard.ts';
import type { Heard } from '../listen/tap.ts';
import { watchSentTracks } from './watchSentTracks.ts';

const newTrack = (more: object = {}) => {
  const track = createEmitter({
    kind: 'audio',
    label: 'Headset',
    readyState: 'live',
    muted: false,
    getSettings: (): object => ({}),
    ...more,
  });
  return Object.assign(track, {
    ends() {
      track.readyState = 'ended';
      track.emit('ended');
    },
    holds(muted = true) {
      track.muted = muted;
      track.emit(muted ? 'mute' : 'unmute');
    },
  });
};
type Track = ReturnType<typeof newTrack>;

class Sender {
  track: unknown;
  constructor(track: unknown) {
    this.track = track;
  }
  replaceTrack(track: unknown): Promise<void> {
    return Promise.resolve().then(() => void (this.track = track));
  }
}

/** A peer connection that sends some tracks, and what is reported of them. */
function sending(...tracks: readonly Track[]) {
  const clock = createVirtualClock(0);
  const senders = tracks.map((track) => new Sender(track));
  const peer = createEmitter({ getSenders: () => senders });
  const told: string[] = [];
  const labels: unknown[] = [];
  const lasting: string[] = [];
  const written: Heard[] = [];
  const guard = createGuard(
    'phone',
    clock.now,
    () => undefined,
    (heard) => void written.push(heard),
  );
  const sent = watchSentTracks(
    () => peer,
    ({ device, state, label, lasts }) => {
      told.push(`${device} ${state}`);
      labels.push(label);
      if (lasts) lasting.push(`${device} ${state}`);
    },
    { clock, guard },
  );
  const after = (ms: number) => clock.runTo(clock.now() + ms);
  return { after, clock, labels, lasting, peer, senders, sent, told, written };
}

const troubleOf = ({ told }: { readonly told: readonly string[] }) => told.at(-1);

describe('what a call sends (A3)', () => {
  it('is told to be live, and to have ended when the device is unplugged, with its name', () => {
    const track = newTrack();
    const call = sending(track);
    expect(call.told).toEqual(['microphone live']);
    track.ends();
    track.emit('ended');
    expect(call.told).toEqual(['microphone live', 'microphone ended']);
    expect(call.labels.at(-1)).toBe('Headset');
  });

  it('is interrupted when the system holds the device for 2 s, and live when it gives it back', () => {
    const track = newTrack({ kind: 'video' });
    const call = sending(track);
    track.holds();
    call.after(1_900);
    track.holds(false);
    call.after(5_000);
    expect(call.told).not.toContain('camera interrupted');
    track.holds();
    call.after(2_100);
    expect(troubleOf(call)).toBe('camera interrupted');
    track.holds(false);
    expect(troubleOf(call)).toBe('camera live');
  });

  it('lasts when the system has held the device for 15 s, until it gives it back', () => {
    const track = newTrack();
    const call = sending(track);
    track.holds();
    call.after(14_900);
    expect(call.lasting).toEqual([]);
    call.after(200);
    expect(call.lasting).toEqual(['microphone interrupted']);
    track.holds(false);
    call.after(60_000);
    expect(troubleOf(call)).toBe('microphone live');
    expect(call.clock.pending).toBe(0);
  });

  it('has ended where it was interrupted before', () => {
    const track = newTrack();
    const call = sending(track);
    track.holds();
    call.after(3_000);
    track.ends();
    expect(call.told.slice(-2)).toEqual(['microphone interrupted', 'microphone ended']);
  });

  it.each([
    [{ readyState: 'ended' }, 'microphone ended', 'ended'],
    [{ muted: true }, 'microphone interrupted', 'mute'],
  ])('is told where it was so before anybody looked, and is in a recording: %j', (more, expected, event) => {
    const call = sending(newTrack(more));
    call.after(2_100);
    expect(call.told).toEqual([expected]);
    expect(call.written.map(({ name, of }) => `${of}.${name}`)).toEqual([`track.${event}`]);
  });

  it('is live again with a new track in the same place, which is watched like the first', async () => {
    const [first, second] = [newTrack(), newTrack()];
    const call = sending(first);
    first.ends();
    await call.senders[0]?.replaceTrack(second);
    await Promise.resolve();
    expect(troubleOf(call)).toBe('microphone live');
    expect(first.listenerCount()).toBe(0);
    second.ends();
    expect(troubleOf(call)).toBe('microphone ended');
  });

  it('is live again with a new track beside the one that ended', () => {
    const first = newTrack();
    const call = sending(first);
    first.ends();
    call.senders.push(new Sender(newTrack()));
    call.peer.emit('negotiationneeded');
    expect(troubleOf(call)).toBe('microphone live');
    call.sent.look();
    expect(troubleOf(call)).toBe('microphone live');
  });

  it('is not live again by music that was sent all the time, or by the camera', () => {
    const [microphone, music, camera] = [newTrack(), newTrack(), newTrack({ kind: 'video' })];
    const call = sending(microphone, music, camera);
    microphone.ends();
    music.holds();
    call.after(3_000);
    music.holds(false);
    camera.holds();
    camera.holds(false);
    expect(call.told.filter((one) => one.startsWith('microphone')).at(-1)).toBe('microphone ended');
  });

  it('is told of each device by itself', () => {
    const [microphone, camera] = [newTrack(), newTrack({ kind: 'video' })];
    const call = sending(microphone, camera);
    microphone.ends();
    camera.holds();
    call.after(3_000);
    camera.holds(false);
    expect(call.told.slice(2)).toEqual(['microphone ended', 'camera interrupted', 'camera live']);
  });

  it('is live once more with a track in the place of one that worked; the other device tells nothing', async () => {
    const camera = newTrack({ kind: 'video' });
    const call = sending(newTrack(), camera);
    const listening = camera.listenerCount();
    await call.senders[0]?.replaceTrack(newTrack());
    await Promise.resolve();
    expect(call.told).toEqual(['microphone live', 'camera live', 'microphone live']);
    expect(camera.listenerCount()).toBe(listening);
  });

  it('is not live again because the broken track was taken away, or the new one is broken too', async () => {
    const first = newTrack();
    const call = sending(first);
    first.ends();
    await call.senders[0]?.replaceTrack(null);
    call.sent.look();
    await call.senders[0]?.replaceTrack(newTrack({ readyState: 'ended' }));
    call.sent.look();
    expect(call.told).toEqual(['microphone live', 'microphone ended']);
    await call.senders[0]?.replaceTrack(newTrack());
    await Promise.resolve();
    expect(troubleOf(call)).toBe('microphone live');
  });

  it('is live again when the same track is sent again that the system held', async () => {
    const track = newTrack();
    const call = sending(track);
    track.holds();
    call.after(3_000);
    await call.senders[0]?.replaceTrack(null);
    track.holds(false);
    expect(troubleOf(call)).toBe('microphone interrupted');
    await call.senders[0]?.replaceTrack(track);
    await Promise.resolve();
    expect(troubleOf(call)).toBe('microphone live');
  });

  it.each([
    ['its picture', { kind: 'video', getSettings: () => ({ displaySurface: 'window' }) }],
    [
      'its picture in Firefox',
      { kind: 'video', getSettings: () => ({ frameRate: 30, height: 1024, width: 1280 }) },
    ],
    ['its sound', { getSettings: () => ({ restrictOwnAudio: false }) }],
  ])('is not missed when it was %s of a shared screen', (_, more) => {
    const track = newTrack(more);
    const call = sending(track);
    track.ends();
    expect(call.told).toEqual([]);
  });
});

describe('a watch on what is sent', () => {
  it.each<[string, (track: Track) => unknown]>([
    ['a track', (track) => track],
    ['a sender', (track) => new Sender(track)],
    ['a stream', (track) => ({ getTracks: () => [track] })],
    ['a list', (track) => [null, 7, {}, [{ getTracks: () => [track] }]]],
  ])('may be given %s, also later', (_, sentOf) => {
    const clock = createVirtualClock(0);
    const told: string[] = [];
    let given: unknown = null;
    const sent = watchSentTracks(
      () => given,
      ({ state }) => void told.push(state),
      { clock, guard: (_what, run) => run() },
    );
    given = sentOf(newTrack());
    sent.look();
    expect(told).toEqual(['live']);
  });

  it('leaves nothing behind: no listener, no timer, no method, no word', async () => {
    const [first, second] = [newTrack(), newTrack()];
    const call = sending(first);
    const [sender] = call.senders;
    const pending = sender?.replaceTrack(second);
    first.holds();
    call.sent.stop();
    await pending;
    call.after(5_000);
    second.ends();
    expect(call.told).toEqual(['microphone live']);
    expect([call.peer, first, second].map((one) => one.listenerCount())).toEqual([0, 0, 0]);
    expect(Object.hasOwn(sender ?? {}, 'replaceTrack')).toBe(false);
    expect(call.clock.pending).toBe(0);
  });

  it('listens once to what stays, however often it looks, and no more to what is gone', async () => {
    const call = sending(newTrack(), newTrack());
    const listening = call.peer.listenerCount();
    const [stays, gone] = call.senders;
    const method = stays?.replaceTrack;
    call.senders.pop();
    call.sent.look();
    call.sent.look();
    expect(call.peer.listenerCount()).toBe(listening);
    expect([stays?.replaceTrack, Object.hasOwn(gone ?? {}, 'replaceTrack')]).toEqual([method, false]);
    await stays?.replaceTrack(null);
    call.sent.stop();
    expect(call.peer.listenerCount()).toBe(0);
  });

  it('is in a recording with what happens to a track, and with nothing where all is well', () => {
    const track = newTrack();
    const call = sending(track);
    expect(call.written).toEqual([]);
    track.ends();
    expect(call.written).toEqual([{ from: track, of: 'track', name: 'ended', args: [] }]);
  });

  it('lets the app see that a track could not be replaced', async () => {
    const call = sending(newTrack());
    const [sender] = call.senders;
    Object.assign(sender ?? {}, { replaceTrack: () => Promise.reject(new Error('wrong kind')) });
    call.senders.push(Object.assign(new Sender(null), { replaceTrack: sender?.replaceTrack }));
    call.sent.look();
    await expect(call.senders[1]?.replaceTrack(null)).rejects.toThrow('wrong kind');
  });

  it.each([
    ['peer connection', (self: () => unknown) => ({ getSenders: () => [self()] })],
    ['stream', (self: () => unknown) => ({ getTracks: () => [self()] })],
    [
      'sender',
      (self: () => unknown) => ({
        replaceTrack: () => undefined,
        get track() {
          return self();
        },
      }),
    ],
  ])('survives a %s that has itself inside', (_, make) => {
    const odd: object = make(() => odd);
    const base = { clock: createVirtualClock(0), guard: (_what: string, run: () => void) => run() };
    const told: unknown[] = [];
    expect(() =>
      watchSentTracks(
        () => odd,
        (news) => void told.push(news),
        base,
      ),
    ).not.toThrow();
    expect(told).toEqual([]);
  });

  it('survives what throws and what turns in circles', () => {
    const circle: unknown[] = [];
    circle.push(circle, {
      getSenders: () => {
        throw new Error('closed');
      },
    });
    const told: unknown[] = [];
    const base = { clock: createVirtualClock(0), guard: (_: string, run: () => void) => run() };
    expect(() =>
      watchSentTracks(
        () => circle,
        (news) => void told.push(news),
        base,
      ).look(),
    ).not.toThrow();
    expect(told).toEqual([]);
  });
});
