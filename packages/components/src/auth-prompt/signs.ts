import { lock } from '../internals/icons/paths.tsx';
import type { Signs } from '../internals/icons/signs.ts';

/** The sign of what the sign-in prompt tells. */
export const signs: Signs = { auth: lock };
