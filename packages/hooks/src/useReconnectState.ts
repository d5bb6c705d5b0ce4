'use client';
import {
  selectReconnectState,
  selectRegistration,
  type ConditionId,
  type Connection,
  type Registration,
  type Snapshot,
} from '@faultline/core';
import { useCallback, useMemo } from 'react';
import { useSelected } from './useCallSelector.ts';

/** The connection to the service. Times are epoch ms. */
export type ReconnectStateView =
  | { readonly status: 'idle' }
  | { readonly status: 'connecting' }
  | {
      readonly status: 'connected';
      /**
       * Whether calls can come in, for an SDK that registers separately from its connection; null for any other SDK,
       * and before registration was requested.
       */
      readonly registration: Registration | null;
    }
  | {
      readonly status: 'reconnecting';
      /** Start of the outage, however many attempts have been made. */
      readonly since: number;
      /** The number of the next attempt, from 1; null when the SDK does not prove it. */
      readonly attempt: number | null;
      /** 0: no maximum; null: not known. */
      readonly maxAttempts: number | null;
      /** Roughly when the next attempt is due; null when unknown. */
      readonly nextAttemptAt: number | null;
    }
  | { readonly status: 'disconnected'; readonly since: number }
  | {
      readonly status: 'failed';
      readonly since: number;
      /** Why it is over, or null where the SDK did not say. */
      readonly condition: ConditionId | null;
    };

const idle: ReconnectStateView = { status: 'idle' };
const connecting: ReconnectStateView = { status: 'connecting' };

/** Areas whose fatal conditions close a connection for good. */
const closing = /^(signaling|auth|quota|service|sdk)\./;

/** The reason why a connection is over, from the newest fatal issue that can explain it. */
function reasonFor(snapshot: Snapshot, connection: Connection): ConditionId | null {
  if (connection.status !== 'failed') return null;
  const [source] = Object.entries(snapshot.reconnectState).find(([, one]) => one === connection) ?? [];
  const reason = snapshot.callErrors.issues.findLast(
    (issue) =>
      issue.source === source &&
      issue.status !== 'resolved' &&
      issue.severity === 'fatal' &&
      closing.test(issue.condition),
  );
  return reason?.condition ?? null;
}

function viewOf(
  connection: Connection,
  condition: ConditionId | null,
  registration: Registration | null,
): ReconnectStateView {
  const { status, incident } = connection;
  const since = incident?.startedAt ?? connection.since;
  if (status === 'failed') return { status, since, condition };
  if (status === 'disconnected') return { status, since };
  if (status === 'reconnecting')
    return {
      status,
      since,
      attempt: incident?.attempt ?? null,
      maxAttempts: incident?.maxAttempts ?? null,
      nextAttemptAt: incident?.nextAttemptAt ?? null,
    };
  if (status === 'connected') return { status, registration };
  return status === 'connecting' ? connecting : idle;
}

/**
 * Reads the connection to the service, without delays. For what to show to the person, and when, use `useScreen`.
 *
 * @param source id of one source; without it, the connection in the worst state.
 * @throws Error outside a provider.
 * @example
 * const connection = useReconnectState();
 * if (connection.status === 'reconnecting') log(connection.attempt);
 */
export function useReconnectState(source?: string): ReconnectStateView {
  const select = useCallback((snapshot: Snapshot) => selectReconnectState(snapshot, source), [source]);
  const reason = useCallback(
    (snapshot: Snapshot) => reasonFor(snapshot, selectReconnectState(snapshot, source)),
    [source],
  );
  const registered = useCallback((snapshot: Snapshot) => selectRegistration(snapshot, source), [source]);
  const connection = useSelected('useReconnectState', select, 'reconnectState');
  const condition = useSelected('useReconnectState', reason, 'callErrors');
  const registration = useSelected('useReconnectState', registered, 'registration');
  return useMemo(() => viewOf(connection, condition, registration), [connection, condition, registration]);
}
