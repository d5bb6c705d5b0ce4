import { outsideId, type CallEnded, type CallEvent, type CallPhase } from '@faultline/core';
import { withCall, type Call, type MeteredFacts, type MeteredMemory, type MeteredStep } from './memory.ts';
import { issueOf } from './failures.ts';
import { asText, field, jsonOf, textField } from '../../kit/read/read.ts';
import type { RemoteEvent } from '../sdk.ts';

export const leftCode = 'metered/remote/left';

const nothing = (memory: MeteredMemory): MeteredStep => ({ memory, events: [] });

/** The call with a peer that has not ended. */
export function callIdOf({ calls }: MeteredMemory, peerId: string): string | null {
  for (const [callId, call] of calls) if (call.peerId === peerId && call.phase !== 'ended') return callId;
  return null;
}

/** The name of the other side, if the app's tokens contain one. */
const nameOf = (peer: unknown): string | null => textField(field(peer, 'metadata'), 'name');

const callChanged = (callId: string, phase: CallPhase, at: number, remote: string | null): CallEvent => ({
  type: 'callChanged',
  at,
  callId,
  phase,
  remote,
});

/** What the service reports about a participant, as text; null when there is nothing to recognise them by. */
const identityOf = (peer: unknown): string | null => {
  const metadata = jsonOf(field(peer, 'metadata') ?? null);
  return /[a-z0-9]/i.test(metadata.replace(/^null$/, '')) ? metadata : null;
};

/**
 * The call of a participant who comes back under another id: the only absent one with exactly the same metadata.
 * Without metadata, or when several have the same, nobody knows who came.
 */
function backOf({ calls }: MeteredMemory, identity: string | null): string | null {
  if (identity === null) return null;
  const [first, ...others] = [...calls].filter(
    ([, { phase, metadata }]) => phase !== 'ended' && metadata === identity,
  );
  return first?.[1].away === true && others.length === 0 ? first[0] : null;
}

/** Whether this is another participant than the one of a call, as far as the service says. */
const isOther = (call: Call | undefined, identity: string | null): boolean =>
  call !== undefined && identity !== null && call.metadata !== null && call.metadata !== identity;

/** A participant who was missing has come back after all. */
const foundAgain = ({ calls }: MeteredMemory, metadata: string | null, at: number): readonly CallEvent[] =>
  metadata === null
    ? []
    : [...calls]
        .filter(([, call]) => call.phase === 'ended' && call.metadata === metadata)
        .map(([partyId]) => ({ type: 'issueCleared', at, condition: 'party.dropped', partyId }));

/** A peer is in the channel: a new call, or one whose participant comes back under another id after an outage. */
export function peerJoined(before: MeteredMemory, peer: unknown, at: number): MeteredStep {
  const peerId = textField(peer, 'id');
  if (peerId === null)
    return {
      memory: before,
      events: [
        issueOf('metered/peer-joined', null, at, {
          condition: 'sdk.protocol',
          details: { peer: asText(peer) },
        }),
      ],
    };
  const metadata = identityOf(peer);
  const known = callIdOf(before, peerId);
  const call = known === null ? undefined : before.calls.get(known);
  if (call && !isOther(call, metadata))
    return nothing(call.away ? withCall(before, known as string, { ...call, away: false }) : before);
  // Peer ids can repeat; call ids must not.
  const over = endCalls(before, at, (one) => one === call);
  const { calls } = over.memory;
  const back = backOf(over.memory, metadata);
  if (back !== null) {
    const memory = withCall(over.memory, back, { peerId, phase: 'recovering', away: false, metadata });
    return { memory, events: over.events };
  }
  let callId = outsideId(peerId);
  for (let again = 2; calls.has(callId); again++) callId = outsideId(`${peerId}#${again}`);
  const memory = withCall(over.memory, callId, { peerId, phase: 'new', away: false, metadata });
  const found = foundAgain(over.memory, metadata, at);
  return { memory, events: [...over.events, ...found, callChanged(callId, 'new', at, nameOf(peer))] };
}

/**
 * The calls of a source that is connected again: existing ones are reported again, and those of peers who left in the
 * meantime end.
 */
export function callsNow(memory: MeteredMemory, remotes: readonly unknown[], at: number): MeteredStep {
  const here = new Map(remotes.map((remote) => [textField(remote, 'id'), identityOf(remote)]));
  const left = (call: Call) =>
    here.has(call.peerId)
      ? isOther(call, here.get(call.peerId) ?? null)
      : // A participant who is expected may still come.
        memory.expectedSince === null || !call.away;
  let step = endCalls(memory, at, left);
  for (const remote of remotes) {
    const callId = callIdOf(step.memory, textField(remote, 'id') ?? '');
    const call = callId === null ? undefined : step.memory.calls.get(callId);
    const next: MeteredStep =
      callId !== null && call && call.phase !== 'ended'
        ? { memory: step.memory, events: [callChanged(callId, call.phase, at, nameOf(remote))] }
        : peerJoined(step.memory, remote, at);
    step = { memory: next.memory, events: [...step.events, ...next.events] };
  }
  return step;
}

/** How a call ended, as far as the SDK can know: it does not say who hung up. */
export type End = Pick<CallEnded, 'condition' | 'evidence' | 'endedBy'>;

/** Ends the calls that are over. */
export function endCalls(
  memory: MeteredMemory,
  at: number,
  over: (call: Call) => boolean,
  how: End = { condition: 'call.ended', evidence: 1, endedBy: memory.leaving ? 'you' : 'unknown' },
): MeteredStep {
  let next = memory;
  const events: CallEvent[] = [];
  for (const [callId, call] of memory.calls) {
    if (call.phase === 'ended' || !over(call)) continue;
    next = withCall(next, callId, { ...call, phase: 'ended', away: false });
    events.push({ type: 'callEnded', at, callId, code: leftCode, ...how });
  }
  return { memory: next, events };
}

/** A peer left the channel. While the connection is being restored, that is no hangup. */
export function peerLeft(
  memory: MeteredMemory,
  peerId: string | null,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const callId = peerId === null ? null : callIdOf(memory, peerId);
  const call = callId === null ? undefined : memory.calls.get(callId);
  if (callId === null || !call) return nothing(memory);
  return facts.peerState === 'reconnecting'
    ? nothing(withCall(memory, callId, { ...call, away: true }))
    : endCalls(memory, at, (one) => one === call);
}

function moved(memory: MeteredMemory, callId: string, peer: unknown, to: unknown, at: number): MeteredStep {
  const call = memory.calls.get(callId) as Call;
  if (to === 'connected')
    return {
      memory: withCall(memory, callId, { ...call, phase: 'active' }),
      events: [
        callChanged(callId, 'active', at, nameOf(peer)),
        { type: 'issueCleared', at, condition: 'ice.', callId },
      ],
    };
  if (to !== 'reconnecting') return nothing(memory);
  const isNew = call.phase === 'new';
  const phase = isNew ? 'new' : 'recovering';
  return {
    memory: withCall(memory, callId, { ...call, phase }),
    events: [
      callChanged(callId, phase, at, null),
      // Sound that was never there is not restored.
      issueOf('metered/remote/reconnecting', null, at, {
        callId,
        retrying: true,
        ...(isNew && { condition: 'ice.connecting' }),
      }),
    ],
  };
}

/** An offer was made, and no connection came of it in time. */
export function neverConnected(memory: MeteredMemory, peer: unknown, at: number): MeteredStep {
  const callId = callIdOf(memory, textField(peer, 'id') ?? '');
  if (callId === null || memory.calls.get(callId)?.phase !== 'new') return nothing(memory);
  return { memory, events: [issueOf('metered/remote/never-connected', null, at, { callId })] };
}

/** Reads one event of a remote peer. */
export function normaliseRemote(
  memory: MeteredMemory,
  peer: unknown,
  event: RemoteEvent,
  payload: unknown,
  at: number,
): MeteredStep {
  const callId = callIdOf(memory, textField(peer, 'id') ?? '');
  if (event === 'state-change')
    return callId === null ? nothing(memory) : moved(memory, callId, peer, field(payload, 'to'), at);
  const err = field(payload, 'err');
  const gaveUp = textField(err, 'name') === 'IceRestartExhaustedError';
  const id = gaveUp ? 'metered/remote/IceRestartExhaustedError' : `metered/remote/${event}`;
  // Its attempts are over, and no later event will end what was reported about them.
  const over: readonly CallEvent[] =
    gaveUp && callId !== null ? [{ type: 'issueCleared', at, condition: 'ice.', callId }] : [];
  const neverCame = gaveUp && callId !== null && memory.calls.get(callId)?.phase === 'new';
  return {
    memory,
    events: [
      ...over,
      issueOf(id, err, at, { callId, ...(neverCame && { condition: 'ice.neverConnected' }) }),
    ],
  };
}
