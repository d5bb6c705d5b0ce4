import { outsideId, type ConnectionChanged, type IssueRaised } from '@faultline/core';
import { nothing, ways, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { audioBlocked, tracksOver } from './media.ts';
import { expecting, partiesAway, partiesNow } from './parties.ts';

/** The id of one stay in a room. The name alone would be that of an ended call when the room is joined again. */
const callIdOf = (facts: LivekitFacts, joins: number): string =>
  outsideId(`${facts.name || 'room'}${joins > 1 ? ` #${joins}` : ''}`);

/** The room was joined over the signal connection: the call exists, and its media follow. */
export function normaliseJoined(memory: LivekitMemory, facts: LivekitFacts, at: number): LivekitStep {
  if (memory.callId !== null) return nothing(memory);
  const joins = memory.joins + 1;
  const callId = callIdOf(facts, joins);
  return {
    memory: { ...memory, phase: 'joining', joins, callId },
    events: [{ type: 'callChanged', at, callId, phase: 'new', direction: 'outbound' }],
  };
}

function connected(before: LivekitMemory, facts: LivekitFacts, at: number): LivekitStep {
  if (before.phase === 'connected') return nothing(before);
  const joined = normaliseJoined(before, facts, at);
  const { callId } = joined.memory;
  if (callId === null) return joined;
  const first = before.callId === null || before.phase === 'joining';
  const here = partiesNow(joined.memory, facts, at);
  const waits = here.memory.missing.size > 0 || here.memory.microphone === 'missing';
  const memory = { ...here.memory, phase: 'connected' as const, told: null, rebuiltAt: waits ? at : null };
  return {
    memory,
    events: [
      ...joined.events,
      { type: 'connectionChanged', at, status: 'connected', endsIce: true, newCredentials: first },
      { type: 'callChanged', at, callId, phase: 'active', muted: memory.muted },
      ...here.events,
      ...(first && !facts.canPlaybackAudio ? [audioBlocked(memory, at)] : []),
    ],
  };
}

/** The SDK restores what was lost by itself: only the signal connection, or everything including media. */
function reconnecting(
  before: LivekitMemory,
  phase: 'signalReconnecting' | 'reconnecting',
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  if (before.phase === phase || before.callId === null) return nothing(before);
  const memory = expecting(before, at);
  const code = `livekit/state/${phase}`;
  const lost: ConnectionChanged = {
    type: 'connectionChanged',
    at,
    status: 'lost',
    retrying: true,
    code,
    actionsWhenStuck: ways(facts, 'reconnect'),
  };
  if (phase === 'signalReconnecting')
    return { memory: { ...memory, phase }, events: [{ ...lost, condition: 'signaling.reconnecting' }] };
  const { callId } = before;
  const media: IssueRaised = {
    type: 'issueRaised',
    at,
    code,
    condition: 'ice.reconnecting',
    callId,
    retrying: true,
  };
  // Everything is subscribed to anew.
  const flows = tracksOver(memory, 'pausedTracks', () => true, at);
  const events = [lost, media, ...flows.events, ...partiesAway(memory, at)];
  return { memory: { ...flows.memory, phase }, events };
}

/**
 * Reads a state of the room. `disconnected` is ignored: the event with the reason follows right after, and a room is
 * also disconnected before it was ever connected.
 */
export function normaliseState(
  memory: LivekitMemory,
  state: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep | null {
  switch (state) {
    case 'disconnected':
      return nothing(memory);
    case 'connecting':
      return {
        memory: { ...memory, phase: 'connecting', leaving: null },
        events: [{ type: 'connectionChanged', at, status: 'connecting' }],
      };
    case 'connected':
      return connected(memory, facts, at);
    case 'signalReconnecting':
    case 'reconnecting':
      return reconnecting(memory, state, facts, at);
    default:
      return null;
  }
}
