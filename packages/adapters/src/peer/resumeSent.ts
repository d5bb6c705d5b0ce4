import type { Device } from '@faultline/core';
import { askForDevice, openDevice, type GetUserMedia } from '../kit/devices.ts';
import { listenToMethod } from '../kit/listenToMethod.ts';
import { misuse } from '../kit/misuse.ts';
import { asked, field, textField } from '../kit/read.ts';

const isClosed = (pc: unknown): boolean => textField(pc, 'signalingState') === 'closed';

/** What a peer connection sends by; one that is closed sends nothing any more. */
function sendersOf(pc: unknown): readonly unknown[] {
  const senders = isClosed(pc) ? [] : asked(pc, 'getSenders');
  return Array.isArray(senders) ? senders : [];
}

const trackOf = (sender: unknown): unknown => field(sender, 'track');

/** Nobody else knows of a track that was opened here: it is switched off with the last connection that sends it. */
function stopWithLast(peers: readonly unknown[], track: unknown): void {
  const sending = peers.filter((pc) => sendersOf(pc).some((sender) => trackOf(sender) === track));
  const undos: (() => void)[] = [];
  const after = () => {
    if (!sending.every(isClosed)) return;
    asked(track, 'stop');
    for (const undo of undos) undo();
  };
  after();
  for (const pc of sending) undos.push(listenToMethod(pc as object, 'close', (_, run) => run(), { after }));
}

/** The track that was opened, put in the place of those that ended. What was one track to several stays one. */
async function sendInstead(
  opened: unknown,
  peers: readonly unknown[],
  isSilent: (sender: unknown) => boolean,
  replace: (sender: unknown, track: unknown) => unknown,
): Promise<void> {
  const fresh = new Map<unknown, unknown>();
  const sent = new Set<unknown>();
  let failure: unknown = null;
  for (const sender of peers.flatMap(sendersOf)) {
    if (!isSilent(sender)) continue;
    const old = trackOf(sender);
    const track = fresh.get(old) ?? (fresh.size === 0 ? opened : (asked(opened, 'clone') ?? opened));
    fresh.set(old, track);
    // Who was muted stays muted.
    Object.assign(track as object, { enabled: field(old, 'enabled') !== false });
    try {
      await replace(sender, track);
      sent.add(track);
    } catch (error) {
      failure ??= error;
    }
  }
  for (const track of new Set([opened, ...fresh.values()]))
    if (sent.has(track)) stopWithLast(peers, track);
    else asked(track, 'stop');
  if (failure !== null) throw failure as Error;
}

/**
 * Puts a new track in the place of each one that has ended, in every peer connection. Who was muted stays muted, and what is opened
 * is switched off with the connections that send it. Without one that has ended it is only about the permission. Rejects with a
 * sentence when the device cannot be had, or sent.
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
  const isSilent = (sender: unknown): boolean =>
    textField(trackOf(sender), 'kind') === kind && textField(trackOf(sender), 'readyState') === 'ended';
  try {
    if (!peers.flatMap(sendersOf).some(isSilent)) return await askForDevice(getUserMedia, device);
    const stream = await openDevice(getUserMedia, device);
    const tracks = asked(stream, kind === 'audio' ? 'getAudioTracks' : 'getVideoTracks');
    const opened: unknown = Array.isArray(tracks) ? tracks[0] : null;
    if (typeof opened !== 'object' || opened === null) throw new TypeError('The device gave no track.');
    // The person has answered meanwhile: what is silent now counts.
    await sendInstead(opened, peers, isSilent, replace);
  } catch (error) {
    report(error, device);
    throw misuse('adapters/device-unusable', {}, { cause: error });
  }
}
