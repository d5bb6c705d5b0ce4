import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { PeerjsCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Explains every PeerJS code to developers, for a developer panel or a log; people on a call never see it. Facts were
 * read in, or seen with, `peerjs` 1.5.5. A code of the catalogue without an explanation does not compile.
 *
 * @example peerjsDeveloperWords['peerjs/error/unavailable-id'].fix
 */
export const peerjsDeveloperWords: Readonly<Record<PeerjsCodeId, DeveloperWords>> = words satisfies Record<
  PeerjsCodeId,
  DeveloperWords
>;
