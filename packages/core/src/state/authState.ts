import { refuses } from './callErrors.ts';
import type { AuthState, AuthStatus, CallErrors, Issue, ReconnectState } from './types.ts';

export const unknownAuth: AuthState = { status: 'unknown', condition: null, issueId: null, deadlineAt: null };

/** Selects whether the person is signed in, and for how long. */
export const selectAuthState = (state: { readonly authState: AuthState }): AuthState => state.authState;

const statusOf = (issue: Issue): AuthStatus | null => {
  if (issue.status !== 'active' || !issue.condition.startsWith('auth.')) return null;
  if (refuses(issue.condition)) return 'required';
  if (issue.condition === 'auth.refreshFailing') return 'refreshFailing';
  return issue.condition === 'auth.expiringSoon' ? 'expiringSoon' : null;
};

const order: readonly AuthStatus[] = ['expiringSoon', 'refreshFailing', 'required'];

function wasReady(connections: ReconnectState): boolean {
  for (const source in connections) if (connections[source]?.everReady) return true;
  return false;
}

/** Authentication, from the strongest thing that is wrong with it, or from having been let in. */
export function projectAuthState(
  before: AuthState,
  errors: CallErrors,
  connections: ReconnectState,
): AuthState {
  let worst: Issue | null = null;
  let status: AuthStatus = wasReady(connections) ? 'signedIn' : 'unknown';
  for (const issue of errors.issues) {
    const its = statusOf(issue);
    if (its && order.indexOf(its) > order.indexOf(status)) {
      status = its;
      worst = issue;
    }
  }
  const condition = worst?.condition ?? null;
  const issueId = worst?.id ?? null;
  const deadlineAt = worst?.deadlineAt ?? null;
  const same = before.status === status && before.issueId === issueId && before.deadlineAt === deadlineAt;
  return same && before.condition === condition ? before : { status, condition, issueId, deadlineAt };
}
