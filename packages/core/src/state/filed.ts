import type { ConnectionChanged, IssueRaised, RegistrationChanged } from '../events.ts';
import type { Timing } from '../timing.ts';
import { raise } from './callErrors.ts';
import { endsOn } from './endings.ts';
import { resolveIssues } from './changeIssues.ts';
import { raiseIssue } from './raise.ts';
import type { CallState, Issue } from './types.ts';
import { withSlice } from './withSlice.ts';

/** Records the trouble of a connection or registration as an issue; only in the details when the app is leaving. */
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
    ? withSlice(state, 'callErrors', raise(state.callErrors, issue, timing, 0, true))
    : raiseIssue(state, issue, timing);
}

/** Resolves the issue that says that somebody is retrying. */
const withoutAttempts = (state: CallState, at: number, source: string, timing: Timing): CallState =>
  resolveIssues(
    state,
    at,
    timing,
    (issue) => issue.source === source && issue.condition === 'signaling.reconnecting',
  );

/**
 * Records the loss of a connection as an issue. Once nobody is retrying, the issue that says somebody is retrying is
 * resolved.
 */
export function fileLoss(state: CallState, event: ConnectionChanged, timing: Timing): CallState {
  const { at, source = '', retrying, condition } = event;
  if (condition === undefined) return state;
  const next = retrying === false ? withoutAttempts(state, at, source, timing) : state;
  return file(next, event, retrying, timing);
}

/**
 * Records a lost or refused registration as an issue. A new registration, or the app's own end of it, resolves the
 * issue.
 */
export function fileRegistration(state: CallState, event: RegistrationChanged, timing: Timing): CallState {
  const { at, source = '', status, nextAttemptAt } = event;
  const isOver = (issue: Issue) =>
    issue.source === source &&
    (endsOn(issue, 'registered') || (status === 'registered' && endsOn(issue, 'ready')));
  if (status === 'registered' || status === 'unregistered') return resolveIssues(state, at, timing, isOver);
  // Whether somebody is known to try again.
  return file(state, event, nextAttemptAt != null, timing);
}
