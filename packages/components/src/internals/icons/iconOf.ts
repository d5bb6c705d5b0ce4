import { ownEntry, type ConditionId, type Device, type Phase } from '@faultline/core';
import {
  circleAlert,
  circleCheck,
  clock,
  gauge,
  info,
  lock,
  mic,
  micOff,
  monitorOff,
  phoneMissed,
  signalWeak,
  videoOff,
  volumeX,
  wifiOff,
} from './paths.ts';

const byCondition: Readonly<Partial<Record<ConditionId, string>>> = {
  'auth.expiringSoon': clock,
  'quota.duration': clock,
  'service.idleTimeout': clock,
  'ice.connecting': clock,
  'call.networkFailed': wifiOff,
  'call.dropped': wifiOff,
  'call.notReattached': wifiOff,
  'media.remoteSilent': volumeX,
  'media.playbackFailed': volumeX,
  'media.playbackBlocked': volumeX,
  'media.outputUnavailable': volumeX,
  'media.remoteUnavailable': volumeX,
  'media.screenShareUnavailable': monitorOff,
  'media.unsupportedBrowser': info,
  'media.encryptionMismatch': lock,
  'media.insecureContext': lock,
  'quality.deviceOverloaded': gauge,
  'signaling.removed': phoneMissed,
  'signaling.joinedElsewhere': info,
};

const byArea: Readonly<Record<string, string>> = {
  signaling: wifiOff,
  ice: wifiOff,
  media: micOff,
  call: phoneMissed,
  auth: lock,
  quality: signalWeak,
};

const byDevice: Readonly<Record<Device, string>> = {
  microphone: micOff,
  camera: videoOff,
  screen: monitorOff,
  speaker: volumeX,
};

/** The sign of a condition: its own, else that of the device it is about, else that of its area. */
export function iconOf(condition: ConditionId, device: Device | null, phase: Phase = 'start'): string {
  if (phase === 'granted') return circleCheck;
  const isMicrophone = (device ?? 'microphone') === 'microphone';
  if (isMicrophone && (condition === 'media.permissionNotAsked' || condition === 'media.permissionPending'))
    return mic;
  const area = condition.slice(0, condition.indexOf('.'));
  return (
    ownEntry(byCondition, condition) ??
    (area === 'media' && device ? ownEntry(byDevice, device) : undefined) ??
    ownEntry(byArea, area) ??
    circleAlert
  );
}
