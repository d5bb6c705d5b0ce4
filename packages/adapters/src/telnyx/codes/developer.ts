import type { DeveloperWords } from '../../kit/descriptor.ts';
import type { TelnyxCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

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
