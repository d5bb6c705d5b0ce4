import type { Device, IssueRaised } from '@faultline/core';
import { conditionOfMediaError, hasNoWayToAsk, ofDevice } from '../../kit/read/mediaError.ts';
import { callIdOf } from './calls.ts';
import { conditionOfClose, gaveUp, neverWelcomed } from './connection.ts';
import { noLink, type LinkName, type MeteredMemory, type MeteredStep } from './memory.ts';
import { actionsFor, issueOf, knownId } from './failures.ts';
import { field, numberField, textField } from '../../kit/read/read.ts';

/** `connect()` rejects this soon after the client closed. */
const sameMomentMs = 1_000;

/** The SDK waits 10 s for a welcome (1.2.0); clocks round. */
const welcomeWithinMs = 9_900;

/** What is known about the object that threw. */
export interface Thrown {
  readonly device?: Device | undefined;
  readonly restorable: boolean;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** `connect()` failed because of a close, which was already reported, unless nobody listened then. */
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

/** A change of microphone or camera that reached only some of the others. */
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

/** Reads an error that a method of the SDK threw or rejected with. Classes and codes count, messages do not. */
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
  // A peer that was not admitted to its channel is not connected at all, which is more than a refused request.
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
  // The SDK opens no devices, but the app's failure to open one is reported, if the app says which device.
  const said = device === undefined && !hasNoWayToAsk(error) ? null : conditionOfMediaError(error);
  if (said !== null) {
    return issue(issueOf(id, error, at, { condition: ofDevice(said, device), device: device ?? null }));
  }
  for (const link of Object.keys(links) as LinkName[]) {
    const { status, welcomed, closedAt, triedAt } = links[link] ?? noLink;
    if (welcomed) continue;
    // A client that closes during its first `connect()` got no token: every other reason leaves a close.
    if (closedAt !== null && at - closedAt <= sameMomentMs)
      return gaveUp(memory, link, error, { restorable }, at);
    if (status === 'connecting' && triedAt !== null && at - triedAt >= welcomeWithinMs)
      return neverWelcomed(memory, link, error, { restorable }, at);
  }
  // What keeps the connection away is, or will be, reported; what follows from it is only recorded.
  const explained = Object.values(links).some(({ status }) => status === 'lost' || status === 'connecting');
  return issue({ ...one, severity: explained ? 'info' : 'error' });
}
