import { clock, info, lock, phoneMissed, wifiOff } from '../internals/icons/paths.tsx';
import type { Signs } from '../internals/icons/signs.ts';

/** The icons of the dialog. */
export const signs: Signs = {
  'signaling.removed': phoneMissed,
  'signaling.joinedElsewhere': info,
  ice: wifiOff,
  'media.unsupportedBrowser': info,
  call: phoneMissed,
  'call.dropped': wifiOff,
  'call.networkFailed': wifiOff,
  'call.notReattached': wifiOff,
  auth: lock,
  'quota.duration': clock,
};
