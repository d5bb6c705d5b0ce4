import type { Device } from '@faultline/core';
import { askForDevice, openDevice, type GetUserMedia } from '../kit/devices.ts';
import { asked, field, textField } from '../kit/read.ts';
import type { Recoveries } from '../kit/sourceBase.ts';
import type { Verdict, Waiting } from '../kit/waiting.ts';
import type { Calls } from './calls.ts';
import { sendersOf } from './events/facts.ts';
import type { PeerFacts } from './events/memory.ts';
import type { PeerjsPeerLike } from './sdk.ts';
import { misuse as misuseOfKit } from '../kit/misuse.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  readonly peer: PeerjsPeerLike;
  readonly calls: Calls;
  readonly facts: () => PeerFacts;
  readonly waiting: Waiting;
  readonly getUserMedia: GetUserMedia | undefined;
  readonly report: (error: unknown, device: Device) => void;
}

/** How long the server may take to let a peer in. */
const answerWithinMs = 30_000;

const isOpen: Verdict = (event) => {
  if (event.type !== 'connectionChanged') return null;
  if (event.status === 'connected') return true;
  return event.status === 'lost'
    ? 'The PeerJS server could not be reached, or did not let this peer in.'
    : null;
};

async function reconnect({ peer, facts, waiting }: RecoveryTools): Promise<void> {
  const { open, destroyed, disconnected } = facts();
  if (open) return;
  if (destroyed) throw misuse('adapters/peerjs-destroyed');
  const act = () => {
    if (disconnected) peer.reconnect();
    return Promise.resolve(true);
  };
  await waiting.during(act, isOpen, answerWithinMs);
}

/** The senders of a kind whose track has ended, in every call. */
const silentSenders = (calls: Calls, kind: string): readonly unknown[] =>
  calls
    .objects()
    .flatMap(sendersOf)
    .filter((sender) => {
      const track = field(sender, 'track');
      return textField(track, 'kind') === kind && textField(track, 'readyState') === 'ended';
    });

async function resumeMedia({ calls, getUserMedia, report }: RecoveryTools, device: Device): Promise<void> {
  const kind = device === 'camera' ? 'video' : 'audio';
  const silent = silentSenders(calls, kind);
  try {
    // Without a call that lost its track it is only about the permission.
    if (silent.length === 0) return await askForDevice(getUserMedia, device);
    const stream = await openDevice(getUserMedia, device);
    const tracks = asked(stream, kind === 'audio' ? 'getAudioTracks' : 'getVideoTracks');
    const track: unknown = Array.isArray(tracks) ? tracks[0] : null;
    for (const sender of silent) await asked(sender, 'replaceTrack', track);
  } catch (error) {
    report(error, device);
    throw misuseOfKit('adapters/device-unusable', {}, { cause: error });
  } finally {
    calls.lookAtSent();
  }
}

/** The ways back on the same peer. Calling again is the app's: only it has the stream and the id. */
export const recoveriesOf = (tools: RecoveryTools): Recoveries => ({
  reconnect: () => reconnect(tools),
  resumeMedia: ({ device }) => resumeMedia(tools, device ?? 'microphone'),
});
