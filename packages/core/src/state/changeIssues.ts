import type { Timing } from '../timing.ts';
import { changeWhere, resolveWhere } from './callErrors.ts';
import type { CallState, Issue } from './types.ts';
import { withSlice } from './withSlice.ts';

/** The state with some of its issues changed; the same state when there are none. */
export const changeIssues = (
  state: CallState,
  timing: Timing,
  which: (issue: Issue) => boolean,
  how: (issue: Issue) => Issue,
): CallState => withSlice(state, 'callErrors', changeWhere(state.callErrors, timing, which, how));

/** The state with some of its open issues resolved; the same state when there are none. */
export const resolveIssues = (
  state: CallState,
  at: number,
  timing: Timing,
  over: (issue: Issue) => boolean,
): CallState => withSlice(state, 'callErrors', resolveWhere(state.callErrors, at, timing, over));

/** The same, for issues that end because a device works again: a call that they prevented can be offered again. */
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
      // A call that was prevented cannot be resumed, only placed again.
      ...issue,
      status: 'resolved',
      endedAt: at,
      granted: issue.evidence === 4,
    }),
  );
}
