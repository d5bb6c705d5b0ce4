import type { CallEvent, ConditionId } from '@faultline/core';

/** What is remembered of the peer connections of one call, one after the other. */
export interface PeerMemory {
  /** One of them was connected at some time. */
  readonly wasConnected: boolean;
  /** What the latest said last. */
  readonly state: 'new' | 'connecting' | 'connected' | 'disconnected' | 'failed';
  /** The app has asked for an ICE restart, which has not come out yet. */
  readonly restarting: boolean;
  /** What is told of it now. */
  readonly told: ConditionId | null;
}

export const newPeer: PeerMemory = { wasConnected: false, state: 'new', restarting: false, told: null };

/**
 * What is seen of a peer connection: its `connectionState`; that an ICE restart was asked for, or was waited for too long;
 * that sound has not come 3 s after both sides agreed; that gathering found no address of this side.
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

/** What a peer connection says, for a catalogue: `...rows('peer', 'browser', peerConditions)`. */
export const peerConditions = {
  connecting: 'ice.connecting',
  disconnected: 'ice.reconnecting',
  restarting: 'ice.reconnecting',
  failed: 'ice.failed',
  'never-connected': 'ice.neverConnected',
  'no-candidates': 'ice.noCandidates',
} as const satisfies Readonly<Record<string, ConditionId>>;

type Said = keyof typeof peerConditions;

/** What a fact comes to after what was before: what is said from now on, null for nothing at all; undefined for no news. */
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
      // The answer to the restart is there: what follows is how it comes out.
      return { ...before, state: fact, restarting: false };
    default:
      return { ...before, state: fact };
  }
}

/**
 * One fact of the peer connection of a call, as the next memory and call events; pure. One thing at a time is wrong with it:
 * what was said before is over, and in between nothing is well. Sound that never was is not said to be lost, and a restart that
 * goes on is reconnecting.
 *
 * @param sdk begins the codes
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

/** The same for a store that has heard nothing of it. */
export const untold = <Call extends { readonly peer: PeerMemory }>(call: Call): Call => ({
  ...call,
  peer: { ...call.peer, told: null },
});
