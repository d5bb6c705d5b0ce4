import { lock } from '../internals/icons/paths.tsx';
import type { Signs } from '../internals/icons/signs.ts';

/** The icon of the sign-in prompt. */
export const signs: Signs = { auth: lock };
