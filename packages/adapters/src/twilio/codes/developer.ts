import type { DeveloperWords } from '../../kit/descriptor.ts';
import type { TwilioCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

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
