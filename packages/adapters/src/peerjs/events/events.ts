import { field, textField } from '../../kit/read.ts';
import type { CallEventName, PeerEvent } from '../sdk.ts';
import { answered } from './calls.ts';
import { destroyed, disconnected, opened } from './connection.ts';
import { callFailed, closed, left } from './ending.ts';
import { peerFailed } from './failures.ts';
import { unreadable, type CallFacts, type PeerFacts, type PeerjsMemory, type PeerjsStep } from './memory.ts';

/**
 * One event of a `Peer` as call events; pure. A `call` is followed by itself, so that one here is nothing that could be.
 *
 * @example normalisePeer(emptyMemory, 'open', 'ada', facts, 0).events
 */
export function normalisePeer(
  memory: PeerjsMemory,
  event: PeerEvent,
  payload: unknown,
  facts: PeerFacts,
  at: number,
): PeerjsStep {
  switch (event) {
    case 'open':
      return opened(memory, at);
    case 'disconnected':
      return disconnected(memory, at);
    case 'close':
      return destroyed(memory, at);
    case 'error':
      return peerFailed(memory, payload, facts, at);
    case 'call':
      return unreadable(memory, event, payload, at);
  }
}

/** States of ICE that a call has only once it was answered. */
const answeredStates: readonly unknown[] = ['checking', 'connected', 'completed', 'disconnected'];

/** One event of a `MediaConnection`; pure. */
export function normaliseCall(
  memory: PeerjsMemory,
  event: CallEventName,
  payload: unknown,
  { id }: CallFacts,
  byOther: boolean,
  at: number,
): PeerjsStep {
  switch (event) {
    case 'stream':
    case 'willCloseOnRemote':
      return answered(memory, id, at);
    case 'iceStateChanged':
      return answeredStates.includes(payload) ? answered(memory, id, at) : { memory, events: [] };
    case 'error':
      return callFailed(memory, id, payload, at);
    case 'close':
      return closed(memory, id, byOther, at);
  }
}

/** A message of the server, of which the SDK emits nothing. */
export const normaliseMessage = (memory: PeerjsMemory, message: unknown, at: number): PeerjsStep =>
  field(message, 'type') === 'LEAVE' ? left(memory, textField(message, 'src'), at) : { memory, events: [] };
