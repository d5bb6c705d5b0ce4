import type { ConnectionFact } from '../../peer/watchConnection.ts';
import { agreed, peerTold } from './calls.ts';
import { closed, closedByOther } from './ending.ts';
import type { WebrtcMemory, WebrtcStep } from './memory.ts';

/**
 * Turns one fact about the peer connection of a call into call events; pure.
 *
 * @example readFact(memory, 'call-1', 'connected', 0).events
 */
export function readFact(memory: WebrtcMemory, callId: string, fact: ConnectionFact, at: number): WebrtcStep {
  switch (fact) {
    case 'agreed':
      return agreed(memory, callId, at);
    case 'closed':
      return closed(memory, callId, at);
    case 'closedByOther':
      return closedByOther(memory, callId, at);
    default:
      return peerTold(memory, callId, fact, at);
  }
}
