import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { MeteredCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Explains every Metered code to developers, for a developer panel or a log; people on a call never see it. The facts
 * come from the source or the behaviour of `@metered-ca/realtime` 1.2.0. A code of the catalogue without an explanation
 * does not compile.
 *
 * @example meteredDeveloperWords['metered/close/4010'].fix
 */
export const meteredDeveloperWords: Readonly<Record<MeteredCodeId, DeveloperWords>> = words satisfies Record<
  MeteredCodeId,
  DeveloperWords
>;
