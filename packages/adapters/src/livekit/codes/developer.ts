import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { LivekitCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Explains every LiveKit code to developers, for a developer panel or a log; people on a call never see it. The facts
 * come from the source or the behaviour of `livekit-client` 2.23.0. A code of the catalogue without an explanation does not compile.
 *
 * @example livekitDeveloperWords['livekit/disconnect/none'].fix
 */
export const livekitDeveloperWords: Readonly<Record<LivekitCodeId, DeveloperWords>> = words satisfies Record<
  LivekitCodeId,
  DeveloperWords
>;
