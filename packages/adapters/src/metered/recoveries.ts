import type { Device } from '@faultline/core';
import { insideOf } from './events/facts.ts';
import { field } from '../kit/read/read.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import { sentRecoveries } from '../peer/sentRecoveries.ts';
import type { MeteredClientLike, MeteredPeerLike } from './sdk.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  /** The given client, if its connection is gone for good; else null. */
  readonly client: MeteredClientLike | null;
  /** The peer, if its connection is gone for good; else null. */
  readonly peer: MeteredPeerLike | null;
  /** The client inside it, if it can be reached. */
  readonly inside: MeteredClientLike | null;
  readonly channel: string | null;
  /** Creates a new peer and listens to it; null when the app gave no function for that. */
  readonly renew: (() => MeteredPeerLike) | null;
  /** The connections to the others. */
  readonly connections: readonly unknown[];
  /** Replaces one track by another in all of them. */
  readonly replace: (old: unknown, fresh: unknown) => unknown;
  /** Called when the browser refused a device. */
  readonly report: (error: unknown, device: Device) => void;
  /** Called when a subscription was refused after the connection was restored. */
  readonly refused: (error: unknown) => void;
}

const couldNot = 'The connection could not be made.';

/** Whether the SDK accepted a request. Its own message can contain anything, so it is not passed on. */
const taken = (asked: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(asked).catch((cause: unknown) => {
    throw new Error(couldNot, { cause });
  });

/**
 * Connects a client that has given up. `connect()` starts from nothing: only the SDK's own reconnect restores the
 * channels (1.2.0), so those still on its list are subscribed again.
 */
async function connect(client: MeteredClientLike, refused: (error: unknown) => void): Promise<void> {
  await taken(client.connect?.());
  const wanted = field(insideOf(client), 'activeSubscriptions');
  if (wanted instanceof Map)
    for (const [channel, options] of wanted as Map<string, object>)
      await client.subscribe?.(channel, options).catch(refused);
}

async function rejoin({ peer, inside, channel, renew, refused }: RecoveryTools): Promise<void> {
  // A peer that waits for its closed client returns with it: the list of present members does the rest.
  if (peer?.state === 'reconnecting' && inside?.state === 'closed') return connect(inside, refused);
  if (peer?.state !== 'idle' && !renew) throw misuse('adapters/metered-peer-closed');
  if (channel === null) throw misuse('adapters/metered-no-channel');
  const next = peer?.state === 'idle' ? peer : renew?.();
  await taken(next?.join?.(channel));
}

async function reconnect(tools: RecoveryTools): Promise<void> {
  const { client, peer, refused } = tools;
  if (!client && !peer) throw misuse('adapters/metered-nothing-to-connect');
  if (client) await connect(client, refused);
  if (peer) await rejoin(tools);
}

/** The recovery actions. Every new connection asks the app's own provider for a new token. */
export function recoveriesOf(toolsNow: () => RecoveryTools): Recoveries {
  const again = () => reconnect(toolsNow());
  return {
    reconnect: again,
    reauthenticate: again,
    ...sentRecoveries(() => {
      const { connections, replace, report } = toolsNow();
      const replaceIn = (sender: unknown, track: unknown) => replace(field(sender, 'track'), track);
      return { peers: connections, getUserMedia: undefined, report, replace: replaceIn };
    }),
  };
}
