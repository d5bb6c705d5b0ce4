import type { CallEvent, ConditionId } from '@faultline/core';
import type { Flow } from './watchFlow.ts';

/** The conditions of sound that does not flow, for a catalogue: `...rows('flow', 'browser', flowConditions)`. */
export const flowConditions = {
  inbound: 'media.remoteSilent',
  outbound: 'quality.outboundStalled',
} as const satisfies Readonly<Record<string, ConditionId>>;

/**
 * Turns what is observed of the flow of sound into an event: of its call, or that the network is there. Incoming
 * sound is not reported as lost: a remote side that mutes by removing its track looks the same.
 *
 * @param sdk the prefix of the codes
 */
export function eventOfFlow(sdk: string, flow: Flow, callId: string, at: number): CallEvent {
  if (flow === 'contradicts-offline') return { type: 'issueCleared', at, condition: 'signaling.offline' };
  const way = flow.startsWith('inbound') ? 'inbound' : 'outbound';
  const type = flow.endsWith('stalled') ? 'issueRaised' : 'issueCleared';
  return { type, at, code: `${sdk}/flow/${way}`, condition: flowConditions[way], callId };
}
