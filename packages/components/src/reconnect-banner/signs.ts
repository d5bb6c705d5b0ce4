import {
  clock,
  lock,
  micOff,
  monitorOff,
  phoneMissed,
  userX,
  videoOff,
  volumeX,
  wifiOff,
} from '../internals/icons/paths.tsx';
import type { Signs } from '../internals/icons/signs.ts';

/** The icons of the banner. */
export const signs: Signs = {
  signaling: wifiOff,
  ice: wifiOff,
  'ice.connecting': clock,
  media: micOff,
  'media/camera': videoOff,
  'media/screen': monitorOff,
  'media/speaker': volumeX,
  'media.encryptionMismatch': lock,
  'media.outputUnavailable': volumeX,
  'media.playbackFailed': volumeX,
  'media.remoteUnavailable': volumeX,
  'media.screenShareUnavailable': monitorOff,
  call: phoneMissed,
  party: userX,
  auth: lock,
  'auth.expiringSoon': clock,
  'service.idleTimeout': clock,
};
