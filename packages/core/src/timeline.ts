import { epochBy, type Clock } from './clock.ts';

/** The time of a store, and how it lies beside the clock on the wall, which people and SDKs set, and which sleeps. */
export interface Timeline {
  /** On the store's own scale: only ever grows. */
  now(): number;
  /** A time of an SDK, an app or a server (epoch ms) on the store's scale; null for what is no time. */
  fromEpoch(epochMs: unknown): number | null;
  /** A time of the store as epoch ms, for a person to read. */
  toEpoch(at: number): number;
  /** A timer for this time has gone off: it is that late at least, also where the clock stands still or was set back. */
  reach(at: number): void;
}

/** What is further away than ten years is no time. */
const farMs = 315_576_000_000;
/** The clocks differ by a little all the time; from here on one of them was set, or the computer slept. */
const jumpMs = 1_000;
const maxJumps = 20;

/** How far the wall clock is ahead of the store's, from a time on; the oldest one counts for what was before, too. */
interface Lead {
  readonly from: number;
  readonly ms: number;
}

export function createTimeline(clock: Clock): Timeline {
  let leads: Lead[] = [];
  /** Fields of one object: as variables, each reading would allocate its numbers anew. */
  const time = {
    last: -Infinity,
    seen: -Infinity,
    /** How far the store's time is ahead of its clock: by what that one was set back. */
    ahead: 0,
  };
  /** Reads both clocks: how far the one on the wall is ahead now. */
  const read = (): number => {
    const now = clock.now();
    if (now < time.seen) time.ahead += time.seen - now;
    if (!Number.isNaN(now)) time.seen = now;
    time.last = Math.max(time.last, time.seen + time.ahead);
    const ms = epochBy(clock) - time.last || 0;
    const newest = leads.at(-1);
    if (!newest || Math.abs(newest.ms - ms) >= jumpMs)
      leads = [...leads.slice(1 - maxJumps), { from: time.last, ms }];
    return ms;
  };
  read();
  return {
    now: () => (read(), time.last),
    fromEpoch(epochMs) {
      if (typeof epochMs !== 'number' || !Number.isFinite(epochMs)) return null;
      const lead = read();
      return Math.abs(epochMs - lead - time.last) > farMs ? null : epochMs - lead;
    },
    reach(at) {
      read();
      time.ahead += Math.max(0, at - time.last);
      time.last = Math.max(time.last, at);
    },
    toEpoch: (at) => at + ((leads.findLast(({ from }) => from <= at) ?? leads[0])?.ms ?? 0),
  };
}
