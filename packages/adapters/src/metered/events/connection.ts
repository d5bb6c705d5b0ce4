import { lookUp } from '../../kit/codes/codes.ts';
import { rowOf, type CallEvent, type ConditionId } from '@faultline/core';
import { codes } from '../generated/codes.ts';
import {
  connectionOf,
  noLink,
  stopped,
  withLink,
  type Link,
  type LinkName,
  type MeteredFacts,
  type MeteredMemory,
  type MeteredStep,
} from './memory.ts';
import { actionsFor, issueOf, knownId } from './failures.ts';
import { countField, field, lengthField, numberField, textField } from '../../kit/read/read.ts';
import type { ClientEvent } from '../sdk.ts';

/** After 4010 the SDK waits at least this long, ±20 % (1.2.0). */
const slowFloorMs = 30_000;

/** This long after the announced time, a restart of the server no longer explains a close. */
const restartWithinMs = 60_000;

/** A wait can be longer than planned by this factor. */
const jitter = 1.2;

/** The SDK reports a failing token provider from the third failure on; expired tokens are counted the same way. */
const tellExpiredFrom = 3;

/** A client that gives up because of its token does so at once; later, it was the app that closed it. */
const sameMomentMs = 100;

/** The condition of a close: what the SDK does about it overrides what its code says by itself. */
export function conditionOfClose(
  code: number | null,
  retrying: boolean,
  link: Link,
  at: number,
): ConditionId {
  const { rule, known } = lookUp(codes, `metered/close/${code}`);
  const refused = known && code !== null && code > 4000;
  if (retrying) {
    if (code === 4002)
      return link.expired >= tellExpiredFrom ? 'auth.refreshFailing' : 'signaling.reconnecting';
    if (!refused && link.backAt !== null && at <= link.backAt + restartWithinMs)
      return 'signaling.serverRestarting';
    return known && !rule.fatal ? rule.condition : 'signaling.reconnecting';
  }
  if (refused) return rule.condition;
  if (!link.welcomed) return 'signaling.unreachable';
  return link.tries > 0 ? 'signaling.reconnectExhausted' : 'signaling.disconnected';
}

/** When the SDK tries next, if that can be known. */
function scheduled(facts: MeteredFacts, at: number, floorMs = 0): Partial<Link> {
  const { attempt, maxAttempts, backoffMs, longestBackoffMs } = facts;
  const waitMs = Math.max(backoffMs ?? 0, floorMs);
  return {
    retrying: true,
    attempt,
    maxAttempts,
    longestBackoffMs: Math.max(longestBackoffMs, floorMs * jitter),
    nextAttemptAt: waitMs > 0 ? at + waitMs : null,
  };
}

/** What earlier closes of the same outage reported, and this one ends. */
function outlived(code: number | null, retrying: boolean, at: number): readonly CallEvent[] {
  const cleared = (condition: 'quota.' | 'auth.refreshFailing'): CallEvent => ({
    type: 'issueCleared',
    at,
    condition,
  });
  return [
    // A refusal explains what follows as long as somebody keeps trying.
    ...(retrying ? [] : [cleared('quota.')]),
    // A socket that opened at all had a valid token.
    ...(code === 4002 ? [] : [cleared('auth.refreshFailing')]),
  ];
}

function disconnected(
  memory: MeteredMemory,
  name: LinkName,
  payload: unknown,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const link = memory.links[name] ?? noLink;
  const code = numberField(payload, 'code');
  const id = `metered/close/${code ?? 'unknown'}`;
  if (link.status === 'closed')
    return { memory, events: [issueOf(id, payload, at, { condition: 'signaling.closed' })] };
  if (link.echo === 'due' && code === 1000)
    return {
      memory: withLink(memory, name, { ...link, echo: 'heard' }),
      events: [issueOf(id, payload, at, { condition: 'signaling.closed' })],
    };
  // A peer that was not in its channel yet closes its client at once, and then nothing retries (1.2.0).
  const retrying = field(payload, 'willReconnect') === true && facts.clientState !== 'closed';
  const expired = code === 4002 ? link.expired + 1 : 0;
  // A connection that was given up before its close arrived, for example after a missing welcome, was already reported;
  // but a refusal says more.
  const late = link.status === 'lost' && !link.retrying && !retrying && (code ?? 0) <= 4000;
  const condition = late ? 'signaling.closed' : conditionOfClose(code, retrying, { ...link, expired }, at);
  // Already reported with the very code of this close.
  const isTold = late && link.code === code;
  const next = withLink(memory, name, {
    ...link,
    ...stopped,
    ...(retrying ? scheduled(facts, at, code === 4010 ? slowFloorMs : 0) : {}),
    status: 'lost',
    code,
    expired,
    tries: link.tries + 1,
  });
  const connection = connectionOf(next, at, id);
  if (isTold) return { memory: next, events: [connection] };
  const issue = issueOf(id, payload, at, {
    condition,
    retrying,
    actions: retrying || !facts.restorable ? [] : actionsFor(condition),
    ...(condition === 'signaling.serverRestarting' ? { deadlineAt: link.backAt } : {}),
    // A dialog of its own says why the call is over.
    ...(name === 'peer' && !retrying && rowOf(condition).surface !== 'dialog' ? { endsCalls: true } : {}),
  });
  const { actions = [], details = {} } = issue;
  // The loss comes first, because a fatal issue makes a lost connection fail. A loss that is final, or that is retried,
  // is reported by the loss event itself; anything else that a close means is a separate issue.
  const isLoss = condition.startsWith('signaling.') && rowOf(condition).explains === null;
  const sameTry = connection.status === 'lost' && connection.retrying === retrying;
  const { endsCalls } = issue;
  const events: readonly CallEvent[] =
    isLoss && sameTry
      ? [{ ...connection, condition, actions, details, ...(endsCalls && { endsCalls }) }]
      : [connection, issue];
  return { memory: next, events: [...outlived(code, retrying, at), ...events] };
}

/** The SDK gave up because it got no token, and only its state shows that (1.2.0). */
export function gaveUp(
  memory: MeteredMemory,
  name: LinkName,
  payload: unknown,
  facts: Pick<MeteredFacts, 'restorable'>,
  at: number,
): MeteredStep {
  const next = withLink(memory, name, { ...noLink, ...memory.links[name], ...stopped, closedAt: null });
  const issue = issueOf('metered/state/closed', payload, at, {
    actions: facts.restorable ? ['reauthenticate'] : [],
  });
  return { memory: next, events: [...outlived(null, false, at), connectionOf(next, at), issue] };
}

/** The very first welcome did not arrive in time: `connect()` rejects before the socket closes, which can take long. */
export function neverWelcomed(
  memory: MeteredMemory,
  name: LinkName,
  error: unknown,
  { restorable }: Pick<MeteredFacts, 'restorable'>,
  at: number,
): MeteredStep {
  const next = withLink(memory, name, { ...noLink, ...stopped, code: 4000 });
  const condition = 'signaling.unreachable';
  const issue = issueOf('metered/close/4000', error, at, {
    condition,
    actions: restorable ? actionsFor(condition) : [],
  });
  return { memory: next, events: [connectionOf(next, at), issue] };
}

function closed(
  memory: MeteredMemory,
  name: LinkName,
  payload: unknown,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const link = memory.links[name] ?? noLink;
  if (link.status === 'lost' && !link.retrying) return { memory, events: [] };
  if (link.echo === 'heard') return { memory: withLink(memory, name, { ...link, echo: null }), events: [] };
  const own = facts.ownClose ?? at - (link.tokenFailedAt ?? -Infinity) > sameMomentMs;
  if (!own) return gaveUp(memory, name, payload, facts, at);
  // In a peer, it is the peer that closes: on purpose only if it was asked to.
  if (name === 'peer' && facts.peerState !== 'leaving' && facts.peerState !== 'closed')
    return { memory, events: [] };
  const next = withLink(memory, name, {
    ...link,
    ...stopped,
    status: 'closed',
    closedAt: at,
  });
  return { memory: next, events: [connectionOf(next, at)] };
}

function changed(memory: MeteredMemory, name: LinkName, link: Link, at: number): MeteredStep {
  const next = withLink(memory, name, link);
  return { memory: next, events: [connectionOf(next, at)] };
}

function tokenFailed(
  memory: MeteredMemory,
  name: LinkName,
  payload: unknown,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const link = memory.links[name] ?? noLink;
  const err = field(payload, 'err');
  const count = countField(payload, 'consecutiveFailures');
  const issue = issueOf('metered/event/token-provider-error', err, at, {
    details: count === null ? {} : { consecutiveFailures: count },
  });
  // Before the first welcome there is no second attempt; the state that follows shows that.
  const retry = link.welcomed ? { ...scheduled(facts, at), status: 'lost' as const } : {};
  const next = withLink(memory, name, { ...link, ...retry, tries: link.tries + 1, tokenFailedAt: at });
  return { memory: next, events: [issue, ...(link.welcomed ? [connectionOf(next, at)] : [])] };
}

/** Reads a `server-error`: one that names no request, or one that nobody waited for any more. */
function serverError(payload: unknown, at: number): CallEvent {
  const code = textField(payload, 'code') ?? 'unknown';
  return issueOf(knownId(`metered/server/${code}`, `metered/peer/${code}`), payload, at);
}

/** Reads one event of a client: the one that was given, or the one inside the peer. */
export function normaliseClient(
  memory: MeteredMemory,
  name: LinkName,
  event: ClientEvent,
  payload: unknown,
  facts: MeteredFacts,
  at: number,
): MeteredStep {
  const link = memory.links[name] ?? noLink;
  switch (event) {
    case 'connected':
      return changed(
        memory,
        name,
        // A peer is connected when it is in its channel again, which it reports itself.
        {
          ...noLink,
          status: name === 'client' ? 'connected' : link.status,
          retrying: link.retrying,
          welcomed: true,
        },
        at,
      );
    case 'disconnected':
      return disconnected(memory, name, payload, facts, at);
    case 'state-change': {
      const to = field(payload, 'to');
      if (to === 'closed') return closed(memory, name, payload, facts, at);
      if (to === 'connecting')
        return changed(
          memory,
          name,
          { ...noLink, status: 'connecting', triedAt: at, echo: link.status === 'closed' ? 'due' : null },
          at,
        );
      if (to === 'reconnecting' && link.status !== 'lost')
        return changed(memory, name, { ...link, status: 'lost', retrying: true }, at);
      return { memory, events: [] };
    }
    case 'server-error':
      return { memory, events: [serverError(payload, at)] };
    case 'going-away': {
      const retryAfterMs = lengthField(payload, 'retryAfterMs') ?? 0;
      const issue = issueOf('metered/event/going-away', payload, at, {
        condition: 'signaling.closed',
        details: { retryAfterMs },
      });
      return { memory: withLink(memory, name, { ...link, backAt: at + retryAfterMs }), events: [issue] };
    }
    case 'token-provider-error':
      return tokenFailed(memory, name, payload, facts, at);
  }
}
