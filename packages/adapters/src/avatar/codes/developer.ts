import type { AvatarCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/** What one code says to the developer of the app, in English. Plain text, each at most 400 characters. */
export interface DeveloperWords {
  /** What happened, in the field's terms, and who says so. */
  readonly happened: string;
  /** What the SDK and this adapter do about it by themselves, also where that is nothing. */
  readonly sdkDoes: string;
  /** What the developer should do or look at first. */
  readonly fix: string;
}

/**
 * Words for developers of every code of the avatar server SDK (`avatarkit-server` 0.1.0), for a developer panel or a
 * log; persons on a call never see them. A code of the catalogue without words does not compile.
 *
 * @example avatarDeveloperWords['avatar/appIDMismatch'].fix
 */
export const avatarDeveloperWords: Readonly<Record<AvatarCodeId, DeveloperWords>> = words satisfies Record<
  AvatarCodeId,
  DeveloperWords
>;
