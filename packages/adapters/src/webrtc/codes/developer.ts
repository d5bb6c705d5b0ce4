import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { WebrtcCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/** An explanation of every code for developers. A code of the catalogue without an explanation does not compile. */
export const webrtcDeveloperWords: Readonly<Record<WebrtcCodeId, DeveloperWords>> = words satisfies Record<
  WebrtcCodeId,
  DeveloperWords
>;
