import { rowOf } from '../conditions.ts';
import { inCall, inCallOn } from '../state/hangupCause.ts';
import type { Facts, Issue } from '../state/types.ts';
import { attemptsOf } from './attempts.ts';
import type { Candidate } from './candidate.ts';
import type { ViewOptions } from './view.ts';
import { offer, supportFrom } from './offer.ts';
import { bannerRank, pictureRank } from './rank.ts';
import type { Timing } from '../timing.ts';
import type { Phase } from './types.ts';
import { waitPhase } from './waitPhase.ts';

/** A support reference, from the third occurrence of a serious issue on. */
function referenceOf({ id, firstAt, severity, count }: Issue): string | null {
  const loud = severity === 'error' || severity === 'fatal';
  return loud && count >= supportFrom ? referenceFor(`${id}${firstAt}`) : null;
}

/** A short text to read out to support: the same for the same trouble, wherever it is shown. */
export function referenceFor(trouble: string): string {
  let hash = 2_166_136_261;
  for (const char of trouble) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619);
  return (hash >>> 0).toString(36).toUpperCase();
}

function phaseOf(state: Facts, issue: Issue, now: number): Phase {
  const { condition, callId, deadlineAt } = issue;
  if (issue.granted) return 'granted';
  const { lacks, area } = rowOf(condition);
  if (lacks === 'network') return state.callErrors.offlineProbationEndsAt === null ? 'start' : 'checking';
  if (callId !== null && area === 'media' && state.mediaRecovery.offers[callId]?.outcome === 'missed')
    return 'missed';
  return condition === 'auth.expiringSoon' && deadlineAt !== null && now >= deadlineAt ? 'act' : 'start';
}

/** How long a banner waits before it is shown, because the trouble may be over before anyone notices. */
function delayOf(state: Facts, issue: Issue, timing: Timing): number {
  const { action, lacks } = rowOf(issue.condition);
  // A registration often returns at once, as it does after an outage.
  const waits = (action === 'wait' && issue.actor !== 'person') || lacks === 'registration';
  if (issue.surface !== 'banner' || issue.severity === 'fatal' || !waits) return 0;
  const anyCall = issue.source === 'browser' && Object.values(state.hangupCause.calls).some(inCall);
  return anyCall || issue.callId !== null || inCallOn(state, issue.source)
    ? timing.showDelayInCallMs
    : timing.showDelayMs;
}

/**
 * A device was granted for a call that is over: worth showing only while calling again is offered and nothing newer
 * happened.
 */
export function stillOffersCall(state: Facts, issue: Issue, options: ViewOptions): boolean {
  if (!issue.granted || issue.callId === null || !options.appHandles('redial')) return false;
  const call = state.hangupCause.calls[issue.callId];
  return (
    call !== undefined &&
    call.direction !== 'inbound' &&
    Object.values(state.hangupCause.calls).every((other) => other.startedAt <= call.startedAt)
  );
}

/** Turns one issue into something to show. */
export function fromIssue(state: Facts, issue: Issue, now: number, options: ViewOptions): Candidate {
  const { condition, severity, source, callId, surface, deadlineAt } = issue;
  const connection = state.reconnectState[source];
  const incident = connection?.incident;
  const { area, action, explains, waitsForReason } = rowOf(condition);
  const ofOutage = incident && surface === 'banner' && (area === 'signaling' || explains !== null);
  // A cause that replaces its effect starts no new delay: the trouble began with the outage.
  const startedAt = ofOutage ? Math.min(incident.startedAt, issue.since) : issue.since;
  const waits = ofOutage && action === 'wait' && issue.actor !== 'person';
  const wait = waits ? waitPhase(startedAt, now, options.timing) : null;
  const own = phaseOf(state, issue, now);
  const phase = own === 'start' && wait ? wait.phase : own;
  const over =
    phase === 'granted' ||
    phase === 'missed' ||
    (surface === 'prompt' && callId !== null && issue.evidence === 4);
  // An event can be dismissed; a state that lasts cannot.
  const news = surface === 'banner' && action !== 'wait' && area !== 'signaling' && area !== 'auth';
  const registration = state.registration[source];
  const registersAt = registration?.code === issue.code ? registration.nextAttemptAt : null;
  const reference = referenceOf(issue);
  // Whoever talks and is not seen must still learn at once that they are not heard any more.
  const isPicture = issue.device === 'camera' && inCallOn(state, source);
  const input = {
    condition,
    phase,
    actor: issue.actor,
    source,
    callId,
    handled: issue.actions,
    closable: surface === 'dialog' || over || news,
    repeated: reference !== null,
    toSwitchOn: phase === 'granted' && issue.status === 'active',
  };
  return {
    surface,
    rank: bannerRank(condition, severity, issue.actor === 'person') + (isPicture ? pictureRank : 0),
    dueAt: Math.max(
      startedAt + delayOf(state, issue, options.timing),
      issue.evidence === 1 || waitsForReason ? issue.since + options.timing.reasonWaitMs : 0,
    ),
    changesAt: Math.min(
      deadlineAt !== null && deadlineAt > now ? deadlineAt : Infinity,
      wait?.nextAt ?? Infinity,
    ),
    item: {
      issueId: issue.id,
      condition,
      severity,
      code: issue.code,
      source,
      callId,
      callIds: callId === null ? [] : [callId],
      remote: issue.party
        ? issue.party.name
        : callId === null
          ? null
          : (state.hangupCause.calls[callId]?.remote ?? null),
      party: issue.party,
      device: issue.device,
      actor: issue.actor,
      actions: offer(state, input, options),
      phase,
      count: 1,
      waiting: 0,
      startedAt,
      deadlineAt,
      ...attemptsOf(ofOutage ? connection : undefined),
      ...(!ofOutage && { nextAttemptAt: registersAt }),
      reference,
      details: issue.details,
    },
  };
}
