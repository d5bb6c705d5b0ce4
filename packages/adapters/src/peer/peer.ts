import type { CallEvent, ConditionId } from '@faultline/core';

/** What is remembered of the successive peer connections of one call. */
export interface PeerMemory {
  /** Whether one of them was ever connected. */
  readonly wasConnected: boolean;
  /** The latest state of the current one. */
  readonly state: 'new' | 'connecting' | 'connected' | 'disconnected' | 'failed';
  /** Whether the app requested an ICE restart that has no outcome yet. */
  readonly restarting: boolean;
  /** What is reported about it now. */
  readonly told: ConditionId | null;
}

export const newPeer: PeerMemory = { wasConnected: false, state: 'new', restarting: false, told: null };

/**
 * What is observed of a peer connection: its `connectionState`; that an ICE restart was requested, or took too long;
 * that sound has not arrived 3 s after both sides agreed; that gathering found no address of this side.
 */
export type PeerFact =
  | 'connecting'
  | 'connected'
  | 'disconnected'
  | 'failed'
  | 'restarts'
  | 'restartTooLong'
  | 'soundAwaited'
  | 'noCandidates';

/** The conditions of a peer connection, for a catalogue: `...rows('peer', 'browser', peerConditions)`. */
export const peerConditions = {
  connecting: 'ice.connecting',
  disconnected: 'ice.reconnecting',
  restarting: 'ice.reconnecting',
  failed: 'ice.failed',
  'never-connected': 'ice.neverConnected',
  'no-candidates': 'ice.noCandidates',
} as const satisfies Readonly<Record<string, ConditionId>>;

type Said = keyof typeof peerConditions;

/** The report that follows from a fact and the memory: a condition, null for no trouble, undefined for no change. */
function saidOf(
  { wasConnected, state, restarting, told }: PeerMemory,
  fact: PeerFact,
): Said | null | undefined {
  const broken = state === 'disconnected' || state === 'failed';
  switch (fact) {
    case 'connected':
      return null;
    case 'connecting':
      return wasConnected ? 'restarting' : undefined;
    case 'disconnected':
      if (!wasConnected) return undefined;
      return restarting ? 'restarting' : 'disconnected';
    case 'failed':
      if (!wasConnected) return 'never-connected';
      return restarting ? 'restarting' : 'failed';
    case 'restarts':
      return wasConnected && broken ? 'restarting' : undefined;
    case 'restartTooLong':
      return state === 'failed' ? 'failed' : undefined;
    case 'soundAwaited':
      return wasConnected || told !== null ? undefined : 'connecting';
    case 'noCandidates':
      return wasConnected ? undefined : 'no-candidates';
  }
}

function next(before: PeerMemory, fact: PeerFact): PeerMemory {
  switch (fact) {
    case 'restarts':
      return { ...before, restarting: true };
    case 'restartTooLong':
      return { ...before, restarting: false };
    case 'soundAwaited':
    case 'noCandidates':
      return before;
    case 'connected':
      return { ...before, wasConnected: true, state: fact, restarting: false };
    case 'connecting':
      // The answer to the restart has arrived: the next state is its outcome.
      return { ...before, state: fact, restarting: false };
    default:
      return { ...before, state: fact };
  }
}

/**
 * Turns one fact about the peer connection of a call into the next memory and events; pure. Only one thing is wrong at
 * a time: a new report replaces the last one, without a moment in which all seems well. Sound that never arrived is not
 * reported as lost, and a running restart counts as reconnecting.
 *
 * @param sdk the prefix of the codes
 */
export function peerSays(
  sdk: string,
  before: PeerMemory,
  fact: PeerFact,
  callId: string,
  at: number,
): { readonly peer: PeerMemory; readonly events: readonly CallEvent[] } {
  const { told } = before;
  const said = saidOf(before, fact);
  const peer = next(before, fact);
  if (said === undefined) return { peer, events: [] };
  const condition = said && peerConditions[said];
  const events: CallEvent[] = [];
  if (condition !== null && condition !== told)
    events.push({ type: 'issueRaised', at, code: `${sdk}/peer/${said}`, condition, callId });
  if (condition === null || (told !== null && condition !== told))
    events.push({ type: 'issueCleared', at, condition: told ?? 'ice.', callId });
  return { peer: { ...peer, told: condition }, events };
}

/** The same call, for a store that has received nothing about it. */
export const untold = <Call extends { readonly peer: PeerMemory }>(call: Call): Call => ({
  ...call,
  peer: { ...call.peer, told: null },
});
