import { ownEntry, type ConditionId, type Details, type Device } from '@faultline/core';
import { lookUp } from '../../kit/codes/codes.ts';
import { asText, detailsOf, textField } from '../../kit/read/read.ts';
import { mediaRefused } from '../../peer/media.ts';
import { codes } from '../generated/codes.ts';
import { lose } from './connection.ts';
import { unavailable } from './ending.ts';
import { issueOf, unreadable, type PeerFacts, type PeerjsMemory, type PeerjsStep } from './memory.ts';

/**
 * PeerServer's messages for refusals, `Errors` of its 1.0.2. The SDK turns all of them into the same `server-error`,
 * like an address that does not answer, which has no message.
 */
const refusals: Readonly<Record<string, ConditionId>> = {
  'Invalid key provided': 'service.misconfigured',
  'Invalid token provided': 'service.misconfigured',
  'No id, token, or key supplied to websocket server': 'service.misconfigured',
  'Server has reached its concurrent user limit': 'quota.connections',
};

/** The condition for an error of the connection in the peer's present state. */
function conditionOf(type: string, message: string, { link }: PeerjsMemory, row: ConditionId): ConditionId {
  if (type === 'network') return link === 'open' ? row : 'signaling.unreachable';
  if (type !== 'server-error') return row;
  return ownEntry<ConditionId>(refusals, message) ?? (link === 'open' ? 'signaling.disconnected' : row);
}

/** No event says which call a WebRTC failure was about: it is the one that is being set up, if there is exactly one. */
function webrtcFailed(memory: PeerjsMemory, code: string, error: unknown, at: number): PeerjsStep {
  const details = detailsOf(error, ['message']);
  const setUp = [...memory.calls].filter(
    ([, { ended, phase, peer }]) => !ended && !peer.wasConnected && phase !== 'ringing',
  );
  const [only] = setUp;
  const about =
    only && setUp.length === 1 ? ({ callId: only[0], condition: 'call.setupFailed' } as const) : {};
  return { memory, events: [issueOf(code, lookUp(codes, code), at, { details, ...about })] };
}

function nobodyThere(
  memory: PeerjsMemory,
  code: string,
  error: unknown,
  facts: PeerFacts,
  at: number,
): PeerjsStep {
  const details = detailsOf(error, ['message']);
  const message = textField(error, 'message') ?? '';
  const step = unavailable(memory, code, (remote) => message.endsWith(` ${remote}`), at, details);
  if (step.events.length > 0) return step;
  // About a call that was not given to `track`, or a data connection.
  const isCall = facts.isCalled(message.replace(/^Could not connect to peer /, ''));
  const condition = isCall ? 'call.unavailable' : 'message.notDelivered';
  return { memory, events: [issueOf(code, lookUp(codes, code), at, { condition, details })] };
}

/** The app requested a call, or a data connection, that cannot be made now, so it wants to be connected. */
function notPlaced(
  memory: PeerjsMemory,
  code: string,
  details: Details,
  facts: PeerFacts,
  at: number,
): PeerjsStep {
  const { condition } = lookUp(codes, code).rule;
  const actions = facts.disconnected && !facts.destroyed ? (['reconnect'] as const) : [];
  if (memory.link !== 'lost') return lose(memory, code, condition, at, { details, actions });
  const more = { retrying: false, actions, details };
  return { memory, events: [issueOf(code, { rule: { condition }, known: true }, at, more)] };
}

/** Reads an `error` of the peer. */
export function peerFailed(memory: PeerjsMemory, error: unknown, facts: PeerFacts, at: number): PeerjsStep {
  const type = textField(error, 'type');
  if (type === null) return unreadable(memory, 'error', error, at);
  const code = `peerjs/error/${type}`;
  const found = lookUp(codes, code);
  const message = textField(error, 'message') ?? '';
  // The message of an error about the key contains the key.
  const details = type === 'invalid-key' ? {} : detailsOf(error, ['message']);
  if (!found.known)
    return { memory: { ...memory, failed: { code, at } }, events: [issueOf(code, found, at, { details })] };
  switch (type) {
    case 'peer-unavailable':
      return nobodyThere(memory, code, error, facts, at);
    case 'webrtc':
      return webrtcFailed(memory, code, error, at);
    case 'disconnected':
      return notPlaced(memory, code, details, facts, at);
    default:
      return lose(memory, code, conditionOf(type, message, memory, found.rule.condition), at, { details });
  }
}

/** Reads an error that the app reports: of `getUserMedia`, of a data connection, or thrown by a method. */
export function reported(
  memory: PeerjsMemory,
  error: unknown,
  device: Device,
  facts: PeerFacts,
  at: number,
): PeerjsStep {
  const type = textField(error, 'type') ?? '';
  if (lookUp(codes, `peerjs/error/${type}`).known) return peerFailed(memory, error, facts, at);
  const media = mediaRefused('peerjs', codes, memory.refused, error, device, at);
  if (media) return { memory: { ...memory, refused: media.refused }, events: media.events };
  const ofData = `peerjs/connection/${type}`;
  const code = lookUp(codes, ofData).known
    ? ofData
    : `peerjs/error/${type || (textField(error, 'name') ?? 'unknown')}`;
  const described = detailsOf(error, ['name', 'message']);
  const details = Object.keys(described).length > 0 ? described : { payload: asText(error) };
  return { memory, events: [issueOf(code, lookUp(codes, code), at, { details })] };
}
