import { nothingSent } from '../../kit/media/sentEvents.ts';
import { lookUp } from '../../kit/codes/codes.ts';
import { rowOf, type CallEvent } from '@faultline/core';
import { codes } from '../generated/codes.ts';
import { endCalls, peerJoined, peerLeft } from './calls.ts';
import {
  connectionOf,
  noLink,
  stopped,
  withLink,
  type Link,
  type MeteredFacts,
  type MeteredMemory,
  type MeteredStep,
} from './memory.ts';
import { actionsFor, issueOf, knownId } from './failures.ts';
import { othersExpected } from './missing.ts';
import { field, textField } from '../../kit/read/read.ts';
import type { PeerEvent } from '../sdk.ts';

const became = (
  memory: MeteredMemory,
  link: Link,
  at: number,
  events: readonly CallEvent[] = [],
): MeteredStep => {
  const next = withLink(memory, 'peer', link);
  // The loss comes first, because a fatal issue makes a lost connection fail.
  return { memory: next, events: [connectionOf(next, at), ...events] };
};

function closed(
  memory: MeteredMemory,
  link: Link,
  payload: unknown,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const over = endCalls(memory, at, () => true);
  const ended = {
    memory: { ...over.memory, expectedSince: null },
    events: [...over.events, ...nothingSent(at)],
  };
  if (memory.leaving || field(payload, 'from') === 'idle')
    return became(ended.memory, { ...link, status: 'closed' }, at, ended.events);
  // The close itself follows, with its code.
  if (facts.hearsInside) return ended;
  if (link.status === 'lost' && !link.retrying) return became(ended.memory, link, at, ended.events);
  const condition = link.status === 'lost' ? 'signaling.reconnectExhausted' : 'signaling.disconnected';
  const issue = issueOf('metered/state/closed', payload, at, {
    condition,
    retrying: false,
    actions: facts.restorable ? ['reconnect'] : [],
    endsCalls: true,
  });
  return became(ended.memory, { ...link, ...stopped }, at, [...ended.events, issue]);
}

/** It was connected again, but not admitted to its channel. */
function turnedAway(memory: MeteredMemory, payload: unknown, facts: MeteredFacts, at: number): MeteredStep {
  const issue = issueOf('metered/state/closed', payload, at, {
    condition: 'signaling.disconnected',
    retrying: false,
    actions: facts.restorable ? ['reconnect'] : [],
  });
  return became(memory, { ...noLink, ...stopped, welcomed: true }, at, [issue]);
}

function stateChanged(memory: MeteredMemory, payload: unknown, facts: MeteredFacts, at: number): MeteredStep {
  const link = memory.links.peer ?? noLink;
  switch (field(payload, 'to')) {
    case 'joining': {
      const returning = memory.returning || (link.status === 'lost' && !link.retrying);
      return became({ ...memory, leaving: false, returning }, { ...noLink, status: 'connecting' }, at);
    }
    case 'joined': {
      const left = othersExpected(memory, at);
      const here = { ...left.memory, returning: false };
      return became(here, { ...noLink, status: 'connected', welcomed: true }, at, left.events);
    }
    case 'reconnecting':
      return became({ ...memory, expectedSince: null }, { ...link, status: 'lost', retrying: true }, at);
    case 'leaving':
      return { memory: { ...memory, leaving: true, expectedSince: null }, events: [] };
    case 'closed':
      return closed(memory, link, payload, facts, at);
    case 'idle':
      if (memory.returning) return turnedAway(memory, payload, facts, at);
      return link.status === 'lost' ? { memory, events: [] } : became(memory, noLink, at);
    default:
      return { memory, events: [] };
  }
}

function failed(memory: MeteredMemory, payload: unknown, facts: MeteredFacts, at: number): MeteredStep {
  const err = field(payload, 'err');
  const name = textField(err, 'name') ?? 'unknown';
  const id = knownId(`metered/peer/${name}`, `metered/server/${name}`);
  const { rule, known } = lookUp(codes, id);
  const link = memory.links.peer ?? noLink;
  const gaveUp = name === 'ReconcileTimeoutError';
  // All other errors are copies of what the client inside reports with more detail.
  if (known && !gaveUp && facts.hearsInside) return { memory, events: [] };
  const actions = facts.restorable ? actionsFor(rule.condition) : [];
  // A dialog of its own says why the call is over.
  if (gaveUp || rule.fatal)
    return became(memory, { ...link, ...stopped }, at, [
      issueOf(id, err, at, {
        retrying: false,
        actions,
        ...(rule.fatal ? { endsCalls: rowOf(rule.condition).surface !== 'dialog' } : {}),
      }),
    ]);
  const issue = issueOf(id, err, at);
  return name === 'TokenProviderError' && link.status === 'lost'
    ? became(memory, { ...link, tries: link.tries + 1 }, at, [issue])
    : { memory, events: [issue] };
}

/** Reads one event of a peer. */
export function normalisePeer(
  memory: MeteredMemory,
  event: PeerEvent,
  payload: unknown,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const channel = textField(payload, 'channel') ?? memory.channel;
  switch (event) {
    case 'state-change':
      return stateChanged(memory, payload, facts, at);
    case 'joined':
    case 'left':
      return { memory: { ...memory, channel }, events: [] };
    case 'peer-joined':
      return peerJoined(memory, field(payload, 'peer'), at);
    case 'peer-left':
      return peerLeft(memory, textField(field(payload, 'peer'), 'id'), facts, at);
    case 'error':
      return failed(memory, payload, facts, at);
  }
}
