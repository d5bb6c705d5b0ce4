import { field, textField } from '../../kit/read/read.ts';
import type { CallEventName, PeerEvent } from '../sdk.ts';
import { answered } from './calls.ts';
import { destroyed, disconnected, opened } from './connection.ts';
import { callFailed, closed, left } from './ending.ts';
import { peerFailed } from './failures.ts';
import { unreadable, type CallFacts, type PeerFacts, type PeerjsMemory, type PeerjsStep } from './memory.ts';

/**
 * Turns one event of a `Peer` into call events; pure. Real calls are followed separately, so a `call` event that
 * arrives here is invalid.
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
      return disconnected(memory, facts, at);
    case 'close':
      return destroyed(memory, at);
    case 'error':
      return peerFailed(memory, payload, facts, at);
    case 'call':
      return unreadable(memory, event, payload, at);
  }
}

/** ICE states that a call can only have after it was answered. */
const answeredStates: readonly unknown[] = ['checking', 'connected', 'completed', 'disconnected'];

/** Reads one event of a `MediaConnection`; pure. */
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

/** Reads a message of the server for which the SDK emits nothing. */
export const normaliseMessage = (memory: PeerjsMemory, message: unknown, at: number): PeerjsStep =>
  field(message, 'type') === 'LEAVE' ? left(memory, textField(message, 'src'), at) : { memory, events: [] };
