import { epochBy, type Clock } from './clock.ts';

/**
 * The time of a store, and its offset to the wall clock, which people and SDKs can set and which may stop while the
 * computer sleeps.
 */
export interface Timeline {
  /** The time on the store's own scale; it only grows. */
  now(): number;
  /** The time when the clocks were last read, by any of these functions. */
  latest(): number;
  /** Converts a time of an SDK, an app or a server (epoch ms) to the store's scale; null for an invalid time. */
  fromEpoch(epochMs: unknown): number | null;
  /** Converts a time of the store to epoch ms, for a person to read. */
  toEpoch(at: number): number;
  /** A timer for this time has fired: it is at least that late, even if the clock stopped or was set back. */
  reach(at: number): void;
}

/** A time more than ten years away is invalid. */
const farMs = 315_576_000_000;
/** The two clocks always differ slightly. From this difference on, one of them was set, or the computer was asleep. */
const jumpMs = 1_000;
const maxJumps = 20;

/**
 * How far the wall clock is ahead of the store's from a given time on; the oldest entry also counts for earlier times.
 */
interface Lead {
  readonly from: number;
  readonly ms: number;
}

/**
 * `isBrief`: whether the store looks at its clock again within a frame. Until then, an event is as late as the last one in
 * the same millisecond of the wall clock: reading the even clock costs a browser more than all else that an event needs.
 */
export function createTimeline(clock: Clock, isBrief?: () => boolean): Timeline {
  let leads: Lead[] = [];
  /** Fields of one object: as separate variables, each update would allocate a new number. */
  const time = {
    last: -Infinity,
    seen: -Infinity,
    /** How far the store's time is ahead of its clock, because that clock was set back. */
    ahead: 0,
    /** How far the wall clock is ahead of the store's time. */
    lead: 0,
    /** The wall clock when it was last read. */
    wall: 0,
  };
  const read = () => {
    const now = clock.now();
    if (now < time.seen) time.ahead += time.seen - now;
    if (!Number.isNaN(now)) time.seen = now;
    time.last = Math.max(time.last, time.seen + time.ahead);
    time.wall = epochBy(clock);
    const ms = time.wall - time.last || 0;
    time.lead = ms;
    const newest = leads.at(-1);
    if (!newest || Math.abs(newest.ms - ms) >= jumpMs)
      leads = [...leads.slice(1 - maxJumps), { from: time.last, ms }];
  };
  read();
  return {
    now: () => (read(), time.last),
    latest: () => time.last,
    fromEpoch(epochMs) {
      if (!isBrief?.() || epochBy(clock) !== time.wall) read();
      if (typeof epochMs !== 'number' || !Number.isFinite(epochMs)) return null;
      const at = epochMs - time.lead;
      return Math.abs(at - time.last) > farMs ? null : at;
    },
    reach(at) {
      read();
      time.ahead += Math.max(0, at - time.last);
      time.last = Math.max(time.last, at);
    },
    toEpoch: (at) => at + ((leads.findLast(({ from }) => from <= at) ?? leads[0])?.ms ?? 0),
  };
}
