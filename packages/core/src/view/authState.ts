import { rowOf } from '../conditions.ts';
import type { Facts, Issue, ReconnectState } from '../state/types.ts';
import type { AuthState, AuthStatus } from './types.ts';
import type { View } from './view.ts';

const unknownAuth: AuthState = { status: 'unknown', condition: null, issueId: null, deadlineAt: null };

const statusOf = (issue: Issue): AuthStatus | null => {
  const { area, explains, endsOn } = rowOf(issue.condition);
  if (issue.status !== 'active' || area !== 'auth') return null;
  if (explains !== null) return explains === 'close' ? 'required' : 'refreshFailing';
  return endsOn.includes('newCredentials') ? 'expiringSoon' : null;
};

const order: readonly AuthStatus[] = ['expiringSoon', 'refreshFailing', 'required'];

function wasReady(connections: ReconnectState): boolean {
  for (const source in connections) if (connections[source]?.everReady) return true;
  return false;
}

/** The state of authentication: the most serious problem with it, or signed in. */
function advance(before: AuthState, { callErrors, reconnectState }: Facts): AuthState {
  let worst: Issue | null = null;
  let status: AuthStatus = wasReady(reconnectState) ? 'signedIn' : 'unknown';
  for (const issue of callErrors.issues) {
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

/** Whether the person is signed in, and for how long. */
export const authStateView: View<AuthState, AuthState> = {
  topic: 'authState',
  start: unknownAuth,
  advance,
  value: (auth) => auth,
};
