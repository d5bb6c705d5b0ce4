import { plainOf } from '@faultline/core';
import { writePlainly, type Tap, type Write } from './tap.ts';

/**
 * Takes one line of a recording, with its payload as JSON can hold it and without secrets. `call` is the id of the call that it is of;
 * null where it is of none, or where its own payload names it.
 */
export type Keep = (event: string, payload: unknown, sinceMs: number, call: string | null) => void;

/**
 * Makes a tap that writes down what a source receives, once each, cleaned as it comes. What cannot be written down is
 * `recorder.unwritten`; nothing that happens here keeps the source from reading it.
 */
export function createHearing(now: () => number, keep: Keep, write: Write = writePlainly): Tap {
  /** The event that is being handled; reset when the SDK has finished emitting it. */
  let last: { readonly heard: Parameters<Tap>[0]; readonly at: number } | null = null;
  return (heard) => {
    // Two listeners of one source receive the same event twice, within one emit of the SDK.
    const [payload] = heard.args;
    const isObject = typeof payload === 'object' && payload !== null;
    const again =
      isObject &&
      last?.at === now() &&
      last.heard.from === heard.from &&
      last.heard.name === heard.name &&
      last.heard.args[0] === payload;
    if (!last) queueMicrotask(() => (last = null));
    last = { heard, at: now() };
    if (again) return;
    try {
      for (const { event, payload, sinceMs = 0 } of write(heard))
        keep(event, plainOf(payload), sinceMs, heard.call ?? null);
    } catch (error) {
      keep(
        'recorder.unwritten',
        plainOf({ name: heard.name, error: error instanceof Error ? error.message : error }),
        0,
        null,
      );
    }
  };
}
