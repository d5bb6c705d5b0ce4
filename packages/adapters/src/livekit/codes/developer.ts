import type { DeveloperWords } from '../../kit/descriptor.ts';
import type { LivekitCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Words for developers of every LiveKit code, for a developer panel or a log; persons on a call never see them. Facts
 * were read in, or seen with, `livekit-client` 2.23.0. A code of the catalogue without words does not compile.
 *
 * @example livekitDeveloperWords['livekit/disconnect/none'].fix
 */
export const livekitDeveloperWords: Readonly<Record<LivekitCodeId, DeveloperWords>> = words satisfies Record<
  LivekitCodeId,
  DeveloperWords
>;
