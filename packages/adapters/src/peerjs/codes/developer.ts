import type { DeveloperWords } from '../../kit/descriptor.ts';
import type { PeerjsCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Words for developers of every PeerJS code, for a developer panel or a log; persons on a call never see them. Facts were
 * read in, or seen with, `peerjs` 1.5.5. A code of the catalogue without words does not compile.
 *
 * @example peerjsDeveloperWords['peerjs/error/unavailable-id'].fix
 */
export const peerjsDeveloperWords: Readonly<Record<PeerjsCodeId, DeveloperWords>> = words satisfies Record<
  PeerjsCodeId,
  DeveloperWords
>;
