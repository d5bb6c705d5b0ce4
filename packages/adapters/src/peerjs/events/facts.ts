import { callIdField, field, textField } from '../../kit/read/read.ts';
import type { PeerjsCallLike } from '../sdk.ts';
import type { CallFacts, PeerFacts } from './memory.ts';

const isMedia = (connection: unknown): boolean => textField(connection, 'type') === 'media';

/** The media connections of a peer, to one id or to all. */
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

/** Only an incoming call has the other side's offer in its options (1.5.5). */
export const directionOf = (call: unknown): CallFacts['direction'] =>
  field(field(call, 'options'), '_payload') === undefined ? 'outbound' : 'inbound';

export const callFactsOf = (call: unknown, direction: CallFacts['direction']): CallFacts => ({
  id: callIdField(call, 'connectionId'),
  remote: textField(call, 'peer'),
  direction,
  open: field(call, 'open') === true,
  // `close()` removes the peer from the call (1.5.5).
  gone: field(call, 'provider') === null,
});

/**
 * Whether the other side closed the call. When the data channel has closed, the SDK itself calls `close()`; while the
 * channel has any other state, the call comes from this side.
 */
export const closedByOther = (call: unknown): boolean =>
  textField(field(call, 'dataChannel'), 'readyState') === 'closed';

/** Whether the WebSocket to the server is open, even if the server has sent nothing on it (1.5.5). */
export const socketStands = (peer: unknown): boolean =>
  field(field(field(peer, 'socket'), '_socket'), 'readyState') === 1;
