import { rowOf, type ConditionId, type Severity, type Surface } from '../conditions.ts';
import type { Evidence, IssueRaised } from '../events.ts';
import { keyOf, tableOf } from '../table.ts';
import type { Issue, IssueParty } from './types.ts';

/** Applies the SDK's own flag to a severity: `true` raises it to fatal, `false` lowers fatal to error. */
export function severityWith(severity: Severity, fatal: boolean | undefined): Severity {
  if (fatal === true) return 'fatal';
  return fatal === false && severity === 'fatal' ? 'error' : severity;
}

/** The id of the issue that counts all repeats of a code for one source, call, device and participant. */
export const issueIdOf = (event: IssueRaised): string =>
  keyOf(
    event.source ?? '',
    event.code,
    event.callId ?? '',
    event.device ?? '',
    ...(event.partyId == null ? [] : [event.partyId]),
  );

/** The same objects every time, so that a repeat does not change anything on the screen. */
const nothing: Pick<Issue, 'actions' | 'details'> = { actions: [], details: tableOf() };

/** An issue event, refined by the browser's evidence. */
export interface Refined extends IssueRaised {
  /** The condition that its source gave it. */
  readonly said?: ConditionId;
  /** The id of its issue, by the device that its source named. */
  readonly id?: string;
}

/** A new occurrence, merged into what is known of the same trouble. */
export function occurrence(
  before: Issue | undefined,
  event: Refined,
  evidence: Evidence | 0,
  party: IssueParty | null = null,
): Issue {
  const row = rowOf(event.condition);
  const severity = event.severity ?? row.severity;
  const loud = severity === 'error' || severity === 'fatal';
  const again = before !== undefined && before.status !== 'resolved';
  const quiet = before !== undefined && (before.snoozeUntil ?? 0) > event.at;
  return {
    id: before?.id ?? event.id ?? issueIdOf(event),
    source: event.source ?? '',
    code: event.code,
    condition: event.condition,
    said: event.said ?? event.condition,
    severity,
    surface: event.unknown && !loud ? 'silent' : row.surface,
    actor: event.retrying === false && row.actor === 'sdk' ? 'person' : row.actor,
    actions: event.actions ?? nothing.actions,
    callId: event.callId ?? null,
    device: event.device ?? null,
    ...(event.otherDevice && { otherDevice: event.otherDevice }),
    party,
    count: (before?.count ?? 0) + 1,
    firstAt: before?.firstAt ?? event.at,
    lastAt: event.at,
    since: again && before.status === 'active' ? before.since : event.at,
    status: quiet ? 'dismissed' : 'active',
    endedAt: quiet ? event.at : null,
    snoozeUntil: quiet ? before.snoozeUntil : null,
    deadlineAt: event.deadlineAt ?? null,
    clears: event.clears ?? null,
    evidence: Math.max(evidence, before?.evidence ?? 0) as Evidence | 0,
    unknown: event.unknown ?? false,
    granted: false,
    ...(event.provisional && { provisional: true }),
    details: event.details ?? nothing.details,
  };
}

/** The same issue, resolved; its device may be used again. */
export const resolved = (issue: Issue, at: number): Issue => ({
  ...issue,
  status: 'resolved',
  endedAt: at,
  granted: false,
});

const severities: readonly Severity[] = ['info', 'warning', 'error', 'fatal'];
const surfaces: readonly Surface[] = ['silent', 'indicator', 'banner', 'prompt', 'dialog'];

/**
 * How much is lost when an issue leaves the list: least when it is resolved, then dismissed, then silent; else by
 * severity and surface.
 */
function importance({ status, surface, severity }: Issue): number {
  if (status === 'resolved') return 0;
  if (status === 'dismissed') return 1;
  return surface === 'silent' ? 2 : 10 + 10 * severities.indexOf(severity) + surfaces.indexOf(surface);
}

/**
 * The issue that leaves a list that is too long: the least important, and among equals the oldest. A new issue stays
 * when it is equal.
 */
export function leastImportant(issues: readonly Issue[]): Issue | undefined {
  let least: Issue | undefined;
  for (const issue of issues) if (!least || importance(issue) < importance(least)) least = issue;
  return least;
}
