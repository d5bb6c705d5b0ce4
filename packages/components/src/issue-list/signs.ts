import { signs as auth } from '../auth-prompt/signs.ts';
import { signs as dialog } from '../hangup-dialog/signs.ts';
import type { Signs } from '../internals/icons/signs.ts';
import { signs as media } from '../mic-permission-prompt/signs.ts';
import { signs as indicator } from '../quality-indicator/signs.ts';
import { signs as banner } from '../reconnect-banner/signs.ts';

/** Every icon: the list shows what all the other families show. */
export const signs: Signs = { ...auth, ...dialog, ...media, ...indicator, ...banner };
