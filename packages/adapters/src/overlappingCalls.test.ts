import { replay, type Recording } from '@faultline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofCall } from './kit/index.ts';
import { sipDoors, type Play, type SipDoor } from './test-support/callDoors/index.ts';
import { recorded } from './test-support/recorded.ts';

type Act = (door: SipDoor, play: Play) => void;

/** What can happen to a call in a talk. */
const acts: Readonly<Record<string, Act>> = {
  'its sound comes': (door, play) => door.media(play, 'connected'),
  'its sound is away': (door, play) => door.media(play, 'disconnected'),
  'its sound is lost': (door, play) => door.media(play, 'failed'),
  'its microphone is held': (door, play) => door.sent(play, 'mute'),
  'its microphone is given back': (door, play) => door.sent(play, 'unmute'),
  'a hold is refused': (door, play) => !door.hold?.refusedEnds && door.hold?.refused?.(play),
};

/** What can end it. */
const ends: Readonly<Record<string, Act>> = {
  'the network cuts it': (door, play) => door.bye(play, { q850: 38 }),
  'the other one hangs up': (door, play) => door.bye(play, {}),
  'the person hangs up': (door, play) => door.hangUp(play),
};

const step = fc.record({
  call: fc.constantFrom('a', 'b'),
  what: fc.constantFrom(...Object.keys(acts), ...Object.keys(ends)),
  afterMs: fc.integer({ min: 1, max: 4_000 }),
});

type Story = readonly { readonly call: string; readonly what: string; readonly afterMs: number }[];

/** Two talks at once of this SDK, as a recording that says at each event of which call it is. */
function twoTalks(name: string, door: SipDoor, story: Story): Recording {
  const events: { tMs: number; event: string; payload: unknown }[] = [];
  let tMs = 0;
  const play: Play = (event, payload) => events.push({ tMs, event, payload });
  door.connect(play);
  for (const id of ['a', 'b']) {
    door.begin(play, id);
    door.ring(play);
    door.talk(play);
  }
  const over = new Set<string>();
  for (const { call, what, afterMs } of story) {
    if (over.has(call)) continue;
    tMs += afterMs;
    door.turnTo(play, call);
    (acts[what] ?? ends[what])?.(door, play);
    if (what in ends) over.add(call);
  }
  const [sdk = '', version = ''] = name.split(/(?<=.)@/);
  return { sdk, version, recordedAt: '2026-01-01T00:00:00.000Z', events };
}

const doors = Object.entries(sipDoors);

describe('what is recorded of two calls at once', () => {
  it.each(doors)('%s: plays the same to each of them as it was', (name, door) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (story) => {
        const { live, recording } = recorded(twoTalks(name, door, story));
        const again = replay(recording);
        expect(again.issues).toEqual(live.issues);
        expect(again.timeline).toEqual(live.timeline);
      }),
    );
  });

  it.each(doors)('%s: says whose microphone it was that something else held', (name, door) => {
    const { live, recording } = recorded(
      twoTalks(name, door, [
        { call: 'a', what: 'its sound comes', afterMs: 100 },
        { call: 'b', what: 'its sound comes', afterMs: 100 },
        { call: 'a', what: 'its microphone is held', afterMs: 3_000 },
      ]),
    );
    const named = recording.events.filter(({ event }) => event === ofCall).map(({ payload }) => payload);
    expect(named.slice(-3)).toEqual(['a', 'b', 'a']);
    const held = live.issues.filter(({ condition }) => condition === 'media.captureInterrupted');
    expect(held.map(({ callId }) => callId)).toEqual(['a']);
  });
});
