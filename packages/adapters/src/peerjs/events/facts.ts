import { callIdField, field, textField } from '../../kit/read.ts';
import type { PeerjsCallLike } from '../sdk.ts';
import type { CallFacts, PeerFacts } from './memory.ts';

const isMedia = (connection: unknown): boolean => textField(connection, 'type') === 'media';

/** The media connections that a peer has, to one id or to all. */
export function callsOf(peer: unknown, remote?: string): readonly PeerjsCallLike[] {
  const all = field(peer, 'connections');
  if (typeof all !== 'object' || all === null) return [];
  const lists: readonly unknown[] = remote === undefined ? Object.values(all) : [field(all, remote)];
  return lists.flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]).filter(isMedia) : [],
  ) as PeerjsCallLike[];
}

export const peerFactsOf = (peer: unknown): PeerFacts => ({
  open: field(peer, 'open') === true,
  disconnected: field(peer, 'disconnected') === true,
  destroyed: field(peer, 'destroyed') === true,
  isCalled: (remote) => callsOf(peer, remote).length > 0,
});

/** The offer of the other one is in the options of an incoming call, and of no other (1.5.5). */
export const directionOf = (call: unknown): CallFacts['direction'] =>
  field(field(call, 'options'), '_payload') === undefined ? 'outbound' : 'inbound';

export const callFactsOf = (call: unknown, direction: CallFacts['direction']): CallFacts => ({
  id: callIdField(call, 'connectionId'),
  remote: textField(call, 'peer'),
  direction,
  open: field(call, 'open') === true,
  // `close()` takes its peer away from it (1.5.5).
  gone: field(call, 'provider') === null,
});

/**
 * Whether the other side closed the call. `close()` is the SDK's own answer to a data channel that has closed, and an
 * act of this side while the channel is anything else.
 */
export const closedByOther = (call: unknown): boolean =>
  textField(field(call, 'dataChannel'), 'readyState') === 'closed';

/** Whether the WebSocket to the server stands, also where the server said no word on it (1.5.5). */
export const socketStands = (peer: unknown): boolean =>
  field(field(field(peer, 'socket'), '_socket'), 'readyState') === 1;
