import type { CallEvent, ConditionId, ConnectionChanged } from '@faultline/core';
import { justNow, type PeerFacts, type PeerjsMemory, type PeerjsStep } from './memory.ts';

/** The state of the peer when a store connects. */
export function peerSeen(
  memory: PeerjsMemory,
  { open, disconnected, destroyed }: PeerFacts,
  at: number,
): PeerjsStep {
  if (open) return opened({ ...memory, link: 'idle' }, at);
  if (!disconnected && !destroyed) return connecting({ ...memory, link: 'idle' }, at);
  const known = !destroyed;
  const lost = memory.link === 'lost';
  return {
    memory: { ...memory, known, link: lost ? 'lost' : 'closed' },
    events: [
      {
        type: 'connectionChanged',
        at,
        ...(lost
          ? { status: 'lost', retrying: false, ...(known && { actions: ['reconnect'] }) }
          : { status: 'closed' }),
      },
    ],
  };
}

/** The server knows this peer by its id. */
export const opened = (memory: PeerjsMemory, at: number): PeerjsStep => ({
  memory: { ...memory, link: 'open', known: true, failed: null },
  events: memory.link === 'open' ? [] : [{ type: 'connectionChanged', at, status: 'connected' }],
});

/** The peer asks the server for admission, at first or by `reconnect()`. */
export const connecting = (memory: PeerjsMemory, at: number): PeerjsStep =>
  memory.link === 'connecting'
    ? { memory, events: [] }
    : {
        memory: { ...memory, link: 'connecting' },
        events: [{ type: 'connectionChanged', at, status: 'connecting' }],
      };

/**
 * The connection to the server is lost, and nothing restores it by itself. A peer that the server never knew is
 * destroyed by every error except a lost network (1.5.5).
 */
export function lose(
  memory: PeerjsMemory,
  code: string,
  condition: ConditionId,
  at: number,
  more: Pick<ConnectionChanged, 'actions' | 'details'> = {},
): PeerjsStep {
  const returns = memory.known || code === 'peerjs/error/network';
  return {
    memory: { ...memory, link: 'lost', known: returns, failed: { code, at } },
    events: [
      {
        type: 'connectionChanged',
        at,
        status: 'lost',
        code,
        condition,
        retrying: false,
        actions: returns ? ['reconnect'] : [],
        ...more,
      },
    ],
  };
}

/**
 * The peer left the server: after an error that explains it, or because the app called `disconnect()`. An app whose
 * listener comes first may have called `reconnect()` already.
 */
export function disconnected(memory: PeerjsMemory, facts: PeerFacts, at: number): PeerjsStep {
  const isTried = memory.link === 'connecting' && !facts.disconnected;
  if (memory.link === 'lost' || isTried) return { memory, events: [] };
  const { failed } = memory;
  if (failed && justNow(failed.at, at))
    return lose(memory, 'peerjs/state/disconnected', 'signaling.disconnected', at);
  return {
    memory: { ...memory, link: 'closed', known: true },
    events: memory.link === 'closed' ? [] : [{ type: 'connectionChanged', at, status: 'closed' }],
  };
}

/** The peer was destroyed: by an error, or by the app. Nothing reconnects it. */
export function destroyed(memory: PeerjsMemory, at: number): PeerjsStep {
  const byError = memory.link === 'lost' && justNow(memory.failed?.at, at);
  const closed: CallEvent = { type: 'connectionChanged', at, status: 'closed' };
  return {
    memory: { ...memory, link: byError ? 'lost' : 'closed', known: false },
    events: byError || memory.link === 'closed' ? [] : [closed],
  };
}
