import { cleanText } from './cleanText.ts';
import { plainOf } from './plainOf.ts';

/** What an SDK said, as `@faultline/testing` records and replays it. */
export interface RecordingLike {
  /** The npm name of the SDK. */
  readonly sdk: string;
  readonly version: string;
  /** ISO time of `tMs` 0. */
  readonly recordedAt: string;
  readonly options?: object;
  readonly events: readonly { readonly tMs: number; readonly event: string; readonly payload: unknown }[];
}

/**
 * A recording as it may leave the page: options and payloads as JSON has them, bounded, cleaned and without secrets, as in the details of
 * an issue. What a recorder has written is that already, and stays as it is. Whatever else is in the recording is left out.
 *
 * @example new Blob([JSON.stringify(cleanRecording(recorder.recording()))])
 */
export const cleanRecording = ({
  sdk,
  version,
  recordedAt,
  options = {},
  events,
}: RecordingLike): RecordingLike => ({
  sdk: cleanText(sdk),
  version: cleanText(version),
  recordedAt: cleanText(recordedAt),
  options: plainOf(options) as object,
  events: events.map(({ tMs, event, payload }) => ({
    tMs,
    event: cleanText(event),
    payload: plainOf(payload),
  })),
});
