import { replay, type Recording } from '@faultline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofCall } from '../kit/index.ts';
import { recorded } from '../test-support/recorded.ts';

interface Door {
  readonly sdk: string;
  readonly version: string;
  /** What the events of a call's connection begin with. */
  readonly prefix: string;
  readonly placed: (call: string) => object;
}

const doors: readonly Door[] = [
  { sdk: 'webrtc', version: '1', prefix: '', placed: (callId) => ({ callId, direction: 'outbound' }) },
  {
    sdk: 'peerjs',
    version: '1.5.5',
    prefix: 'call.',
    placed: (connectionId) => ({ connectionId, peer: `peer of ${connectionId}` }),
  },
];

/** What can happen to a call, as recordings have it. */
const acts: Readonly<Record<string, readonly [event: string, payload: unknown]>> = {
  'both sides agree': ['pc.agreed', null],
  'its sound comes': ['pc.connectionState', 'connected'],
  'its sound is away': ['pc.connectionState', 'disconnected'],
  'its sound is lost': ['pc.connectionState', 'failed'],
  'its microphone is held': ['track.mute', { kind: 'audio' }],
  'its microphone is given back': ['track.unmute', { kind: 'audio' }],
  'its microphone is pulled out': ['track.ended', { kind: 'audio' }],
  'the other one leaves': ['pc.left', null],
  'the person hangs up': ['pc.close', null],
};

const step = fc.record({
  call: fc.constantFrom('a', 'b'),
  what: fc.constantFrom(...Object.keys(acts)),
  afterMs: fc.integer({ min: 1, max: 4_000 }),
});

type Story = readonly { readonly call: string; readonly what: string; readonly afterMs: number }[];

/** Two calls at once, as a recording that says at each event of which it is. */
function twoCalls({ sdk, version, prefix, placed }: Door, story: Story): Recording {
  let tMs = 0;
  const begun = ['a', 'b'].map((call) => ({ tMs, event: 'track', payload: placed(call) }));
  const events = story.flatMap(({ call, what, afterMs }) => {
    tMs += afterMs;
    const [event, payload] = acts[what] ?? [];
    return [
      { tMs, event: ofCall, payload: call },
      { tMs, event: `${prefix}${event}`, payload },
    ];
  });
  return { sdk, version, recordedAt: '2026-01-01T00:00:00.000Z', events: [...begun, ...events] };
}

const connected: Story = ['a', 'b'].flatMap((call) => [
  { call, what: 'both sides agree', afterMs: 100 },
  { call, what: 'its sound comes', afterMs: 100 },
]);

describe.each(doors)('two calls at once of $sdk', (door) => {
  it('are recorded apart, and play the same again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (story) => {
        const { live, recording } = recorded(twoCalls(door, story));
        const again = replay(recording);
        expect(again.issues).toEqual(live.issues);
        expect(again.timeline).toEqual(live.timeline);
      }),
    );
  });

  it('have a microphone each, of which one is held', () => {
    const { live } = recorded(
      twoCalls(door, [...connected, { call: 'a', what: 'its microphone is held', afterMs: 3_000 }]),
    );
    const held = live.issues.filter(({ condition }) => condition === 'media.captureInterrupted');
    expect(held.map(({ callId }) => callId)).toEqual(['a']);
  });

  it('end each by itself', () => {
    const { recording } = recorded(
      twoCalls(door, [...connected, { call: 'a', what: 'the other one leaves', afterMs: 1_000 }]),
    );
    const turns = recording.events.filter(({ event }) => event === ofCall).map(({ payload }) => payload);
    expect(turns.at(-1)).toBe('a');
  });
});
