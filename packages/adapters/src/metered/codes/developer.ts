import type { MeteredCodeId } from './catalogue.ts';
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
 * Words for developers of every Metered code, for a developer panel or a log; persons on a call never see them. Facts
 * were read in, or seen with, `@metered-ca/realtime` 1.2.0. A code of the catalogue without words
 * does not compile.
 *
 * @example meteredDeveloperWords['metered/close/4010'].fix
 */
export const meteredDeveloperWords: Readonly<Record<MeteredCodeId, DeveloperWords>> = words satisfies Record<
  MeteredCodeId,
  DeveloperWords
>;
