import { inTrouble } from '../state/reconnectState.ts';
import { connectionIssueId } from '../state/reduce.ts';
import type { Facts } from '../state/types.ts';
import type { Candidate } from './candidate.ts';
import type { Screen, Shown } from './types.ts';

/** Whether what an item told is still wrong, told or not. */
const lasts = (facts: Facts, { issueId, source }: Shown): boolean =>
  issueId === connectionIssueId(source)
    ? inTrouble(facts.reconnectState[source])
    : facts.callErrors.issues.some((issue) => issue.id === issueId && issue.status === 'active');

/** Whether a candidate may be what an item gave way to: the browser is offline, or it is about the same source and call. */
const replaces = ({ surface, item }: Candidate, shown: Shown): boolean =>
  surface === 'banner' &&
  (item.condition === 'signaling.offline' ||
    (item.source === shown.source && (item.callId === null || item.callId === shown.callId)));

/**
 * Which candidates wait no longer because the person sees their trouble already: what is on the screen, whatever has become of
 * it, and the cause that an effect on the screen gives way to.
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

/** Whether an item is the outage of which "you're back" was just said: its source was ready for a moment only. */
export function goesOnAfter(facts: Facts, { condition, source }: Shown, sameIncidentMs: number): boolean {
  const { incident, lastIncident } = facts.reconnectState[source] ?? {};
  return (
    condition.startsWith('signaling.') &&
    // What is only announced has not happened.
    incident?.probationEndsAt === null &&
    !!lastIncident &&
    incident.startedAt - lastIncident.endedAt <= sameIncidentMs
  );
}
