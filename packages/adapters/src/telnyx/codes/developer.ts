import type { TelnyxCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/** What one code says to the developer of the app, in English. Plain text, each at most 400 characters. */
export interface DeveloperWords {
  /** What happened, in the field's terms, and who says so. */
  readonly happened: string;
  /** What the SDK does about it by itself, also where that is nothing. */
  readonly sdkDoes: string;
  /** What the developer should do or look at first. */
  readonly fix: string;
}

/**
 * Words for developers of every Telnyx code, for a developer panel or a log; persons on a call never see them. Facts
 * were read in, or seen with, `@telnyx/webrtc` 2.25.25, 2.26.1 and 2.27.10. A code of the catalogue without words
 * does not compile.
 *
 * @example telnyxDeveloperWords['telnyx/45003'].fix
 */
export const telnyxDeveloperWords: Readonly<Record<TelnyxCodeId, DeveloperWords>> = words satisfies Record<
  TelnyxCodeId,
  DeveloperWords
>;
