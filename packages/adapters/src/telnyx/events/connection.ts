import { lookUp } from '../../kit/codes/codes.ts';
import type { CallEvent, ConditionId, ConnectionChanged } from '@faultline/core';
import { codes } from '../generated/codes.ts';
import {
  backoffMs,
  longestBackoffMs,
  triesAgain,
  type TelnyxFacts,
  type TelnyxMemory,
  type TelnyxStep,
} from './memory.ts';
import { detailsOf, field, numberField } from '../../kit/read/read.ts';

/** The SDK closes the socket within 5 s of announcing it (seen in 2.27.10); without a close it did not happen. */
const announcedCloseMs = 20_000;

/**
 * Whether the SDK keeps trying after this close: what it reports, or else what its options and the close code suggest.
 */
function willRetry(memory: TelnyxMemory, facts: TelnyxFacts, code: number | null): boolean {
  if (facts.willReconnect !== null || !triesAgain(memory, facts))
    return triesAgain(memory, facts) || (memory.recovering && !memory.stopped);
  // `disconnect()` and a punt end with 1005 and 1000; after 36003 these codes come from the SDK's own retry.
  return memory.recovering || (code !== 1005 && code !== 1000);
}

/** Conditions that mean a sign-in was not accepted. */
const refusals = ['auth.loginFailed', 'auth.invalidCredentials', 'auth.required'] as const;

/** Whether the client has other credentials than those reported to expire. */
const renewed = (memory: TelnyxMemory, facts: TelnyxFacts) =>
  memory.expiring !== null && memory.expiring !== facts.credentials;

/**
 * Handles an accepted sign-in. On an established connection no event reports one. A warning that its token expires soon
 * may have come before.
 */
export function normaliseSignedIn(memory: TelnyxMemory, facts: TelnyxFacts, at: number): TelnyxStep {
  const newCredentials = renewed(memory, facts);
  if (!memory.ready)
    return { memory, events: refusals.map((condition) => ({ type: 'issueCleared', at, condition })) };
  return {
    memory: newCredentials ? { ...memory, expiring: null } : memory,
    events: [{ type: 'connectionChanged', at, status: 'connected', newCredentials }],
  };
}

export function normaliseReady(memory: TelnyxMemory, facts: TelnyxFacts, at: number): TelnyxStep {
  const newCredentials = renewed(memory, facts);
  const event: ConnectionChanged = {
    type: 'connectionChanged',
    at,
    status: 'connected',
    newCredentials,
    endsIce: memory.recovering || memory.iceUntilReady,
  };
  const next: TelnyxMemory = {
    ...memory,
    ready: true,
    unregistered: false,
    denials: 0,
    liveGeneration: facts.socketGeneration ?? memory.lastGeneration + 1,
    lastGeneration: facts.socketGeneration ?? memory.lastGeneration,
    closedGeneration: -1,
    closes: 0,
    stopped: false,
    recovering: false,
    iceUntilReady: false,
    leaving: memory.leaving === null ? null : false,
    expiring: newCredentials ? null : memory.expiring,
  };
  const registered: CallEvent = { type: 'registrationChanged', at, status: 'registered' };
  return { memory: next, events: memory.unregistered ? [event, registered] : [event] };
}

/** Reads `telnyx.socket.close`, in both shapes: with the CloseEvent inside (from 2.27.2), or flat. */
export function normaliseClose(
  memory: TelnyxMemory,
  payload: unknown,
  facts: TelnyxFacts,
  at: number,
): TelnyxStep {
  const event = field(payload, 'event') ?? payload;
  const code = numberField(event, 'code');
  const generation = numberField(payload, 'socketGeneration');
  const id = `telnyx/close/${code ?? 'unknown'}`;
  const details = {
    ...detailsOf(event, ['code', 'reason', 'wasClean']),
    ...(generation === null ? {} : { socketGeneration: generation }),
  };
  const { rule, known } = lookUp(codes, id);
  const raised = (condition: ConditionId) => ({
    type: 'issueRaised' as const,
    at,
    code: id,
    condition,
    details,
  });
  // A socket that was replaced long ago, or whose end was already reported: only recorded.
  const old =
    generation !== null && (generation < memory.liveGeneration || generation === memory.closedGeneration);
  if (old || facts.replacing) return { memory, events: [raised('signaling.closed')] };
  if (memory.leaving)
    return {
      memory: {
        ...memory,
        ready: false,
        leaving: false,
        closedGeneration: generation ?? memory.closedGeneration,
      },
      events: [raised('signaling.closed'), { type: 'connectionChanged', at, status: 'closed' }],
    };
  const retrying = willRetry(memory, facts, code);
  const closes = memory.closes + 1;
  const provable = retrying && generation !== null;
  const connection: ConnectionChanged = {
    type: 'connectionChanged',
    at,
    status: 'lost',
    code: id,
    retrying,
    longestBackoffMs,
    actions: ['reconnect'],
    details,
    ...(provable
      ? { attempt: closes, maxAttempts: facts.maxReconnectAttempts, nextAttemptAt: at + backoffMs(closes) }
      : { nextAttemptAt: null }),
  };
  const restarting = retrying && known && rule.condition === 'signaling.serverRestarting';
  const condition: ConditionId = restarting
    ? rule.condition
    : retrying
      ? 'signaling.reconnecting'
      : 'signaling.disconnected';
  const next: TelnyxMemory = {
    ...memory,
    ready: false,
    closes,
    lastGeneration: Math.max(memory.lastGeneration, generation ?? 0),
    closedGeneration: generation ?? memory.closedGeneration,
  };
  return { memory: next, events: [{ ...connection, condition }] };
}

/** Reads `telnyx.socket.error`: never the first sign of a loss, but a sign that one goes on. */
export function normaliseSocketError(memory: TelnyxMemory, payload: unknown): TelnyxStep {
  const generation = numberField(payload, 'socketGeneration');
  return {
    memory:
      generation === null
        ? memory
        : { ...memory, lastGeneration: Math.max(memory.lastGeneration, generation) },
    events: [],
  };
}

/** What codes about the connection do to it. */
export function connectionOf(id: string, memory: TelnyxMemory, facts: TelnyxFacts, at: number): TelnyxStep {
  const lost = (more: Partial<ConnectionChanged>): ConnectionChanged => ({
    type: 'connectionChanged',
    at,
    status: 'lost',
    code: id,
    actions: ['reconnect'],
    ...more,
  });
  const retrying = triesAgain(memory, facts);
  switch (id) {
    case 'telnyx/45001':
    case 'telnyx/45003':
      return {
        memory: { ...memory, ready: false, stopped: true },
        events: [lost({ retrying: false, attempt: null, nextAttemptAt: null })],
      };
    case 'telnyx/45002':
      // While the client is ready, only the close that follows proves that the socket is gone.
      return {
        memory,
        events: memory.ready || memory.closes === 0 ? [] : [lost({ retrying, longestBackoffMs })],
      };
    case 'telnyx/45004':
      // The SDK replaces the socket itself: the close 1005 that follows is part of its retry (2.27.10).
      return {
        memory: { ...memory, ready: false, recovering: retrying },
        events: [lost({ retrying, longestBackoffMs })],
      };
    case 'telnyx/36001':
    case 'telnyx/36002':
    case 'telnyx/36003':
      return {
        memory: { ...memory, recovering: true },
        events: [lost({ retrying: true, longestBackoffMs, probationMs: announcedCloseMs })],
      };
    case 'telnyx/36005':
      return { memory: { ...memory, ready: false }, events: [lost({ retrying: false })] };
    default:
      return { memory, events: [] };
  }
}
