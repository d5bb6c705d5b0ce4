import type { CallEvent } from '@faultline/core';
import { replayAfterMs, type Position, type RecordedEvent } from '@faultline/testing';
import type { Playable } from './playable.ts';
import { startWatched, type Looked } from './watched.ts';

/** What is seen from a position on. */
export interface Moment extends Looked, Position {}

/** What a source told the store. */
export interface ToldEvent extends Position {
  readonly source: string;
  readonly event: CallEvent;
}

/** All that happens in something that can be played. */
export interface Survey {
  readonly events: readonly RecordedEvent[];
  readonly told: readonly ToldEvent[];
  /** The start, and wherever the screen or the reasons for it change. */
  readonly moments: readonly Moment[];
  /** From when on there is nothing more to see, ms. */
  readonly endMs: number;
}

/** So much is left to look at after the last change, ms. */
const restMs = 2_000;

const reasonsOf = ({ why }: Looked): string => JSON.stringify([why.reasons, why.confirmation]);

const isSame = (a: Moment | undefined, b: Looked): boolean =>
  a !== undefined && a.screen === b.screen && reasonsOf(a) === reasonsOf(b);

/** The page does nothing else meanwhile. */
const longestMs = 15_000;
const eventsAtOnce = 100;

/**
 * Plays it once to its end, and two minutes more, and notes what was seen.
 *
 * @param now a clock, ms.
 * @throws Error when nobody plays its SDK, or when that takes too long.
 */
export function surveyOf(playable: Playable, now = () => performance.now()): Survey {
  const startedAt = now();
  const { events } = playable.recording;
  const moments: Moment[] = [];
  const told: ToldEvent[] = [];
  const playback = startWatched(
    playable,
    (looked, position) => {
      const last = moments.at(-1);
      if (isSame(last, looked)) return;
      // What is replaced in the same instant was seen by nobody.
      if (last?.atMs === position.atMs && last.played === position.played) moments.pop();
      if (!isSame(moments.at(-1), looked)) moments.push({ ...position, ...looked });
    },
    (event, source, position) => told.push({ ...position, source, event }),
  );
  const played = events.length;
  for (let next = 0; next < played; next += eventsAtOnce) {
    playback.playOn({ atMs: 0, played: Math.min(next + eventsAtOnce, played) });
    if (now() - startedAt > longestMs) {
      playback.stop();
      throw new Error(
        `after ${longestMs / 1_000} s only ${playback.position.played} of its ${played} events were played. Keep the part of the call that matters.`,
      );
    }
  }
  const lastMs = playback.position.atMs;
  playback.playOn({ atMs: lastMs + replayAfterMs, played });
  playback.stop();
  const changedMs = Math.max(lastMs, moments.at(-1)?.atMs ?? 0);
  return { events, told, moments, endMs: Math.min(changedMs + restMs, lastMs + replayAfterMs) };
}

/** What is seen at a position. */
export const momentAt = ({ moments }: Survey, { atMs, played }: Position): Moment | undefined =>
  moments.findLast((moment) => moment.atMs <= atMs && moment.played <= played);

/** How many events have happened at a time. */
export const playedAt = ({ events }: Survey, atMs: number): number => {
  const later = events.findIndex(({ tMs }) => tMs > atMs);
  return later < 0 ? events.length : later;
};
