import type { DeveloperWords } from '../../kit/descriptor.ts';
import type { MeteredCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

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
