import { createCallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { sipDoors, type Play, type SipDoor } from './test-support/callDoors/index.ts';

/** What is on the screen after a talk of a minute in which something happens, and who ended the call. */
function told(sdk: string, happens: (door: SipDoor, play: Play) => void): readonly unknown[] {
  const clock = createVirtualClock(1_000_000);
  const replayed = replayAdapters[sdk]?.({}, clock);
  const door = sipDoors[sdk];
  if (!replayed || !door) throw new Error(`Nobody replays "${sdk}".`);
  const store = createCallStore([replayed.source], { clock });
  const seen = watchScreen(store);
  store.connect();
  door.connect(replayed.play);
  door.begin(replayed.play, 'a');
  door.ring(replayed.play);
  door.talk(replayed.play);
  door.media(replayed.play, 'connected');
  clock.runTo(clock.now() + 60_000);
  happens(door, replayed.play);
  clock.runTo(clock.now() + 2_000);
  const { screen, hangupCause } = seen();
  return [
    [screen.banner, screen.prompt, screen.dialog].flatMap((one) => (one ? [one.condition] : [])).join(),
    hangupCause.calls['a']?.hangup?.endedBy,
  ];
}

const withTransfers = Object.entries(sipDoors).flatMap(([sdk, { transfer }]) =>
  transfer ? [{ sdk, ...transfer }] : [],
);
const doing = withTransfers.flatMap(({ sdk, done }) => (done ? [[sdk, done] as const] : []));
const replacing = withTransfers.flatMap(({ sdk, replaced }) => (replaced ? [[sdk, replaced] as const] : []));
const refusing = withTransfers.flatMap(({ sdk, refused }) => (refused ? [[sdk, refused] as const] : []));

describe('a call that is moved to somebody else (A1, B11)', () => {
  it.each(doing)(
    '%s: is not told as hung up by the person, whichever of the two sides ends it',
    (sdk, done) => {
      expect(told(sdk, (_, play) => done(play, 'us'))).toEqual([
        '',
        expect.stringMatching(/unknown|service/),
      ]);
      expect(told(sdk, (_, play) => done(play, 'them'))).toEqual([
        '',
        expect.stringMatching(/unknown|service|them/),
      ]);
    },
  );

  it.each(replacing)(
    '%s: is neither cut off nor hung up where others put another in its place',
    (sdk, replaced) => {
      expect(told(sdk, (_, play) => replaced(play, 'a', 'b'))).toEqual(['', 'unknown']);
    },
  );

  it.each(refusing)('%s: ends as any other where the transfer was refused', (sdk, refused) => {
    const hungUp = (by: 'asked' | 'target') => (door: SipDoor, play: Play) => {
      refused(play, by);
      door.hangUp(play);
    };
    expect(told(sdk, hungUp('asked'))).toEqual(['', 'you']);
    expect(told(sdk, hungUp('target'))).toEqual(['', 'you']);
  });

  it.each(doing)('%s: one that is not moved is cut off by a lost way', (sdk) => {
    const cut = (door: SipDoor, play: Play) => door.bye(play, { q850: 38 });
    expect(told(sdk, cut)).toEqual(['call.dropped', 'network']);
  });
});
