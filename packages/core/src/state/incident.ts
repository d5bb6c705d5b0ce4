import type { RecoveryAction } from '../conditions.ts';
import type { ConnectionChanged } from '../events.ts';
import type { Incident } from './types.ts';

const noActions: readonly RecoveryAction[] = [];

const sameActions = (a: readonly RecoveryAction[], b: readonly RecoveryAction[]): boolean =>
  a === b || a.join() === b.join();

/** Starts an outage from the first event about it. */
export function startIncident(event: ConnectionChanged): Incident {
  return {
    startedAt: event.at,
    lastSignAt: event.at,
    retrying: event.retrying === true,
    attempt: event.attempt ?? null,
    maxAttempts: event.maxAttempts ?? null,
    nextAttemptAt: event.nextAttemptAt ?? null,
    longestBackoffMs: event.longestBackoffMs ?? 0,
    probationEndsAt: event.probationMs === undefined ? null : event.at + event.probationMs,
    callLost: false,
    code: event.code ?? null,
    actions: event.actions ?? noActions,
    actionsWhenStuck: event.actionsWhenStuck ?? noActions,
  };
}

/** Activity is noted at most once a second: an event with nothing new within that time changes nothing. */
const signEveryMs = 1_000;

/** Adds another event to an outage; returns the same object when it adds nothing. */
export function continueIncident(incident: Incident, event: ConnectionChanged): Incident {
  const retrying = event.retrying ?? incident.retrying;
  const attempt = event.attempt === undefined ? incident.attempt : event.attempt;
  const maxAttempts = event.maxAttempts ?? incident.maxAttempts;
  const nextAttemptAt = event.nextAttemptAt === undefined ? incident.nextAttemptAt : event.nextAttemptAt;
  const longestBackoffMs = event.longestBackoffMs ?? incident.longestBackoffMs;
  // A close confirms an announced loss; another announcement does not.
  const probationEndsAt = event.probationMs === undefined ? null : incident.probationEndsAt;
  const code = event.code ?? incident.code;
  const actions = event.actions ?? incident.actions;
  const actionsWhenStuck = event.actionsWhenStuck ?? incident.actionsWhenStuck;
  const { startedAt, callLost } = incident;
  return event.at - incident.lastSignAt < signEveryMs &&
    retrying === incident.retrying &&
    attempt === incident.attempt &&
    maxAttempts === incident.maxAttempts &&
    nextAttemptAt === incident.nextAttemptAt &&
    longestBackoffMs === incident.longestBackoffMs &&
    probationEndsAt === incident.probationEndsAt &&
    code === incident.code &&
    sameActions(actions, incident.actions) &&
    sameActions(actionsWhenStuck, incident.actionsWhenStuck)
    ? incident
    : {
        startedAt,
        lastSignAt: event.at,
        retrying,
        attempt,
        maxAttempts,
        nextAttemptAt,
        longestBackoffMs,
        probationEndsAt,
        callLost,
        code,
        actions,
        actionsWhenStuck,
      };
}
