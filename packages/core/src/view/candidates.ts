import { rowOf } from '../conditions.ts';
import type { Facts, Connection } from '../state/types.ts';
import { fromConnection } from './connectionCandidate.ts';
import { explainsReconnecting, explanationOf, insteadOfConnection } from './explain.ts';
import { fromIssue, stillOffersCall } from './issueCandidate.ts';
import type { Candidate } from './candidate.ts';
import type { ViewOptions } from './view.ts';

/** Everything that may be shown, now or soon, without what something else explains. */
export function candidates(state: Facts, now: number, options: ViewOptions): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const issue of state.callErrors.issues) {
    if (issue.surface === 'silent' || rowOf(issue.condition).restatesConnection) continue;
    const told =
      issue.status === 'active' ? !explanationOf(state, issue) : stillOffersCall(state, issue, options);
    if (told) found.push(fromIssue(state, issue, now, options));
  }
  for (const source in state.reconnectState) {
    const candidate = fromConnection(state, source, state.reconnectState[source] as Connection, now, options);
    if (!candidate || insteadOfConnection(state, source)) continue;
    const explained = explainsReconnecting(state, source);
    const stuck = candidate.item.condition === 'signaling.reconnectStuck';
    // Another issue explains it, so it is not shown, but at a known time it will count as stuck.
    found.push(explained && !stuck ? { ...candidate, dueAt: Infinity } : candidate);
  }
  return found;
}
