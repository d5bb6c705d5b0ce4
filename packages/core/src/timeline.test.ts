import { describe, expect, it, vi } from 'vitest';
import { createTimeline } from './timeline.ts';

/** The wall clock may be ahead by any amount: a browser's own clock starts with the page. */
function setUp(ahead = 0, isBrief = () => false) {
  const hands = { steady: 1_000_000, wall: 1_000_000 + ahead };
  const now = vi.fn(() => hands.steady);
  const clock = {
    now,
    epoch: () => hands.wall,
    timer: () => () => undefined,
    frame: () => () => undefined,
  };
  const timeline = createTimeline(clock, isBrief);
  timeline.now();
  const pass = (ms: number) => {
    hands.steady += ms;
    hands.wall += ms;
  };
  return { hands, now, pass, timeline };
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

  it('within a frame, reads the even clock once for all events of a millisecond, and at once when the clock on the wall is set', () => {
    const { hands, now, pass, timeline } = setUp(0, () => true);
    pass(5);
    now.mockClear();
    for (let index = 0; index < 100; index++) expect(timeline.fromEpoch(hands.wall)).toBe(1_000_005);
    expect(now).toHaveBeenCalledTimes(1);
    hands.wall -= 3_600_000;
    expect(timeline.fromEpoch(hands.wall)).toBe(1_000_005);
    pass(5);
    expect(timeline.fromEpoch(hands.wall)).toBe(1_000_010);
  });

  it('goes on where the clock on the wall stands still, but for the frame in which somebody looks again anyway', () => {
    let isBrief = true;
    const { hands, timeline } = setUp(0, () => isBrief);
    hands.steady += 10;
    expect(timeline.now()).toBe(1_000_010);
    hands.steady += 10;
    isBrief = false;
    timeline.fromEpoch(hands.wall);
    expect(timeline.latest()).toBe(1_000_020);
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

  it('remembers the last twenty of them, and reads out what was before by the oldest one', () => {
    const { hands, pass, timeline } = setUp();
    const hour = 3_600_000;
    for (let index = 0; index < 30; index++) {
      hands.wall += hour;
      pass(1);
      timeline.now();
    }
    expect(timeline.toEpoch(1_000_000)).toBe(1_000_000 + 11 * hour);
  });

  it('is no more than ten years away', () => {
    const { hands, timeline } = setUp(1.7e12);
    const tenYears = 3_652.5 * 86_400_000;
    expect(timeline.fromEpoch(hands.wall + tenYears)).toBe(1_000_000 + tenYears);
    expect(timeline.fromEpoch(hands.wall - tenYears)).toBe(1_000_000 - tenYears);
    expect(timeline.fromEpoch(hands.wall + tenYears + 1)).toBeNull();
    expect(timeline.fromEpoch(hands.wall - tenYears - 1)).toBeNull();
  });

  it.each([
    [999, 'runs a little differently, and is not', 0],
    [1_000, 'is', 1_000],
  ])('a clock on the wall that is %i ms off %s set', (off, _, counted) => {
    const { hands, pass, timeline } = setUp(1.7e12);
    pass(1_000);
    hands.wall += off;
    expect(timeline.toEpoch(timeline.now())).toBe(hands.wall - off + counted);
  });

  it('does not forget that the clock was set while it is read often', () => {
    const { hands, pass, timeline } = setUp(1.7e12);
    const start = hands.wall;
    hands.wall += 3_600_000;
    for (let index = 0; index < 100; index++) {
      pass(1_000);
      timeline.now();
    }
    expect(timeline.toEpoch(1_000_000)).toBe(start);
  });
});
