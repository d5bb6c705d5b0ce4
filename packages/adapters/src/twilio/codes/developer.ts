import type { TwilioCodeId } from './catalogue.ts';
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
 * Words for developers of every Twilio code, for a developer panel or a log; persons on a call never see them. Facts
 * were read in, or seen with, `@twilio/voice-sdk` 2.18.5. A code of the catalogue without words does not compile.
 *
 * @example twilioDeveloperWords['twilio/31486'].fix
 */
export const twilioDeveloperWords: Readonly<Record<TwilioCodeId, DeveloperWords>> = words satisfies Record<
  TwilioCodeId,
  DeveloperWords
>;
