import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { AvatarCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/**
 * Words for developers of every code of the avatar server SDK (`avatarkit-server` 0.1.0), for a developer panel or a
 * log; persons on a call never see them. A code of the catalogue without an explanation does not compile.
 *
 * @example avatarDeveloperWords['avatar/appIDMismatch'].fix
 */
export const avatarDeveloperWords: Readonly<Record<AvatarCodeId, DeveloperWords>> = words satisfies Record<
  AvatarCodeId,
  DeveloperWords
>;
