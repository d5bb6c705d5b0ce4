import { gauge, mic, micOff, signalWeak, video, videoOff, volumeX } from '../internals/icons/paths.tsx';
import type { Signs } from '../internals/icons/signs.ts';

/** The icons of the quality indicator. */
export const signs: Signs = {
  media: micOff,
  'media.deviceSwitched': mic,
  'media.deviceSwitched/camera': video,
  'media.remoteSilent': volumeX,
  quality: signalWeak,
  'quality.deviceOverloaded': gauge,
  'quality.videoPaused': videoOff,
};
