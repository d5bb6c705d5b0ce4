import { ownEntry, type ConditionId, type Details, type Device } from '@faultline/core';
import { lookUp } from '../../kit/codes.ts';
import { asText, detailsOf, textField } from '../../kit/read.ts';
import { mediaRefused } from '../../peer/media.ts';
import { codes } from '../generated/codes.ts';
import { lose } from './connection.ts';
import { unavailable } from './ending.ts';
import { issueOf, unreadable, type PeerFacts, type PeerjsMemory, type PeerjsStep } from './memory.ts';

/**
 * What PeerServer says when it refuses somebody, `Errors` of its 1.0.2. The SDK makes one and the same `server-error` of
 * all of them, and of an address that does not answer, which has no words.
 */
const refusals: Readonly<Record<string, ConditionId>> = {
  'Invalid key provided': 'service.misconfigured',
  'Invalid token provided': 'service.misconfigured',
  'No id, token, or key supplied to websocket server': 'service.misconfigured',
  'Server has reached its concurrent user limit': 'quota.connections',
};

/** What an error of the connection means where the peer stands. */
function conditionOf(type: string, message: string, { link }: PeerjsMemory, row: ConditionId): ConditionId {
  if (type === 'network') return link === 'open' ? row : 'signaling.unreachable';
  if (type !== 'server-error') return row;
  return ownEntry<ConditionId>(refusals, message) ?? (link === 'open' ? 'signaling.disconnected' : row);
}

/** No event says which call a failure of WebRTC was about: it is that one which is being set up, if it is one. */
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
  // Of a call that was not given to `track`, or of a data connection.
  const isCall = facts.isCalled(message.replace(/^Could not connect to peer /, ''));
  const condition = isCall ? 'call.unavailable' : 'message.notDelivered';
  return { memory, events: [issueOf(code, lookUp(codes, code), at, { condition, details })] };
}

/** The app asked for a call, or a data connection, that cannot be made now: it wants to be connected. */
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

/** An `error` of the peer. */
export function peerFailed(memory: PeerjsMemory, error: unknown, facts: PeerFacts, at: number): PeerjsStep {
  const type = textField(error, 'type');
  if (type === null) return unreadable(memory, 'error', error, at);
  const code = `peerjs/error/${type}`;
  const found = lookUp(codes, code);
  const message = textField(error, 'message') ?? '';
  // The key stands in the words of an error about the key.
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

/** An error that the app reports: of `getUserMedia`, of a data connection, or one that a method threw. */
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
