import {
  conditionRow,
  type ConditionId,
  type RecoveryAction,
  type Severity,
  type Surface,
} from '../conditions.ts';
import { restatesConnection } from '../state/callErrors.ts';
import { inCall, isLive } from '../state/hangupCause.ts';
import { areaOf } from '../state/issues.ts';
import { connectionIssueId } from '../state/reduce.ts';
import type { CallState, Connection, Issue } from '../state/types.ts';
import { explainsReconnecting, isHeldBack, isOffline, refusalOf } from './explain.ts';
import { offer, supportFrom } from './offer.ts';
import type { Phase, Shown, Timing } from './types.ts';

/** Something that may be on the screen, from a time on. */
export interface Candidate {
  readonly item: Shown;
  readonly surface: Surface;
  readonly rank: number;
  /** From when on it may be told. */
  readonly dueAt: number;
  /** When its words change next; Infinity where they do not. */
  readonly changesAt: number;
}

export interface ViewOptions {
  readonly timing: Timing;
  readonly appHandles: (action: RecoveryAction) => boolean;
}

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];

/** The order of behaviour: fatal, offline, what explains a lost connection, other signaling, errors to act on, ice, warnings, info. */
function bannerRank(condition: ConditionId, severity: Severity, personActs: boolean): number {
  if (severity === 'fatal') return 0;
  if (condition === 'signaling.offline') return 1;
  const area = areaOf(condition);
  const warnsOnly = condition === 'auth.expiringSoon' || condition === 'auth.actionNotPermitted';
  if (
    (area === 'auth' && !warnsOnly) ||
    area === 'quota' ||
    condition === 'signaling.gatewayFailed' ||
    condition === 'signaling.serverRestarting'
  )
    return 2;
  if (area === 'signaling') return 3;
  if (severity === 'error' && personActs) return 4;
  if (area === 'ice') return 5;
  return severity === 'info' ? 7 : 6;
}

const inCallOn = (state: CallState, source: string): boolean => {
  for (const id in state.hangupCause.calls) {
    const call = state.hangupCause.calls[id];
    if (call && call.source === source && inCall(call)) return true;
  }
  return false;
};

/** A short text to read out to support: the same for the same trouble at the same time. */
function referenceOf(issue: Issue): string | null {
  const loud = issue.severity === 'error' || issue.severity === 'fatal';
  if (!loud || issue.count < supportFrom) return null;
  let hash = 2166136261;
  for (const char of `${issue.id}${issue.firstAt}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0).toString(36).toUpperCase();
}

function phaseOf(state: CallState, issue: Issue, now: number): Phase {
  if (issue.granted) return 'granted';
  if (issue.condition === 'signaling.offline' && state.callErrors.offlineProbationEndsAt !== null)
    return 'checking';
  if (
    issue.callId !== null &&
    issue.condition.startsWith('media.') &&
    state.mediaRecovery.offers[issue.callId]?.outcome === 'missed'
  )
    return 'missed';
  return issue.deadlineAt !== null && now >= issue.deadlineAt && issue.condition === 'auth.expiringSoon'
    ? 'act'
    : 'start';
}

/** A granted device for a call that is over: worth telling only while calling again is on offer and nothing newer came. */
const stillOffersCall = (state: CallState, issue: Issue, options: ViewOptions): boolean => {
  if (!issue.granted || issue.callId === null || !options.appHandles('redial')) return false;
  const call = state.hangupCause.calls[issue.callId];
  return (
    call !== undefined &&
    call.direction !== 'inbound' &&
    Object.values(state.hangupCause.calls).every((other) => other.startedAt <= call.startedAt)
  );
};

function fromIssue(state: CallState, issue: Issue, now: number, options: ViewOptions): Candidate {
  const { timing } = options;
  const { condition, severity, source, callId } = issue;
  const phase = phaseOf(state, issue, now);
  const [, , , main] = conditionRow(condition);
  const personActs = issue.actor === 'person';
  const waits = main === 'wait' && !personActs;
  const surface = issue.surface;
  const closable =
    surface === 'dialog' ||
    phase === 'granted' ||
    phase === 'missed' ||
    (surface === 'prompt' && callId !== null && issue.evidence === 4);
  const connection = state.reconnectState[source];
  const incidentAt =
    connection?.incident && areaOf(condition) !== 'ice' ? connection.incident.startedAt : issue.since;
  const explains =
    surface === 'banner' &&
    (areaOf(condition) === 'signaling' || areaOf(condition) === 'quota' || explainsReconnecting(issue));
  const startedAt = explains ? Math.min(incidentAt, issue.since) : issue.since;
  const felt =
    callId !== null ||
    inCallOn(state, source) ||
    (source === 'browser' && Object.values(state.hangupCause.calls).some(inCall));
  const delayed = surface === 'banner' && severity !== 'fatal' && waits;
  const delay = delayed ? (felt ? timing.showDelayInCallMs : timing.showDelayMs) : 0;
  const unsure = issue.evidence === 1 ? timing.reasonWaitMs : 0;
  return {
    surface,
    rank: bannerRank(condition, severity, personActs),
    dueAt: Math.max(startedAt + delay, issue.since + unsure),
    changesAt: issue.deadlineAt !== null && issue.deadlineAt > now ? issue.deadlineAt : Infinity,
    item: {
      issueId: issue.id,
      condition,
      severity,
      code: issue.code,
      source,
      callId,
      remote: callId === null ? null : (state.hangupCause.calls[callId]?.remote ?? null),
      device: issue.device,
      actor: issue.actor,
      phase,
      count: 1,
      waiting: 0,
      startedAt,
      actions: offer(
        state,
        { condition, phase, source, handled: issue.actions, closable, repeated: referenceOf(issue) !== null },
        options.appHandles,
      ),
      deadlineAt: issue.deadlineAt,
      attempt: explains ? (connection?.incident?.attempt ?? null) : null,
      maxAttempts: explains ? (connection?.incident?.maxAttempts ?? null) : null,
      nextAttemptAt: explains ? (connection?.incident?.nextAttemptAt ?? issue.deadlineAt) : null,
      reference: referenceOf(issue),
      details: issue.details,
    },
  };
}

/** What a connection itself has to tell: that it is being restored, keeps dropping, is stuck, or is gone. */
function fromConnection(
  state: CallState,
  source: string,
  connection: Connection,
  now: number,
  options: ViewOptions,
): Candidate | null {
  const { timing } = options;
  const { incident, status } = connection;
  if (status === 'failed' || status === 'idle' || connection.closing) return null;
  const stuckAt =
    (incident?.lastSignAt ?? connection.since) +
    Math.max(timing.stuckAfterMs, (incident?.longestBackoffMs ?? 0) + 10_000);
  const stuck = (status === 'reconnecting' || status === 'connecting') && now >= stuckAt;
  const condition: ConditionId | null = stuck
    ? 'signaling.reconnectStuck'
    : connection.flapping
      ? 'signaling.unstable'
      : status === 'reconnecting'
        ? 'signaling.reconnecting'
        : status === 'disconnected'
          ? 'signaling.disconnected'
          : null;
  const later = { surface: 'banner' as Surface, changesAt: stuckAt };
  const issue = state.callErrors.issues.findLast(
    (one) => one.source === source && one.status === 'active' && restatesConnection(one.condition),
  );
  const startedAt = (connection.flapping ? connection.losses[0] : incident?.startedAt) ?? connection.since;
  const [severity, , actor] = conditionRow(condition ?? 'signaling.reconnecting');
  const felt = inCallOn(state, source);
  const delay =
    condition === null
      ? Infinity
      : stuck
        ? 0
        : status === 'disconnected'
          ? felt
            ? timing.showDelayInCallMs
            : timing.disconnectedDelayMs
          : felt
            ? timing.showDelayInCallMs
            : timing.showDelayMs;
  const age = now - startedAt;
  const phase: Phase =
    condition !== 'signaling.reconnecting' && condition !== 'signaling.unstable'
      ? 'start'
      : age >= timing.actAfterMs
        ? 'act'
        : age >= timing.longAfterMs
          ? 'long'
          : 'start';
  const nextPhaseAt =
    startedAt +
    (age < timing.longAfterMs ? timing.longAfterMs : age < timing.actAfterMs ? timing.actAfterMs : Infinity);
  const handled = issue?.actions ?? [];
  const item: Shown = {
    issueId: issue?.id ?? connectionIssueId(source),
    condition: condition ?? 'signaling.reconnecting',
    severity,
    actor,
    code: issue?.code ?? incident?.code ?? `${source}/connection`,
    source,
    callId: null,
    remote: null,
    device: null,
    actions: offer(
      state,
      {
        condition: condition ?? 'signaling.reconnecting',
        phase,
        source,
        handled,
        closable: false,
        repeated: false,
      },
      options.appHandles,
    ),
    phase,
    count: 1,
    waiting: 0,
    startedAt,
    deadlineAt: null,
    attempt: incident?.attempt ?? null,
    maxAttempts: incident?.maxAttempts ?? null,
    nextAttemptAt: incident?.nextAttemptAt ?? null,
    reference: null,
    details: issue?.details ?? {},
  };
  return {
    ...later,
    changesAt: Math.min(status === 'connected' ? Infinity : stuckAt > now ? stuckAt : Infinity, nextPhaseAt),
    item,
    rank: bannerRank(item.condition, severity, actor === 'person'),
    dueAt: startedAt + delay,
  };
}

/** Everything that may be told, now or soon. */
export function candidates(state: CallState, now: number, options: ViewOptions): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const issue of state.callErrors.issues) {
    if (issue.surface === 'silent' || restatesConnection(issue.condition)) continue;
    if (issue.status === 'active' ? isHeldBack(state, issue) : !stillOffersCall(state, issue, options))
      continue;
    found.push(fromIssue(state, issue, now, options));
  }
  for (const source in state.reconnectState) {
    const connection = state.reconnectState[source] as Connection;
    const candidate = fromConnection(state, source, connection, now, options);
    if (!candidate || refusalOf(state, source) || isOffline(state)) continue;
    const told = state.callErrors.issues.some(
      (issue) => issue.status === 'active' && issue.source === source && explainsReconnecting(issue),
    );
    if (!told || candidate.item.condition === 'signaling.reconnectStuck') found.push(candidate);
  }
  return found;
}

/** Whether another call than this one lives, so that a dialog must not trap anyone. */
export const anotherCallLives = (state: CallState, callId: string | null): boolean =>
  Object.values(state.hangupCause.calls).some((call) => call.callId !== callId && isLive(call));

/** Orders by rank, then severity, then age. */
export const before = (a: Candidate, b: Candidate): number =>
  a.rank - b.rank ||
  severities.indexOf(a.item.severity) - severities.indexOf(b.item.severity) ||
  a.item.startedAt - b.item.startedAt;
