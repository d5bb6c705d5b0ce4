import { rowOf } from '../conditions.ts';
import type { Timing } from '../timing.ts';
import { withIssues } from './callErrors.ts';
import { tableOf } from '../table.ts';
import type { CallState, Connection, Issue } from './types.ts';

const waits = ({ status, condition }: Issue): boolean =>
  status === 'active' && rowOf(condition).action === 'wait';

function anew(connection: Connection, at: number, timing: Timing): Connection {
  const { incident, calmAt, status } = connection;
  if (status === 'connected' || status === 'idle')
    return calmAt === null ? connection : { ...connection, calmAt: at + timing.calmMs };
  const probation = incident?.probationEndsAt;
  return {
    ...connection,
    since: at,
    incident: incident && {
      ...incident,
      startedAt: at,
      lastSignAt: at,
      nextAttemptAt: null,
      probationEndsAt: probation == null ? null : at + probation - incident.startedAt,
    },
  };
}

/** After the page was suspended, waiting times start again from now, since nobody tried anything in the meantime. */
export function countAnew(state: CallState, at: number, timing: Timing): CallState {
  const { offlineProbationEndsAt, issues } = state.callErrors;
  const callErrors = withIssues(
    {
      ...state.callErrors,
      offlineProbationEndsAt: offlineProbationEndsAt === null ? null : at + timing.offlineProbationMs,
    },
    issues.map((issue) => (waits(issue) ? { ...issue, since: at } : issue)),
    timing,
  );
  const reconnectState = tableOf(
    Object.entries(state.reconnectState).map(([id, connection]) => [id, anew(connection, at, timing)]),
  );
  return { ...state, callErrors, reconnectState };
}
