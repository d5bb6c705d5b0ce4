import { lookUp } from '../../kit/codes/codes.ts';
import {
  rowOf,
  ownEntry,
  severityWith,
  type CallEvent,
  type ConditionId,
  type IssueRaised,
  type RecoveryAction,
} from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import { codes } from '../generated/codes.ts';
import {
  callOf,
  isRetried,
  lostKeyOf,
  sessionOf,
  unknownLost,
  withLost,
  withoutLost,
  withoutSession,
  type AvatarFacts,
  type AvatarMemory,
  type AvatarStep,
} from './memory.ts';
import { back, isLink, normaliseLink, unfiled } from './connection.ts';
import { unreadableCode, type AvatarFailure } from '../wire.ts';

/** The third failure of the service itself within this time means that it keeps failing. */
const recurringWindowMs = 600_000;
const recurringFrom = 3;
const recurring = ['upstreamError', 'serverError', 'protocolError'];

/** Codes that do not say whether the session continues: without `fatal`, it does. */
const sessionGoesOn = [...recurring, 'egressUnavailable', 'invalidRequest', 'unknown', unreadableCode];

/** What the session was opened with was refused, so it never was open. */
const beforeRuntime = ['session_token', 'websocket_connect', 'websocket_handshake'];

/** Codes of the avatar server that an SDK without names for them (Go) reports as a server error. */
const byServerCode: Readonly<Record<string, ConditionId>> = {
  4001: 'quota.credits',
  4002: 'quota.duration',
};

/** The condition for what ended or prevented a session, when the code alone means nothing to a person. */
function endOf(condition: ConditionId, live: boolean, wasOpen: boolean): ConditionId {
  if (condition === 'service.upstream') return live ? 'call.serviceError' : condition;
  if (rowOf(condition).surface !== 'silent') return condition;
  return wasOpen ? 'call.dropped' : 'call.setupFailed';
}

function actionsFor(condition: ConditionId, facts: AvatarFacts): readonly RecoveryAction[] {
  if (condition === 'service.idleTimeout' && facts.canReconnect) return ['reconnect'];
  return condition.startsWith('auth.') && facts.canReauthenticate ? ['reauthenticate'] : [];
}

/** A pattern is over when it has fewer failures than it takes to make one. */
function settled(memory: AvatarMemory, events: readonly CallEvent[], before: number, at: number): AvatarStep {
  const over = before === recurringFrom && memory.failures.length < recurringFrom;
  const cleared: CallEvent = { type: 'issueCleared', at, condition: 'service.recurringFailure' };
  return { memory, events: over ? [...events, cleared] : events };
}

/** How long the present pattern lasts without a further failure, ms; null when there is none. */
export function recursForMs({ failures }: AvatarMemory, at: number): number | null {
  const [first] = failures;
  return first === undefined || failures.length < recurringFrom ? null : first.at + recurringWindowMs - at;
}

/** Forgets failures that are too old to be part of a pattern. */
export const forgetOldFailures = (memory: AvatarMemory, at: number): AvatarStep => {
  const failures = memory.failures.filter((one) => one.at > at - recurringWindowMs);
  return settled({ ...memory, failures }, [], memory.failures.length, at);
};

/** The failure is over, as the backend reports. */
function resolved(memory: AvatarMemory, failure: AvatarFailure, at: number): AvatarStep {
  const key = lostKeyOf(memory, failure.sessionId);
  if (memory.lost.has(key) && isLink(failure)) return back(withoutLost(memory, key), at, true);
  const code = `avatar/${failure.code}`;
  const blocked = new Map(memory.blocked);
  blocked.delete(code);
  const { rule } = lookUp(codes, code);
  const areas = new Set(['service.', `${rule.condition.split('.')[0]}.`] as const);
  const events: CallEvent[] = [...areas].map((area) => ({
    type: 'issueCleared',
    at,
    condition: area as 'service.',
    code,
  }));
  const failures = memory.failures.filter((one) => one.code !== failure.code);
  return settled({ ...memory, blocked, failures }, events, memory.failures.length, at);
}

/** Reads a failure from a message. */
export function normaliseFailure(
  before: AvatarMemory,
  failure: AvatarFailure,
  facts: AvatarFacts,
  at: number,
): AvatarStep {
  if (failure.resolved) return resolved(before, failure, at);
  if (facts.history)
    return counts(failure) ? counted(before, failure, [], at) : { memory: before, events: [] };
  if (isLink(failure)) return normaliseLink(before, failure, facts, at);
  const code = `avatar/${failure.code}`;
  const { rule, known } = lookUp(codes, code);
  const odd = failure.code === unreadableCode;
  const refined = rule.condition === 'service.upstream' || rule.condition === 'sdk.unknown';
  const byServer = refined ? ownEntry(byServerCode, String(failure.details['serverCode'])) : undefined;
  const own: ConditionId = odd ? 'sdk.protocol' : (byServer ?? rule.condition);
  const atSetup = beforeRuntime.includes(failure.phase);
  // An attempt is about the lost session, whether or not its response names it.
  const tried = facts.outcomeOf === undefined ? null : (before.lost.get(facts.outcomeOf)?.sessionId ?? null);
  const sessionId = sessionOf(before, failure.sessionId, !atSetup) ?? tried;
  const live = sessionId !== null && before.sessions.has(sessionId);
  const wasOpen = live && before.sessions.get(sessionId) === true;
  const ended =
    failure.fatal ??
    ((!odd && atSetup) || byServer !== undefined || (known && !sessionGoesOn.includes(failure.code)));
  const callId = sessionId === null ? null : callOf(before, sessionId);
  const condition = ended ? endOf(own, live, wasOpen) : own;
  const actions = actionsFor(condition, facts);
  let memory = before;
  const events: CallEvent[] = [];
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    code,
    condition,
    callId,
    severity: severityWith(
      known || odd ? rowOf(condition).severity : 'error',
      known ? (failure.fatal ?? undefined) : failure.fatal === true || undefined,
    ),
    unknown: !known && !odd,
    actions,
    retrying: failure.retrying === true,
    clears: condition === 'service.upstream' ? 'repeat' : null,
    details: failure.details,
  };
  if (ended && live && callId !== null) {
    memory = withoutSession(memory, sessionId);
    events.push({
      type: 'callEnded',
      at,
      callId,
      code,
      condition,
      evidence: 4,
      endedBy: 'service',
      unknown: !known,
      actions,
      details: failure.details,
    });
  } else events.push(issue);
  if (rowOf(condition).actor === 'app' && rowOf(condition).surface !== 'silent')
    memory = { ...memory, blocked: remember(memory.blocked, code, issue, () => false) };
  const about = sessionId !== null && !memory.lost.has(sessionId) ? unknownLost : sessionId;
  const key = facts.outcomeOf ?? lostKeyOf(memory, about);
  const lost = memory.lost.get(key);
  if (ended && lost) {
    memory = withLost(memory, key, { ...lost, retrying: false });
    const retrying = isRetried(memory);
    if (!retrying) events.push({ type: 'issueCleared', at, condition: 'signaling.reconnecting' });
    const actions: readonly RecoveryAction[] = facts.canReconnect ? ['reconnect'] : [];
    events.push({ type: 'connectionChanged', at, status: 'lost', retrying, ...(!retrying && { actions }) });
  }
  if (facts.outcomeOf !== undefined && lost && !ended) {
    // No recovery was refused, and none succeeded: nobody tries any more.
    const over = { ...failure, code: 'connectionFailed', sessionId: tried, retrying: false };
    const step = normaliseLink(memory, over, { ...facts, plan: null }, at);
    memory = step.memory;
    events.push(...step.events);
  }
  return counts(failure) && byServer === undefined
    ? counted(memory, failure, events, at)
    : { memory, events };
}

const counts = ({ code, ageMs }: AvatarFailure): boolean =>
  recurring.includes(code) && ageMs < recurringWindowMs;

/** Counts a failure of the service itself, and reports when it keeps coming back. */
function counted(
  memory: AvatarMemory,
  failure: AvatarFailure,
  events: readonly CallEvent[],
  at: number,
): AvatarStep {
  const happenedAt = at - failure.ageMs;
  const failures = [...memory.failures, { at: happenedAt, code: failure.code }]
    .filter((one) => one.at > at - recurringWindowMs)
    .sort((a, b) => a.at - b.at)
    .slice(-recurringFrom);
  const next = { ...memory, failures };
  if (failures.length < recurringFrom) return { memory: next, events };
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    code: `avatar/${failure.code}`,
    condition: 'service.recurringFailure',
    callId: null,
    details: failure.details,
  };
  // The pattern is reported instead of its single failures; the end of a session is reported in addition.
  const cleared: CallEvent = { type: 'issueCleared', at, condition: 'service.upstream' };
  return { memory: next, events: [...unfiled(events), cleared, issue] };
}
