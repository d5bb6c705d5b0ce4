import {
  epochBy,
  plainOf,
  systemClock,
  type CallSource,
  type Clock,
  type RecordingLike,
} from '@faultline/core';
import { createHearing } from '../kit/listen/hearing.ts';
import { withTurns } from '../kit/replay/replayedCalls.ts';
import type { Tap, Write } from '../kit/listen/tap.ts';
import { createCarried } from './carried.ts';
import { createQueue, entryOf, type Entry } from './entries.ts';
import { createTold } from './told.ts';

/** What a rolling recorder records, and how much of it is kept. */
export interface RollingRecorderOptions {
  /** The npm name of the SDK. */
  readonly sdk: string;
  readonly version: string;
  /** What the adapter's replay must know in addition to the events, e.g. `{ kind: 'peer' }` for Metered. */
  readonly options?: object;
  /** How the adapter records an event that it received, e.g. `writeTelnyx`; by default by name and first argument. */
  readonly write?: Write;
  /** The last part of the time, of which everything is kept, ms; 300,000 by default, which is five minutes. */
  readonly keptMs?: number;
  /** How many events are kept in all, with those that say of which call the next ones are; 5,000 by default. */
  readonly maxEvents?: number;
  /** How much their names and payloads take in all, as UTF-8; 1,000,000 bytes by default. */
  readonly maxBytes?: number;
  readonly clock?: Pick<Clock, 'now' | 'epoch'>;
}

/** Keeps the last minutes of what one source received. */
export interface RollingRecorder {
  /**
   * Creates a source that is recorded; give the tap to it. The source that is returned is the one for the store.
   *
   * @example const source = recorder.record((tap) => telnyxSource(client, { tap }));
   */
  record<Source extends CallSource>(make: (tap: Tap) => Source): Source;
  /** Records what somebody did, e.g. `app.pressed-help`; replays skip it. */
  note(event: string, payload?: unknown): void;
  /** What is kept now, as `replay` and the incident player read it. Its times begin with its first event. */
  recording(): RecordingLike;
  /** Forgets everything, e.g. when the person signs out. */
  clear(): void;
}

/** So much longer is everything kept, because losses are counted over a minute, and a long wait takes other words after 90 s. */
const leadMs = 120_000;
/** The share of the bounds for what was before. */
const carriedShare = 1 / 4;
/** What the event takes that says from where on everything is there. */
const markBytes = 200;

/**
 * Creates a recorder for production: it keeps the last minutes of what a source received, bounded in time, number and bytes, cleaned and
 * without secrets as it comes. Of the time before, it keeps the last event of each kind, without those of calls that were over, so that
 * a replay knows a connection and a call that already stood. Nothing is recorded by an app that does not create one, and nothing leaves
 * the page by itself.
 *
 * @example
 * const recorder = createRollingRecorder({ sdk: '@telnyx/webrtc', version: '2.27.10', write: writeTelnyx });
 * const store = createCallStore([recorder.record((tap) => telnyxSource(client, { tap }))]);
 * <DownloadIncident recording={recorder.recording} />
 */
export function createRollingRecorder({
  sdk,
  version,
  options = {},
  write,
  keptMs = 300_000,
  maxEvents = 5_000,
  maxBytes = 1_000_000,
  clock = systemClock,
}: RollingRecorderOptions): RollingRecorder {
  const carriedEvents = Math.floor(maxEvents * carriedShare);
  const carriedBytes = Math.floor(maxBytes * carriedShare);
  const carried = createCarried(carriedEvents, carriedBytes);
  const queue = createQueue();
  const told = createTold();
  let newest: Entry | null = null;
  /** How many events left the window, and when the last of them had come. */
  let left = 0;
  let leftAt = 0;

  const isOver = (first: Entry) =>
    clock.now() - first.at > keptMs + leadMs ||
    queue.lines > maxEvents - carriedEvents - 1 ||
    queue.bytes > maxBytes - carriedBytes - markBytes;
  const leave = () => {
    for (let first = queue.first(); first && isOver(first); first = queue.first()) {
      queue.shift();
      carried.add(first);
      left++;
      leftAt = first.at;
    }
  };
  const keep = (event: string, payload: unknown, sinceMs: number, call: string | null) => {
    const at = Math.max(newest?.at ?? 0, clock.now() - sinceMs);
    newest = entryOf(at, event, payload, call);
    // The newest one stays until it is known what the source says because of it.
    leave();
    queue.push(newest);
  };
  const tap = createHearing(clock.now, keep, write);
  return {
    record(make) {
      const source = make(tap);
      return {
        ...source,
        connect(emit) {
          // A wait for the connection begins here, before the SDK says anything.
          keep('recorder.connected', null, 0, null);
          return source.connect((event) => {
            if (newest) told(newest, event);
            emit(event);
          });
        },
      };
    },
    note: (event, payload = null) => keep(event, plainOf(payload), 0, null),
    recording() {
      leave();
      const [before, after] = [carried.all(), queue.all()];
      const now = clock.now();
      const from = (before[0] ?? after[0])?.at ?? now;
      const tMsOf = (at: number) => Math.round((at - from) * 10) / 10;
      const lineOf = ({ at, event, text, call }: Entry) => ({
        tMs: tMsOf(at),
        event,
        payload: JSON.parse(text) as unknown,
        call,
      });
      const mark = {
        tMs: Math.max(0, tMsOf(leftAt)),
        event: 'recorder.complete-from-here',
        payload: { left, carried: before.length },
        call: null,
      };
      return {
        sdk,
        version,
        recordedAt: new Date(epochBy(clock) - (now - from)).toISOString(),
        options: plainOf(options) as object,
        events: withTurns([...before.map(lineOf), ...(left > 0 ? [mark] : []), ...after.map(lineOf)]),
      };
    },
    clear() {
      carried.clear();
      queue.clear();
      newest = null;
      left = 0;
    },
  };
}
