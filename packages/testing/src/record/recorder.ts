import { ofCall, writePlainly, type Tap, type Write } from '@faultline/adapters/kit';
import { epochBy, plainOf, systemClock, type Clock } from '@faultline/core';
import type { RecordedEvent, Recording } from '../replay/recording.ts';

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
  /** The call that the last event was of; null after one that was of none, or of one that its own payload names. */
  let current: string | null = null;
  const turnTo = (call: string | null, sinceMs?: number) => {
    if (call !== null && call !== current) keep(ofCall, call, sinceMs);
    current = call;
  };
  /** The event that is being handled; reset when the SDK has finished emitting it. */
  let last: { readonly heard: Parameters<Tap>[0]; readonly at: number } | null = null;
  return {
    tap(heard) {
      // Two listeners of one source receive the same event twice, within one emit of the SDK.
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
        const written = write(heard);
        if (written[0]) turnTo(heard.call ?? null, written[0].sinceMs);
        for (const { event, payload, sinceMs } of written) keep(event, payload, sinceMs);
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
