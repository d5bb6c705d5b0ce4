import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { TelnyxCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * An explanation of every Telnyx code for developers, for a developer panel or a log; people on a call never see it.
 * The facts come from the source or the behaviour of `@telnyx/webrtc` 2.25.25, 2.26.1 and 2.27.10. A code of the
 * catalogue without an explanation does not compile.
 *
 * @example telnyxDeveloperWords['telnyx/45003'].fix
 */
export const telnyxDeveloperWords: Readonly<Record<TelnyxCodeId, DeveloperWords>> = words satisfies Record<
  TelnyxCodeId,
  DeveloperWords
>;
