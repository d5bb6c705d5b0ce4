import { describe, expect, it } from 'vitest';
import { createTimeline } from './timeline.ts';

function setUp() {
  const hands = { steady: 1_000_000, wall: 1_000_000 };
  const timeline = createTimeline({
    now: () => hands.steady,
    epoch: () => hands.wall,
    timer: () => () => undefined,
    frame: () => () => undefined,
  });
  timeline.now();
  const pass = (ms: number) => {
    hands.steady += ms;
    hands.wall += ms;
  };
  return { hands, pass, timeline };
}

describe('the time of a store', () => {
  it('goes on evenly while the clock on the wall is set back and forward', () => {
    const { hands, pass, timeline } = setUp();
    pass(1_000);
    hands.wall -= 3_600_000;
    expect(timeline.now()).toBe(1_001_000);
    hands.wall += 7_200_000;
    pass(500);
    expect(timeline.now()).toBe(1_001_500);
  });

  it('never runs back, also where its clock does', () => {
    const { hands, timeline } = setUp();
    hands.steady -= 60_000;
    expect(timeline.now()).toBe(1_000_000);
  });

  it('takes times of SDKs as they are meant now, whatever the clock on the wall did before', () => {
    const { hands, timeline } = setUp();
    hands.wall += 3_600_000;
    expect(timeline.fromEpoch(hands.wall + 20_000)).toBe(1_020_000);
    expect(timeline.fromEpoch(hands.wall - 5_000)).toBe(995_000);
  });

  it.each([NaN, Infinity, -Infinity, '7', null, undefined, Symbol('now'), 8.7e15, -8.7e15])(
    'takes %s for no time',
    (time) => expect(setUp().timeline.fromEpoch(time)).toBeNull(),
  );

  it('reads out each time as the clock on the wall stood then', () => {
    const { hands, pass, timeline } = setUp();
    pass(1_000);
    const before = timeline.now();
    hands.wall += 8 * 3_600_000;
    pass(1_000);
    const after = timeline.now();
    expect(timeline.toEpoch(before)).toBe(1_001_000);
    expect(timeline.toEpoch(after)).toBe(1_002_000 + 8 * 3_600_000);
  });

  it('remembers a bounded number of changes of the clock on the wall', () => {
    const { hands, pass, timeline } = setUp();
    for (let index = 0; index < 10_000; index++) {
      hands.wall += index % 2 ? 5_000 : -5_000;
      pass(1);
      timeline.now();
    }
    expect(timeline.toEpoch(timeline.now())).toBe(hands.wall);
  });
});
