import type { Device, RecoveryRequest } from '@faultline/core';
import { askForDevice, deviceIdIn, openDevice, type GetUserMedia } from '../kit/media/devices.ts';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { misuse } from '../kit/misuse.ts';
import { asked, field, textField } from '../kit/read/read.ts';
import { sentDeviceOf } from '../kit/media/sentBy.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';

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

/** The track that was opened, put in the place of others. What was one track to several stays one. */
async function sendInstead(
  opened: unknown,
  peers: readonly unknown[],
  isMeant: (sender: unknown) => boolean,
  replace: (sender: unknown, track: unknown) => unknown,
): Promise<void> {
  const fresh = new Map<unknown, unknown>();
  const sent = new Set<unknown>();
  let failure: unknown = null;
  for (const sender of peers.flatMap(sendersOf)) {
    if (!isMeant(sender)) continue;
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
  // Of one that nothing sends any more the browser's sign would say that it is in use.
  for (const old of fresh.keys())
    if (!peers.flatMap(sendersOf).some((sender) => trackOf(sender) === old)) asked(old, 'stop');
  if (failure !== null) throw failure as Error;
}

/** What the ways back of devices that are sent need. */
export interface SentTools {
  /** The connections that send them. */
  readonly peers: readonly unknown[];
  readonly getUserMedia: GetUserMedia | undefined;
  /** Is told what the browser rejected with. */
  readonly report: (error: unknown, device: Device) => void;
  /** Puts the new track in the place of a sender's; by default the sender does. */
  readonly replace?: (sender: unknown, track: unknown) => unknown;
}

const bySender = (sender: unknown, track: unknown): unknown => asked(sender, 'replaceTrack', track);

async function sendFresh(
  { peers, getUserMedia, report, replace = bySender }: SentTools,
  device: Device,
  deviceId: string | null,
): Promise<void> {
  const kind = device === 'camera' ? 'video' : 'audio';
  // Another device takes the place of one that works, the same one only of what has ended or is held by the system; a
  // shared screen is neither.
  const isMeant = (sender: unknown): boolean => {
    const track = trackOf(sender);
    const isOver = textField(track, 'readyState') === 'ended' || field(track, 'muted') === true;
    return sentDeviceOf(track) === device && (deviceId !== null || isOver);
  };
  try {
    if (!peers.flatMap(sendersOf).some(isMeant)) {
      if (deviceId !== null) throw new TypeError('Nothing of this kind is sent any more.');
      return await askForDevice(getUserMedia, device);
    }
    const stream = await openDevice(getUserMedia, device, deviceId);
    const tracks = asked(stream, kind === 'audio' ? 'getAudioTracks' : 'getVideoTracks');
    const opened: unknown = Array.isArray(tracks) ? tracks[0] : null;
    if (typeof opened !== 'object' || opened === null) throw new TypeError('The device gave no track.');
    // The person has answered meanwhile: what is silent now counts.
    await sendInstead(opened, peers, isMeant, replace);
  } catch (error) {
    report(error, device);
    throw misuse('adapters/device-unusable', {}, { cause: error });
  }
}

/**
 * The ways back of devices that are sent by peer connections. `resumeMedia` puts a new track in the place of each one that has
 * ended or that the system holds; without such a one it is only about the permission. `useDevice` puts one of the device that was chosen in the place of
 * those of its kind. Who was muted stays muted, and what is opened is switched off with the connections that send it. They reject
 * with a sentence when the device cannot be had, or sent.
 *
 * @param toolsOf what there is when it is asked for
 */
export const sentRecoveries = (
  toolsOf: (request: RecoveryRequest) => SentTools,
): Required<Pick<Recoveries, 'resumeMedia' | 'useDevice'>> => ({
  resumeMedia: (request) => sendFresh(toolsOf(request), request.device ?? 'microphone', null),
  // The input is looked at before anything is opened.
  useDevice: async (request) => {
    const deviceId = deviceIdIn(request.input);
    await sendFresh(toolsOf(request), request.device ?? 'microphone', deviceId);
  },
});
