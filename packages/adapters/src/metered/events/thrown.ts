import type { Device, IssueRaised } from '@faultline/core';
import { conditionOfMediaError, hasNoWayToAsk, ofScreen } from '../../kit/mediaError.ts';
import { callIdOf } from './calls.ts';
import { conditionOfClose, gaveUp, neverWelcomed } from './connection.ts';
import { noLink, type LinkName, type MeteredMemory, type MeteredStep } from './memory.ts';
import { actionsFor, issueOf, knownId } from './failures.ts';
import { field, numberField, textField } from '../../kit/read.ts';

/** `connect()` is refused this soon after the client closed. */
const sameMomentMs = 1_000;

/** The SDK waits 10 s for a welcome (1.2.0); clocks round. */
const welcomeWithinMs = 9_900;

/** What is known of whoever threw. */
export interface Thrown {
  readonly device?: Device | undefined;
  readonly restorable: boolean;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** `connect()` was refused by a close: told already, unless nobody listened then. */
function refused(memory: MeteredMemory, error: unknown, restorable: boolean, at: number): IssueRaised {
  const code = numberField(error, 'closeCode');
  const told = Object.values(memory.links).some((link) => link.status === 'lost' && link.code === code);
  const condition = told ? 'signaling.closed' : conditionOfClose(code, false, noLink, at);
  return issueOf('metered/SignallingConnectError', error, at, {
    condition,
    retrying: false,
    actions: restorable ? actionsFor(condition) : [],
    details: { ...(code === null ? {} : { closeCode: code }), closeReason: textField(error, 'closeReason') },
  });
}

/** A switch of microphone or camera that reached some of the others only. */
function halfReplaced(
  memory: MeteredMemory,
  error: unknown,
  device: Device | undefined,
  at: number,
): IssueRaised {
  const failed = field(error, 'failed');
  const peers = (Array.isArray(failed) ? failed : []).map((one) => textField(one, 'peerId') ?? '');
  return issueOf('metered/MeteredPeerReplaceTrackError', error, at, {
    device: device ?? null,
    callId: peers.length === 1 ? callIdOf(memory, peers[0] as string) : null,
    details: {
      succeeded: lengthOf(field(error, 'succeeded')),
      failed: peers.length,
      failedPeers: peers.join(' '),
    },
  });
}

/** What a method of the SDK threw, or a promise of it was rejected with. Classes and codes count, messages do not. */
export function normaliseThrown(
  memory: MeteredMemory,
  error: unknown,
  { device, restorable }: Thrown,
  at: number,
): MeteredStep {
  const name = textField(error, 'name') ?? 'unknown';
  const code = textField(error, 'code');
  const issue = (one: IssueRaised): MeteredStep => ({ memory, events: [one] });
  if (name === 'SignallingConnectError') return issue(refused(memory, error, restorable, at));
  if (name === 'MeteredPeerReplaceTrackError') return issue(halfReplaced(memory, error, device, at));
  const { links } = memory;
  // A peer that was refused its channel is nowhere, which is more than a refused request.
  const nowhere = links.peer !== undefined && links.peer.status !== 'connected';
  const id = knownId(
    `metered/error/${code ?? name}`,
    `metered/${name}`,
    nowhere ? `metered/peer/${name}` : `metered/server/${name}`,
    `metered/server/${name}`,
    `metered/error/${name}`,
  );
  const one = issueOf(id, error, at);
  if (!one.unknown) return issue(one);
  // The SDK asks for no device: what its app asked for and did not get is told all the same, where it says which.
  const said = device === undefined && !hasNoWayToAsk(error) ? null : conditionOfMediaError(error);
  if (said !== null) {
    const condition = device === 'screen' ? ofScreen(said) : said;
    return issue(issueOf(id, error, at, { condition, device: device ?? null }));
  }
  for (const link of Object.keys(links) as LinkName[]) {
    const { status, welcomed, closedAt, triedAt } = links[link] ?? noLink;
    if (welcomed) continue;
    // A client that closes with its first connect() did so because no token came: nothing else leaves no close behind.
    if (closedAt !== null && at - closedAt <= sameMomentMs)
      return gaveUp(memory, link, error, { restorable }, at);
    if (status === 'connecting' && triedAt !== null && at - triedAt >= welcomeWithinMs)
      return neverWelcomed(memory, link, error, { restorable }, at);
  }
  // What keeps the connection away is told, or will be; what follows from it is only put on record.
  const explained = Object.values(links).some(({ status }) => status === 'lost' || status === 'connecting');
  return issue({ ...one, severity: explained ? 'info' : 'error' });
}
