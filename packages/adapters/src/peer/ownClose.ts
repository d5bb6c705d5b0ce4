import type { ConditionId, EndedBy, Evidence } from '@faultline/core';
import type { PeerMemory } from './peer.ts';

/** What the state of a peer connection says about a call that this page closes. */
export interface OwnClose {
  readonly name: 'closed' | 'cut' | 'never-connected';
  readonly condition: ConditionId;
  readonly evidence: Evidence;
  readonly endedBy: EndedBy;
}

const byNetwork = { evidence: 3, endedBy: 'network' } as const;

/**
 * How a call ended that this page closed. That is the person's own action, unless the page only cleans up after a
 * connection that failed.
 *
 * @param canceled whether it was closed before the other side had agreed to it
 */
export function ownCloseOf({ state, wasConnected, told }: PeerMemory, canceled: boolean): OwnClose {
  if (state === 'failed') {
    if (wasConnected) return { name: 'cut', condition: 'call.dropped', ...byNetwork };
    // That it failed is told already: what is closed then is what is left of it.
    return told === 'ice.neverConnected'
      ? { name: 'closed', condition: 'call.ended', ...byNetwork, evidence: 1 }
      : { name: 'never-connected', condition: 'ice.neverConnected', ...byNetwork, evidence: 4 };
  }
  return {
    name: 'closed',
    condition: canceled ? 'call.canceled' : 'call.ended',
    evidence: 1,
    // A media connection that is just being restored may, or may not, be why the app gave up.
    endedBy: state === 'disconnected' ? 'unknown' : 'you',
  };
}
