import type { Device } from '@faultline/core';
import { askForDevice, openDevice, type GetUserMedia } from '../kit/devices.ts';
import { listenToMethod } from '../kit/listenToMethod.ts';
import { misuse } from '../kit/misuse.ts';
import { asked, field, textField } from '../kit/read.ts';

const isClosed = (pc: unknown): boolean => textField(pc, 'signalingState') === 'closed';

/** The senders of a peer connection; a closed one sends nothing any more. */
function sendersOf(pc: unknown): readonly unknown[] {
  const senders = isClosed(pc) ? [] : asked(pc, 'getSenders');
  return Array.isArray(senders) ? senders : [];
}

const trackOf = (sender: unknown): unknown => field(sender, 'track');

/** Nothing else holds a track that was opened here, so it is stopped with the last connection that sends it. */
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

/** Replaces the tracks that ended with the opened one. Senders that shared one track share the new one. */
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
    // A muted track stays muted.
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
 * Replaces each track that has ended with a new one, in every peer connection. A muted track stays muted, and the new
 * track is stopped with the connections that send it. When no track has ended, it only gets the permission. Rejects
 * with a sentence when the device cannot be opened or sent.
 *
 * @param report receives the browser's error
 * @param replace replaces the track of a sender; by default with the sender's own method
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
    // The person took time to answer, so the tracks that are silent now count.
    await sendInstead(opened, peers, isSilent, replace);
  } catch (error) {
    report(error, device);
    throw misuse('adapters/device-unusable', {}, { cause: error });
  }
}
