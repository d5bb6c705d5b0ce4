import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { TwilioCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Explains every Twilio code to developers, for a developer panel or a log; people on a call never see it. The facts
 * come from the source or the behaviour of `@twilio/voice-sdk` 2.18.5. A code of the catalogue without an explanation does not compile.
 *
 * @example twilioDeveloperWords['twilio/31486'].fix
 */
export const twilioDeveloperWords: Readonly<Record<TwilioCodeId, DeveloperWords>> = words satisfies Record<
  TwilioCodeId,
  DeveloperWords
>;
