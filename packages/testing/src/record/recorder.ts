import { writePlainly, type Tap, type Write } from '@faultline/adapters/kit';
import { epochBy, plainOf, systemClock, type Clock } from '@faultline/core';
import type { RecordedEvent, Recording } from '../replay/recording.ts';

export interface RecorderOptions {
  /** The npm name of the SDK. */
  readonly sdk: string;
  readonly version: string;
  /** What the adapter's replay must know beside the events, e.g. `{ kind: 'peer' }` of Metered. */
  readonly options?: object;
  /** How the adapter writes down what it heard, see {@link writeOf}; by name and first argument otherwise. */
  readonly write?: Write | undefined;
  /** The newest that are kept; 5,000 by default. */
  readonly maxEvents?: number;
  /** How long one is kept, ms; for good by default. */
  readonly maxAgeMs?: number;
  readonly clock?: Pick<Clock, 'now' | 'epoch'>;
}

/** Writes down what a source hears. */
export interface Recorder {
  /** For the options of a source. */
  readonly tap: Tap;
  /** Writes down what somebody did, e.g. `fault.server-killed`; replays pass over it. */
  note(event: string, payload?: unknown): void;
  /** What is kept now, from the time at which the recorder was made. */
  recording(): Recording;
}

/**
 * Records what a source hears, bounded and without secrets, as `replay` reads it.
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
  write = writePlainly,
  maxEvents = 5_000,
  maxAgeMs = Infinity,
  clock = systemClock,
}: RecorderOptions): Recorder {
  const began = epochBy(clock);
  const now = () => Math.round((epochBy(clock) - began) * 10) / 10;
  const events: RecordedEvent[] = [];
  const leave = () => {
    while (events.length > maxEvents || (events[0] && now() - events[0].tMs > maxAgeMs)) events.shift();
  };
  const keep = (event: string, payload: unknown, sinceMs = 0) => {
    const tMs = Math.max(events.at(-1)?.tMs ?? 0, now() - sinceMs);
    events.push({ tMs, event, payload: plainOf(payload) });
    leave();
  };
  /** What is being heard; forgotten when the SDK has emitted it. */
  let last: { readonly heard: Parameters<Tap>[0]; readonly at: number } | null = null;
  return {
    tap(heard) {
      // Two listeners of one source hear one event twice, within one emit of the SDK.
      const [payload] = heard.args;
      const isObject = typeof payload === 'object' && payload !== null;
      const again =
        isObject &&
        last?.at === now() &&
        last.heard.from === heard.from &&
        last.heard.name === heard.name &&
        last.heard.args[0] === payload;
      last = { heard, at: now() };
      queueMicrotask(() => (last = null));
      if (again) return;
      try {
        for (const { event, payload, sinceMs } of write(heard)) keep(event, payload, sinceMs);
      } catch (error) {
        keep('recorder.unwritten', {
          name: heard.name,
          error: error instanceof Error ? error.message : error,
        });
      }
    },
    note: (event, payload = null) => keep(event, payload),
    recording() {
      leave();
      return {
        sdk,
        version,
        recordedAt: new Date(began).toISOString(),
        options: plainOf(options) as object,
        events: [...events],
      };
    },
  };
}
