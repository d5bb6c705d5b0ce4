import { createCallStore, epochBy, screenView } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { createEmitter } from '../replay/emitter.ts';
import type { Heard } from '../listen/tap.ts';
import { eventsOfSent } from './sentEvents.ts';
import { watchSentTracks } from './watchSentTracks.ts';

interface Named {
  readonly label?: string;
  readonly deviceId?: string;
  readonly groupId?: string;
}

const newTrack = ({ label = '', ...settings }: Named, kind = 'audio') =>
  createEmitter({ kind, label, readyState: 'live', muted: false, getSettings: (): object => settings });
type Track = ReturnType<typeof newTrack>;

const headset = { label: 'Headset', deviceId: 'a', groupId: 'usb' };
const builtIn = { label: 'Built-in microphone', deviceId: 'b', groupId: 'board' };

/** A call that sends some tracks: what a person sees of its devices. */
function talking(...tracks: readonly Track[]) {
  const clock = createVirtualClock(1_000);
  const store = createCallStore([], { clock });
  store.connect();
  const more = { callId: 'a', actions: ['resumeMedia', 'useDevice'] } as const;
  store.send({ type: 'callChanged', at: epochBy(clock), callId: 'a', phase: 'active' });
  const senders = tracks.map((track) => ({ track }));
  const peer = createEmitter({ getSenders: () => senders });
  const written: Heard[] = [];
  watchSentTracks(
    () => peer,
    (news) => eventsOfSent('phone', news, epochBy(clock), more).forEach(store.send),
    {
      clock,
      guard(name, run, heard) {
        if (heard) written.push({ ...heard, name });
        run();
      },
    },
  );
  return {
    store,
    written,
    ends(track: Track) {
      track.readyState = 'ended';
      track.emit('ended');
    },
    sends(track: Track, at = 0) {
      Object.assign(senders[at] ?? {}, { track });
      peer.emit('negotiationneeded');
    },
    seen() {
      const { prompt, indicators } = store.read(screenView);
      return [prompt, ...indicators].flatMap((one) =>
        one ? [`${one.condition} ${String(one.details['label'])}`] : [],
      );
    },
    offered: () => store.read(screenView).indicators.flatMap(({ actions }) => actions),
  };
}

describe('another microphone in the place of one that was taken away', () => {
  it('is told with its name and a way to choose, until the person has chosen', () => {
    const first = newTrack(headset);
    const call = talking(first);
    call.ends(first);
    expect(call.seen()).toEqual(['media.captureEnded Headset']);
    call.sends(newTrack(builtIn));
    expect(call.seen()).toEqual(['media.deviceSwitched Built-in microphone']);
    expect(call.offered()).toContain('useDevice');
    call.sends(newTrack({ label: 'Desk microphone', deviceId: 'c' }));
    expect(call.seen()).toEqual([]);
  });

  it('is no news any more when it is gone too', () => {
    const [first, second] = [newTrack(headset), newTrack(builtIn)];
    const call = talking(first);
    call.ends(first);
    call.sends(second);
    call.ends(second);
    expect(call.seen()).toEqual(['media.captureEnded Built-in microphone']);
  });

  it('is told where the system’s default is now another device', () => {
    const first = newTrack({ label: 'Default - Headset', deviceId: 'default', groupId: 'usb' });
    const call = talking(first);
    call.ends(first);
    call.sends(newTrack({ label: 'Default - Built-in', deviceId: 'default', groupId: 'board' }));
    expect(call.seen()).toEqual(['media.deviceSwitched Default - Built-in']);
  });

  it('stays told while the system holds it for a moment', () => {
    const [first, second] = [newTrack(headset), newTrack(builtIn)];
    const call = talking(first);
    call.ends(first);
    call.sends(second);
    second.emit('unmute');
    expect(call.seen()).toEqual(['media.deviceSwitched Built-in microphone']);
  });

  it.each([
    ['the same device, put in again', newTrack(headset)],
    ['a device of which the browser says nothing', newTrack({})],
  ])('is not told of %s', (_, second) => {
    const first = newTrack(headset);
    const call = talking(first);
    call.ends(first);
    call.sends(second);
    expect(call.seen()).toEqual([]);
  });

  it('is not told where the one before still worked: somebody chose', () => {
    const call = talking(newTrack(headset));
    call.sends(newTrack(builtIn));
    expect(call.seen()).toEqual([]);
  });

  it('is not told of the camera that went on all the time', () => {
    const [microphone, camera] = [newTrack(headset), newTrack({ label: 'Webcam', deviceId: 'w' }, 'video')];
    const call = talking(microphone, camera);
    call.ends(microphone);
    call.sends(newTrack({ label: 'Other webcam', deviceId: 'x' }, 'video'), 1);
    expect(call.seen()).toEqual(['media.captureEnded Headset']);
  });

  it('is in a recording with its name, which nothing else in it would say', () => {
    const first = newTrack(headset);
    const call = talking(first);
    call.ends(first);
    call.sends(newTrack(builtIn));
    expect(call.written.map(({ of, name, args }) => [`${of}.${name}`, ...args])).toEqual([
      ['track.ended'],
      ['track.switched', { kind: 'audio', label: 'Built-in microphone' }],
    ]);
  });
});

describe('what the person chose', () => {
  const switched = () => {
    const first = newTrack(headset);
    const call = talking(first);
    call.ends(first);
    call.sends(newTrack(builtIn));
    const [issueId = ''] = call.store.read(screenView).indicators.map((one) => one.issueId);
    const act = (action: 'useDevice' | 'resumeMedia', outcome: 'done' | 'failed') =>
      call.store.send({ type: 'recoveryChanged', at: 2_000, issueId, action, outcome });
    return { ...call, act };
  };

  it('ends the question, whether or not the track tells of it', () => {
    const call = switched();
    call.act('useDevice', 'failed');
    expect(call.seen()).toHaveLength(1);
    call.act('useDevice', 'done');
    expect(call.seen()).toEqual([]);
  });

  it('is not taken for settled because the microphone was switched on', () => {
    const call = switched();
    call.act('resumeMedia', 'done');
    expect(call.seen()).toEqual(['media.deviceSwitched Built-in microphone']);
  });
});
