import { conditionRow, type ConditionId, type Severity } from '../conditions.ts';
import type { Evidence, IssueRaised } from '../events.ts';
import type { Issue } from './types.ts';

/** The part of a condition's id before its dot. */
export const areaOf = (condition: ConditionId): string => condition.slice(0, condition.indexOf('.'));

/** What the SDK's own flag makes of a severity: `true` raises to fatal, `false` lowers a fatal row to error. */
export function severityWith(severity: Severity, fatal: boolean | undefined): Severity {
  if (fatal === true) return 'fatal';
  return fatal === false && severity === 'fatal' ? 'error' : severity;
}

/** The id of the one issue that all repeats of a code, for one source, call and device, are counted into. */
export const issueIdOf = (event: IssueRaised): string =>
  `${event.source ?? ''}:${event.code}:${event.callId ?? ''}:${event.device ?? ''}`;

/** A new occurrence, folded into what is known of the same trouble. */
export function occurrence(before: Issue | undefined, event: IssueRaised, evidence: Evidence | 0): Issue {
  const [rowSeverity, rowSurface, rowActor] = conditionRow(event.condition);
  const severity = event.severity ?? rowSeverity;
  const loud = severity === 'error' || severity === 'fatal';
  const again = before !== undefined && before.status !== 'resolved';
  const quiet = before !== undefined && (before.snoozeUntil ?? 0) > event.at;
  return {
    id: before?.id ?? issueIdOf(event),
    source: event.source ?? '',
    code: event.code,
    condition: event.condition,
    severity,
    surface: event.unknown && !loud ? 'silent' : rowSurface,
    actor: event.retrying === false && rowActor === 'sdk' ? 'person' : rowActor,
    actions: event.actions ?? [],
    callId: event.callId ?? null,
    device: event.device ?? null,
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
    details: event.details ?? {},
  };
}

/** The same issue, over. */
export const resolved = (issue: Issue, at: number): Issue => ({ ...issue, status: 'resolved', endedAt: at });

const evictionRank = (issue: Issue): number => {
  if (issue.status === 'resolved') return 0;
  if (issue.status === 'dismissed') return 1;
  return issue.surface === 'silent' ? 2 : 3;
};

/**
 * At most `max` issues: resolved ones go first (the oldest of them), then dismissed, then silent ones. What is
 * active and visible never goes; where all are, the newcomer is folded into the newest one of its condition.
 */
export function bounded(issues: readonly Issue[], max: number): readonly Issue[] {
  if (issues.length <= max) return issues;
  let victim = -1;
  let best = 3;
  for (let index = 0; index < issues.length - 1; index++) {
    const rank = evictionRank(issues[index] as Issue);
    if (rank < best) {
      best = rank;
      victim = index;
    }
  }
  if (victim >= 0) return issues.filter((_, index) => index !== victim);
  const newcomer = issues[issues.length - 1] as Issue;
  const head = issues.slice(0, -1);
  const twin = head.findLastIndex((issue) => issue.condition === newcomer.condition);
  const host = twin >= 0 ? twin : head.length - 1;
  return head.map((issue, index) =>
    index === host ? { ...issue, count: issue.count + 1, lastAt: newcomer.lastAt } : issue,
  );
}
