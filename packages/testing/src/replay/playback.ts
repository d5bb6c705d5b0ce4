import type { Tap } from '@faultline/adapters/kit';
import {
  createCallStore,
  type ActionMap,
  type CallEvent,
  type CallSource,
  type CallStore,
} from '@faultline/core';
import { createVirtualClock, type VirtualClock } from '../virtualClock.ts';
import { overheard } from './overheard.ts';
import type { RecordedEvent, Recording } from './recording.ts';
import { replayAdapterOf, replayAdapters } from './replayAdapters.ts';

/** How far a playback has come. */
export interface Position {
  /** Ms since the start of the recording. */
  readonly atMs: number;
  /** How many of its events have happened. */
  readonly played: number;
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

/** A recording that is played a piece at a time, on its own clock. */
export interface Playback {
  readonly store: CallStore;
  readonly position: Position;
  /**
   * Plays on to a position: events up to there happen, each at its own time, then time passes. Time does not go back: start another
   * playback for what was before.
   */
  playOn(to: Position): void;
  /** Stops the store and its timers. */
  stop(): void;
}

/** What plays the events of a recording into a store. */
export interface Player {
  readonly sources: readonly CallSource[];
  play(event: RecordedEvent, store: CallStore): void;
}

/** Options of `createPlayback`. */
export interface PlaybackOptions {
  /** What plays the events; by default the real adapter of the recording's SDK. */
  readonly playerOn?: (recording: Recording, clock: VirtualClock) => Player;
  /** The app's own ways back. */
  readonly actions?: ActionMap;
  /** Called before the store hears anything, to watch it from the start. */
  readonly watch?: (store: CallStore) => void;
  /** Is told each event of the sources, before the store takes it in. */
  readonly onCallEvent?: (event: CallEvent, source: string, position: Position) => void;
  /** Called after each step: the start, an event, a timer, a piece of time. */
  readonly afterEach?: (position: Position, store: CallStore) => void;
}

/**
 * The real adapter over an object that emits what was recorded.
 *
 * @param tapOn makes what records the source anew, on the clock of the replay
 * @throws Error when no adapter knows the SDK.
 */
export const adapterPlayer =
  (tapOn?: (clock: VirtualClock) => Tap): NonNullable<PlaybackOptions['playerOn']> =>
  ({ sdk, version, options = {} }, clock) => {
    const adapter = replayAdapterOf(sdk, version);
    if (!adapter)
      throw new Error(
        `No adapter replays "${sdk}". Known are ${Object.keys(replayAdapters).join(', ')}; check the recording's "sdk", or add the adapter's replay to replayAdapters.ts.`,
      );
    const { source, play } = adapter(options, clock, tapOn?.(clock));
    return { sources: [source], play: ({ event, payload }) => play(event, payload) };
  };

/**
 * Starts playing a recording through a real store; nothing of it has happened yet, and no time passes by itself.
 *
 * @throws Error when no adapter knows the SDK.
 * @example
 * const playback = createPlayback(readRecording(JSON.parse(text)));
 * playback.playOn({ atMs: 2_000, played: 3 });
 * playback.store.read(screenView).banner
 */
export function createPlayback(
  recording: Recording,
  {
    playerOn = adapterPlayer(),
    actions = {},
    watch,
    onCallEvent,
    afterEach = () => undefined,
  }: PlaybackOptions = {},
): Playback {
  const began = Date.parse(recording.recordedAt);
  let started = false;
  let played = 0;
  const note = () => {
    if (started) afterEach(position(), store);
  };
  const clock = createVirtualClock(began, note);
  const position = () => ({ atMs: tenths(clock.now() - began), played });
  const { sources, play } = playerOn(recording, clock);
  const store = createCallStore(
    sources.map((source) => overheard(source, (event) => onCallEvent?.(event, source.id, position()))),
    { clock, actions },
  );
  watch?.(store);
  const stop = store.connect();
  started = true;
  note();
  return {
    store,
    get position() {
      return position();
    },
    playOn(to) {
      for (let next = recording.events[played]; next && played < to.played; next = recording.events[played]) {
        clock.runTo(began + next.tMs);
        played++;
        play(next, store);
        note();
      }
      clock.runTo(began + to.atMs);
      note();
    },
    stop,
  };
}
