import type { Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/media/devices.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import type { Verdict, Waiting } from '../kit/source/waiting.ts';
import { sentRecoveries } from '../peer/sentRecoveries.ts';
import type { Calls } from './calls.ts';
import type { PeerFacts } from './events/memory.ts';
import type { PeerjsPeerLike } from './sdk.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  readonly peer: PeerjsPeerLike;
  readonly calls: Calls;
  readonly facts: () => PeerFacts;
  readonly waiting: Waiting;
  readonly getUserMedia: GetUserMedia | undefined;
  readonly report: (error: unknown, device: Device) => void;
}

/** How long the server may take to admit a peer. */
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

/** The recovery actions on the same peer. Calling again is left to the app: only it has the stream and the id. */
export const recoveriesOf = (tools: RecoveryTools): Recoveries => ({
  reconnect: () => reconnect(tools),
  ...sentRecoveries(() => {
    const { calls, getUserMedia, report } = tools;
    return { peers: calls.objects().map((call) => call.peerConnection), getUserMedia, report };
  }),
});
