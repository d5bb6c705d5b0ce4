import { inTrouble } from '../state/reconnectState.ts';
import { connectionIssueId } from '../state/reduce.ts';
import type { Facts } from '../state/types.ts';
import type { Candidate } from './candidate.ts';
import type { Screen, Shown } from './types.ts';

/** Whether the trouble that an item showed still exists, shown or not. */
const lasts = (facts: Facts, { issueId, source }: Shown): boolean =>
  issueId === connectionIssueId(source)
    ? inTrouble(facts.reconnectState[source])
    : facts.callErrors.issues.some((issue) => issue.id === issueId && issue.status === 'active');

/** Whether a candidate may replace an item: the browser is offline, or both are about the same source and call. */
const replaces = ({ surface, item }: Candidate, shown: Shown): boolean =>
  surface === 'banner' &&
  (item.condition === 'signaling.offline' ||
    (item.source === shown.source && (item.callId === null || item.callId === shown.callId)));

/**
 * Which candidates need no further delay because the person already sees their trouble: those on the screen, even if
 * dismissed or over, and the cause that replaces its effect on the screen.
 */
export function alreadySeen(
  { banner, indicators }: Screen,
  facts: Facts,
  all: readonly Candidate[],
): (candidate: Candidate) => boolean {
  const shown = banner ? [banner, ...indicators] : indicators;
  const mayBeShown = all.filter(({ dueAt }) => dueAt < Infinity);
  const replaced = shown.filter(
    (item) => lasts(facts, item) && !mayBeShown.some((candidate) => candidate.item.issueId === item.issueId),
  );
  return (candidate) =>
    mayBeShown.includes(candidate) &&
    (shown.some((item) => item.issueId === candidate.item.issueId) ||
      replaced.some((item) => replaces(candidate, item)));
}

/** Whether an item shows the same outage that "you're back" just ended: its source was ready only for a moment. */
export function goesOnAfter(facts: Facts, { condition, source }: Shown, sameIncidentMs: number): boolean {
  const { incident, lastIncident } = facts.reconnectState[source] ?? {};
  return (
    condition.startsWith('signaling.') &&
    // A loss that is only announced has not happened.
    incident?.probationEndsAt === null &&
    !!lastIncident &&
    incident.startedAt - lastIncident.endedAt <= sameIncidentMs
  );
}
