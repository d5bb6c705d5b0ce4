import type { Timing } from '../timing.ts';
import { withIssues } from './callErrors.ts';
import type { CallState, Issue } from './types.ts';

/** The state with some of its issues changed; the same where there are none. */
export function changeIssues(
  state: CallState,
  timing: Timing,
  which: (issue: Issue) => boolean,
  how: (issue: Issue) => Issue,
): CallState {
  if (!state.callErrors.issues.some((issue) => which(issue))) return state;
  const issues = state.callErrors.issues.map((issue) => (which(issue) ? how(issue) : issue));
  return { ...state, callErrors: withIssues(state.callErrors, issues, timing) };
}

/** The state with some of its open issues ended. */
export function endIssues(
  state: CallState,
  at: number,
  timing: Timing,
  which: (issue: Issue) => boolean,
): CallState {
  return changeIssues(
    state,
    timing,
    (issue) => issue.status !== 'resolved' && which(issue),
    (issue) => ({
      // A call that was prevented cannot be resumed: what is left is to offer it again.
      ...issue,
      status: 'resolved',
      endedAt: at,
      granted: issue.evidence === 4,
    }),
  );
}
