import { createHearing, withTurns, type Tap, type Write } from '@faultline/adapters/kit';
import { epochBy, plainOf, systemClock, type Clock } from '@faultline/core';
import type { RecordedEvent, Recording } from '../replay/recording.ts';

/** Options of `createRecorder`. */
export interface RecorderOptions {
  /** The npm name of the SDK. */
  readonly sdk: string;
  readonly version: string;
  /** What the adapter's replay must know in addition to the events, e.g. `{ kind: 'peer' }` for Metered. */
  readonly options?: object;
  /** How the adapter records an event that it received, see {@link writeOf}; by default by name and first argument. */
  readonly write?: Write | undefined;
  /** How many events are kept, the newest ones; 5,000 by default. */
  readonly maxEvents?: number;
  /** How long an event is kept, ms; without limit by default. */
  readonly maxAgeMs?: number;
  readonly clock?: Pick<Clock, 'now' | 'epoch'>;
}

/** Records what a source receives. */
export interface Recorder {
  /** Pass this to the options of a source. */
  readonly tap: Tap;
  /** Records what somebody did, e.g. `fault.server-killed`; replays skip it. */
  note(event: string, payload?: unknown): void;
  /** What is kept now, with times from the creation of the recorder. */
  recording(): Recording;
}

/**
 * Creates a recorder of what a source receives, bounded and without secrets, in the form that `replay` reads.
 *
 * @example
 * const recorder = createRecorder({ sdk: 'peerjs', version: '1.5.5', write: writeOf('peerjs') });
 * const source = peerjsSource(peer, { tap: recorder.tap });
 * // … later: JSON.stringify(recorder.recording())
 */
export function createRecorder({
  sdk,
  version,
  options = {},
  write,
  maxEvents = 5_000,
  maxAgeMs = Infinity,
  clock = systemClock,
}: RecorderOptions): Recorder {
  const began = epochBy(clock);
  const now = () => Math.round((epochBy(clock) - began) * 10) / 10;
  const events: (RecordedEvent & { readonly call: string | null })[] = [];
  const leave = () => {
    while (events.length > maxEvents || (events[0] && now() - events[0].tMs > maxAgeMs)) events.shift();
  };
  const keep = (event: string, payload: unknown, sinceMs: number, call: string | null) => {
    const tMs = Math.max(events.at(-1)?.tMs ?? 0, now() - sinceMs);
    events.push({ tMs, event, payload, call });
    leave();
  };
  return {
    tap: createHearing(now, keep, write),
    note: (event, payload = null) => keep(event, plainOf(payload), 0, null),
    recording() {
      leave();
      return {
        sdk,
        version,
        recordedAt: new Date(began).toISOString(),
        options: plainOf(options) as object,
        events: withTurns(events),
      };
    },
  };
}
