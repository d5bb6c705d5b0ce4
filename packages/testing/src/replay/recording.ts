/** One thing an SDK emitted, or a test did to it. */
export interface RecordedEvent {
  /** Milliseconds since `recordedAt`. */
  readonly tMs: number;
  readonly event: string;
  readonly payload: unknown;
}

/** What a real SDK emitted in a real browser while a known fault was injected. */
export interface Recording {
  /** The npm name. */
  readonly sdk: string;
  readonly version: string;
  /** ISO time of tMs 0. */
  readonly recordedAt: string;
  readonly options?: object;
  readonly events: readonly RecordedEvent[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function problemOf(value: unknown): string | null {
  if (!isObject(value))
    return 'it is not a JSON object. Give a recording: {sdk, version, recordedAt, events: […]}.';
  if (typeof value['sdk'] !== 'string')
    return 'it has no "sdk". Add the npm name of the SDK it was recorded from.';
  if (!Array.isArray(value['events']))
    return 'it has no "events" list. Add what the SDK emitted as {tMs, event, payload}.';
  const bad = value['events'].findIndex(
    (one: unknown) =>
      !isObject(one) ||
      typeof one['event'] !== 'string' ||
      typeof one['tMs'] !== 'number' ||
      !Number.isFinite(one['tMs']),
  );
  return bad < 0
    ? null
    : `event ${bad} has no name or no time. Each event needs a text "event" and a number "tMs".`;
}

/**
 * A value as a recording.
 *
 * @throws Error with a sentence that says what is wrong, where, and what to do.
 */
export function readRecording(value: unknown): Recording {
  const problem = problemOf(value);
  if (problem !== null) throw new Error(`This is not a recording: ${problem}`);
  const recording = value as Recording;
  const began = Date.parse(recording.recordedAt);
  return Number.isFinite(began) ? recording : { ...recording, recordedAt: new Date(0).toISOString() };
}
