import type { Phone } from '../page/phone.ts';
import { createPostPhone } from './postPhone.ts';
import type { Settings } from './settings.ts';
import { createSocketPhone } from './socketPhone.ts';
import { createSoupPhone } from './soupPhone.ts';

/** The app's half of a call page, as its address says. */
export function createPhone(settings: Settings): Phone {
  if (settings.kind === 'socket') return createSocketPhone(settings);
  return settings.kind === 'mediasoup' ? createSoupPhone(settings) : createPostPhone(settings);
}
