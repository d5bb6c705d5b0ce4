import type { Device } from '@faultline/core';
import { askForDevice, openDevice, type GetUserMedia } from '../kit/devices.ts';
import { misuse } from '../kit/misuse.ts';
import { asked, field, textField } from '../kit/read.ts';

/** What a peer connection sends by; one that is closed sends nothing any more. */
function sendersOf(pc: unknown): readonly unknown[] {
  if (textField(pc, 'signalingState') === 'closed') return [];
  const senders = asked(pc, 'getSenders');
  return Array.isArray(senders) ? senders : [];
}

/**
 * Puts a new track in the place of each one that has ended, in every peer connection; who was muted stays muted. Without one that
 * has ended it is only about the permission. Rejects with a sentence when the device cannot be had.
 *
 * @param report is told what the browser rejected with
 * @param replace puts the new track in the place of a sender's; by default the sender does
 */
export async function resumeSent(
  peers: readonly unknown[],
  device: Device,
  getUserMedia: GetUserMedia | undefined,
  report: (error: unknown, device: Device) => void,
  replace = (sender: unknown, track: unknown): unknown => asked(sender, 'replaceTrack', track),
): Promise<void> {
  const kind = device === 'camera' ? 'video' : 'audio';
  const silent = peers.flatMap(sendersOf).filter((sender) => {
    const track = field(sender, 'track');
    return textField(track, 'kind') === kind && textField(track, 'readyState') === 'ended';
  });
  try {
    if (silent.length === 0) return await askForDevice(getUserMedia, device);
    const stream = await openDevice(getUserMedia, device);
    const tracks = asked(stream, kind === 'audio' ? 'getAudioTracks' : 'getVideoTracks');
    const track: unknown = Array.isArray(tracks) ? tracks[0] : null;
    const isMuted = silent.every((sender) => field(field(sender, 'track'), 'enabled') === false);
    if (isMuted && typeof track === 'object' && track) Object.assign(track, { enabled: false });
    for (const sender of silent) await replace(sender, track);
  } catch (error) {
    report(error, device);
    throw misuse('adapters/device-unusable', {}, { cause: error });
  }
}
