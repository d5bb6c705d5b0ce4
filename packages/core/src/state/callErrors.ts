import { rowOf, type ConditionId } from '../conditions.ts';
import type { CallChanged, CallEnded, CallEvent, Evidence } from '../events.ts';
import type { Timing } from '../timing.ts';
import { endsOnNewCall, isEndedBy } from './endings.ts';
import { issueIdOf, leastImportant, occurrence, resolved, type Refined } from './issues.ts';
import type { CallErrors, HangupCause, Issue, IssueParty } from './types.ts';

const maxIssues = 200;

export const noErrors: CallErrors = {
  issues: [],
  evicted: 0,
  offlineProbationEndsAt: null,
  expiresAt: Infinity,
};

/** Selects the list of every issue, open or over. */
export const selectCallErrors = (state: { readonly callErrors: CallErrors }): CallErrors => state.callErrors;

/** Whether an issue says that the network is gone. */
export const isOffline = ({ condition }: Pick<Issue, 'condition'>): boolean =>
  rowOf(condition).lacks === 'network';

const isOfflineNow = (issue: Issue): boolean => issue.status === 'active' && isOffline(issue);

/** Puts the list of issues back into its slice; returns the same slice when nothing changed. */
export function withIssues(slice: CallErrors, issues: readonly Issue[], timing: Timing): CallErrors {
  return issues === slice.issues ? slice : withExpiry({ ...slice, issues }, timing);
}

/** Updates the time at which the next issue ends by itself. */
function withExpiry(slice: CallErrors, timing: Timing): CallErrors {
  let expiresAt = slice.offlineProbationEndsAt ?? Infinity;
  for (const issue of slice.issues)
    if (issue.status === 'active' && issue.clears === 'repeat')
      expiresAt = Math.min(expiresAt, issue.lastAt + timing.repeatClearsMs);
  return { ...slice, expiresAt };
}

/** Changes some issues; returns the same slice when there are none. */
export function changeWhere(
  slice: CallErrors,
  timing: Timing,
  which: (issue: Issue) => boolean,
  how: (issue: Issue) => Issue,
): CallErrors {
  if (!slice.issues.some(which)) return slice;
  const issues = slice.issues.map((issue) => (which(issue) ? how(issue) : issue));
  return withIssues(slice, issues, timing);
}

/** Resolves every open issue for which `over` holds. */
export const resolveWhere = (
  slice: CallErrors,
  at: number,
  timing: Timing,
  over: (issue: Issue) => boolean,
): CallErrors =>
  changeWhere(
    slice,
    timing,
    (issue) => issue.status !== 'resolved' && over(issue),
    (issue) => resolved(issue, at),
  );

/** The slice without one of its issues, which is still counted. */
export const without = (
  slice: CallErrors,
  issues: readonly Issue[],
  gone: Issue,
  timing: Timing,
): CallErrors => ({
  ...withIssues(
    slice,
    issues.filter((issue) => issue !== gone),
    timing,
  ),
  evicted: slice.evicted + gone.count,
});

/** Adds an occurrence. `ended`: it arrived after its call had ended, so it is only recorded. */
export function raise(
  slice: CallErrors,
  event: Refined,
  timing: Timing,
  evidence: Evidence | 0,
  ended = false,
  party: IssueParty | null = null,
): CallErrors {
  const id = event.id ?? issueIdOf(event);
  const index = slice.issues.findIndex((issue) => issue.id === id);
  const before = slice.issues[index];
  const fresh = occurrence(before, event, evidence, party);
  const issue = ended ? resolved(fresh, event.at) : fresh;
  const issues = before
    ? slice.issues.map((other, at) => (at === index ? issue : other))
    : [...slice.issues, issue];
  const gone = issues.length > maxIssues ? leastImportant(issues) : undefined;
  const next = gone ? without(slice, issues, gone, timing) : withIssues(slice, issues, timing);
  return isOffline(event) ? withoutProbation(next, timing) : next;
}

/** An end this shortly before or after a device was refused was caused by the refusal. */
export const ofRefusalMs = 1_000;

/** Whether an issue says that a device could not be opened. */
export function isRefusal({ condition }: Pick<Issue, 'condition'>): boolean {
  const { area, surface, severity } = rowOf(condition);
  const isLoud = severity === 'error' || severity === 'fatal' || condition === 'media.permissionDismissed';
  return area === 'media' && surface === 'prompt' && isLoud;
}

/**
 * A device that was refused just before its unanswered call ended explains the end, unless the other side gave a
 * reason.
 */
export function withRefusal(
  slice: CallErrors,
  { at, source = '', callId, evidence }: CallEnded,
  timing: Timing,
): CallErrors {
  const isWhy = (issue: Issue) =>
    issue.status === 'active' &&
    issue.source === source &&
    issue.callId === callId &&
    issue.evidence < 4 &&
    isRefusal(issue) &&
    at - issue.lastAt <= ofRefusalMs;
  return evidence === 2 ? slice : changeWhere(slice, timing, isWhy, (issue) => ({ ...issue, evidence: 4 }));
}

const endIssuesOfOthers = (
  slice: CallErrors,
  event: CallChanged,
  timing: Timing,
  others: HangupCause,
): CallErrors => resolveWhere(slice, event.at, timing, (issue) => endsOnNewCall(issue, event, others));

const endIssuesBy = (slice: CallErrors, event: CallEvent, timing: Timing): CallErrors =>
  resolveWhere(slice, event.at, timing, (issue) => isEndedBy(issue, event));

/**
 * Reduces one event. Raising an issue is left to the root reducer, which knows the calls.
 *
 * @param others the other calls, when the event is a newer call; null otherwise
 */
export function reduceCallErrors(
  slice: CallErrors,
  event: CallEvent,
  timing: Timing,
  others: HangupCause | null,
): CallErrors {
  switch (event.type) {
    case 'issueCleared':
    case 'callEnded':
      return endIssuesBy(slice, event, timing);
    case 'connectionChanged':
      if (event.status === 'connected')
        return slice.issues.length === 0 && slice.offlineProbationEndsAt === null
          ? slice
          : endIssuesBy(withoutProbation(slice, timing), event, timing);
      if (event.status === 'lost' && slice.offlineProbationEndsAt !== null)
        return endOffline(slice, event.at, timing);
      return event.status === 'closed' ? endIssuesBy(slice, event, timing) : slice;
    case 'networkChanged': {
      if (!event.online) return withoutProbation(slice, timing);
      if (slice.offlineProbationEndsAt !== null || !slice.issues.some(isOfflineNow)) return slice;
      const endsAt = event.at + timing.offlineProbationMs;
      return { ...slice, offlineProbationEndsAt: endsAt, expiresAt: Math.min(slice.expiresAt, endsAt) };
    }
    case 'callChanged': {
      const traffic =
        slice.offlineProbationEndsAt !== null && (event.phase === 'ringing' || event.phase === 'active');
      const next = traffic ? endOffline(slice, event.at, timing) : slice;
      return others ? endIssuesOfOthers(next, event, timing, others) : next;
    }
    case 'closing':
      return endIssuesBy(withoutProbation(slice, timing), event, timing);
    case 'dismissed':
      return dismissed(slice, event.issueId, event.at, event.snoozeUntil ?? null, timing);
    default:
      return slice;
  }
}

/** What ends by time alone: repeating warnings that have stopped, and offline after its probation. */
export const expireCallErrors = (slice: CallErrors, at: number, timing: Timing): CallErrors =>
  at < slice.expiresAt ? slice : endByTime(slice, at, timing);

function endByTime(slice: CallErrors, at: number, timing: Timing): CallErrors {
  const over = slice.offlineProbationEndsAt !== null && at >= slice.offlineProbationEndsAt;
  const calm = over ? endOffline(slice, slice.offlineProbationEndsAt ?? at, timing) : slice;
  return resolveWhere(
    calm,
    at,
    timing,
    (issue) =>
      issue.clears === 'repeat' && issue.status === 'active' && at >= issue.lastAt + timing.repeatClearsMs,
  );
}

const withoutProbation = (slice: CallErrors, timing: Timing): CallErrors =>
  slice.offlineProbationEndsAt === null
    ? slice
    : withExpiry({ ...slice, offlineProbationEndsAt: null }, timing);

export const endOffline = (slice: CallErrors, at: number, timing: Timing): CallErrors =>
  resolveWhere(withoutProbation(slice, timing), at, timing, isOffline);

function dismissed(
  slice: CallErrors,
  id: string,
  at: number,
  snoozeUntil: number | null,
  timing: Timing,
): CallErrors {
  const target = slice.issues.find((issue) => issue.id === id);
  if (!target) return slice;
  // One item on the screen can stand for several issues of one kind: they are dismissed together.
  return changeWhere(
    slice,
    timing,
    (issue) =>
      issue.status === 'active' &&
      issue.condition === target.condition &&
      issue.source === target.source &&
      issue.callId === target.callId,
    (issue) => ({ ...issue, status: 'dismissed', endedAt: at, snoozeUntil }),
  );
}

/** Whether a condition says that the connection is lost for good. */
export function terminal(condition: ConditionId): boolean {
  const { restatesConnection, explains, area, severity } = rowOf(condition);
  return severity === 'fatal' && !restatesConnection && (explains === 'close' || area === 'signaling');
}
