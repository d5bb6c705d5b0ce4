import { circleCheck, lock, mic, micOff, monitorOff, videoOff, volumeX } from '../internals/icons/paths.tsx';
import type { Signs } from '../internals/icons/signs.ts';

/** The icons of the device prompt. */
export const signs: Signs = {
  granted: circleCheck,
  media: micOff,
  'media/camera': videoOff,
  'media/screen': monitorOff,
  'media/speaker': volumeX,
  'media.insecureContext': lock,
  'media.permissionNotAsked/microphone': mic,
  'media.permissionPending/microphone': mic,
  'media.playbackBlocked': volumeX,
};
