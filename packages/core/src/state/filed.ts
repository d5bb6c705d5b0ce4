import type { ConnectionChanged, IssueRaised, RegistrationChanged } from '../events.ts';
import type { Timing } from '../timing.ts';
import { endsOn, raise } from './callErrors.ts';
import { resolveIssues } from './changeIssues.ts';
import { raiseIssue } from './raise.ts';
import type { CallState, Issue } from './types.ts';

/** What a connection or a registration says of its trouble, filed as an issue; on record only, where the app is leaving. */
function file(
  state: CallState,
  event: ConnectionChanged | RegistrationChanged,
  retrying: boolean | undefined,
  timing: Timing,
): CallState {
  const { at, source = '', code, condition, actions, details } = event;
  if (code === undefined || condition === undefined) return state;
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    source,
    code,
    condition,
    ...(retrying !== undefined && { retrying }),
    ...(actions && { actions }),
    ...(details && { details }),
    ...('endsCalls' in event && { endsCalls: event.endsCalls }),
  };
  return state.reconnectState[source]?.closing
    ? { ...state, callErrors: raise(state.callErrors, issue, timing, 0, true) }
    : raiseIssue(state, issue, timing);
}

/** The loss of a connection as an issue. That nobody tries any more takes back that somebody does. */
export function fileLoss(state: CallState, event: ConnectionChanged, timing: Timing): CallState {
  const { at, source = '', retrying, condition } = event;
  const isTried = (issue: Issue) => issue.source === source && issue.condition === 'signaling.reconnecting';
  const isOver = retrying === false && condition !== undefined;
  const next = isOver ? resolveIssues(state, at, timing, isTried) : state;
  return file(next, event, retrying, timing);
}

/** What became of a registration: a lost or refused one as an issue, and what a new one, or the app's own end of it, is the end of. */
export function fileRegistration(state: CallState, event: RegistrationChanged, timing: Timing): CallState {
  const { at, source = '', status, nextAttemptAt } = event;
  const isOver = (issue: Issue) =>
    issue.source === source &&
    (endsOn(issue, 'registered') || (status === 'registered' && endsOn(issue, 'ready')));
  if (status === 'registered' || status === 'unregistered') return resolveIssues(state, at, timing, isOver);
  // Somebody is known to try again, or nobody is.
  return file(state, event, nextAttemptAt != null, timing);
}
