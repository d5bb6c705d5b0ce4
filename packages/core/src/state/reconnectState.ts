import type { CallEvent, ConnectionChanged } from '../events.ts';
import { withEntry, withoutEntries } from '../table.ts';
import type { Timing } from '../timing.ts';
import { continueIncident, startIncident } from './incident.ts';
import type { Connection, ConnectionStatus, Incident, ReconnectState } from './types.ts';

const noLosses: readonly number[] = [];

const noConnection: Connection = {
  status: 'idle',
  since: 0,
  incident: null,
  lastIncident: null,
  losses: noLosses,
  lastLosses: noLosses,
  flapping: false,
  calmAt: null,
  everReady: false,
  closing: false,
};

const maxConnections = 50;

const gravity: readonly ConnectionStatus[] = [
  'idle',
  'connected',
  'connecting',
  'reconnecting',
  'disconnected',
  'failed',
];

/** Selects the connection of one source, or without one the connection in the worst state. */
export function selectReconnectState(
  state: { readonly reconnectState: ReconnectState },
  source?: string,
): Connection {
  if (source !== undefined) return state.reconnectState[source] ?? noConnection;
  let worst = noConnection;
  for (const id in state.reconnectState) {
    const connection = state.reconnectState[id] as Connection;
    if (worst === noConnection || gravity.indexOf(connection.status) > gravity.indexOf(worst.status))
      worst = connection;
  }
  return worst;
}

/** Whether a connection is not ready, after it was ready or an attempt was made. */
export const inTrouble = (connection: Connection | undefined): boolean =>
  connection !== undefined &&
  (connection.status === 'reconnecting' ||
    connection.status === 'disconnected' ||
    connection.status === 'failed');

function put(slice: ReconnectState, source: string, connection: Connection): ReconnectState {
  const before = slice[source];
  return before === connection ? slice : withEntry(before ? slice : withRoom(slice), source, connection);
}

/** Only an app that makes up sources has many: a source without trouble leaves first, then the oldest. */
function withRoom(slice: ReconnectState): ReconnectState {
  const ids = Object.keys(slice);
  if (ids.length < maxConnections) return slice;
  const gone = ids.find((id) => !inTrouble(slice[id])) ?? ids[0];
  return withoutEntries(slice, gone === undefined ? [] : [gone]);
}

/**
 * A connection in one of its states. The fields are written out so that all of these objects have one shape, which
 * keeps the code that reads them fast.
 */
const inState = (
  { lastIncident, losses, lastLosses, flapping, calmAt, everReady, closing }: Connection,
  status: ConnectionStatus,
  since: number,
  incident: Incident | null,
): Connection => ({
  status,
  since,
  incident,
  lastIncident,
  losses,
  lastLosses,
  flapping,
  calmAt,
  everReady,
  closing,
});

/** The third loss within a minute. */
const isUnstable = (losses: readonly number[], { unstableWindowMs }: Timing): boolean =>
  losses.length === 3 && (losses[2] as number) - (losses[0] as number) <= unstableWindowMs;

/** Another event about an outage that goes on. A loss that was only announced counts once a close confirms it. */
function continued(
  connection: Connection,
  before: Incident,
  event: ConnectionChanged,
  timing: Timing,
): Connection {
  const incident = continueIncident(before, event);
  if (before.probationEndsAt !== null && incident.probationEndsAt === null)
    connection = { ...connection, flapping: connection.flapping || isUnstable(connection.losses, timing) };
  const status =
    connection.status === 'failed' ? 'failed' : incident.retrying ? 'reconnecting' : 'disconnected';
  const since = status === connection.status ? connection.since : event.at;
  return incident === before && status === connection.status
    ? connection
    : inState(connection, status, since, incident);
}

const withLoss = (losses: readonly number[], at: number): readonly number[] =>
  losses.length < 3 ? [...losses, at] : [losses[1] as number, losses[2] as number, at];

function lost(connection: Connection, event: ConnectionChanged, timing: Timing): Connection {
  const { at } = event;
  if (connection.closing) return closed(connection, at);
  if (connection.incident) return continued(connection, connection.incident, event, timing);
  const incident = startIncident(event);
  if (connection.status === 'failed') return inState(connection, 'failed', connection.since, incident);
  const wasReady = connection.status === 'connected';
  const losses = wasReady ? withLoss(connection.losses, at) : connection.losses;
  const lastLosses = !wasReady
    ? connection.lastLosses
    : connection.lastLosses === connection.losses
      ? losses
      : withLoss(connection.lastLosses, at);
  const counts = wasReady && incident.probationEndsAt === null;
  const { lastIncident, everReady, closing } = connection;
  return {
    status: incident.retrying ? 'reconnecting' : 'disconnected',
    since: at,
    incident,
    lastIncident,
    losses,
    lastLosses,
    flapping: connection.flapping || (counts && isUnstable(losses, timing)),
    calmAt: null,
    everReady,
    closing,
  };
}

function connected(connection: Connection, event: ConnectionChanged, timing: Timing): Connection {
  const { at } = event;
  if (connection.status === 'connected' && !connection.incident)
    return connection.closing ? { ...connection, closing: false } : connection;
  const { incident, losses, lastLosses, flapping } = connection;
  return {
    status: 'connected',
    since: at,
    incident: null,
    // A first connection that took long is not a return: nobody was there before.
    lastIncident:
      incident && connection.everReady
        ? { startedAt: incident.startedAt, endedAt: at, callLost: incident.callLost }
        : connection.lastIncident,
    losses,
    lastLosses,
    flapping,
    calmAt: flapping ? at + timing.calmMs : null,
    everReady: true,
    closing: false,
  };
}

const closed = (connection: Connection, at: number): Connection => ({
  ...connection,
  status: 'idle',
  since: at,
  incident: null,
  flapping: false,
  calmAt: null,
  losses: noLosses,
  lastLosses: noLosses,
});

function trying(connection: Connection, event: ConnectionChanged): Connection {
  if (connection.incident) {
    const { retrying } = connection.incident;
    const incident = { ...connection.incident, lastSignAt: event.at, nextAttemptAt: null };
    // A retry was seen, so whatever was known before, the connection is being retried.
    const revived = connection.status === 'disconnected';
    return {
      ...connection,
      incident: revived ? { ...incident, retrying: true } : { ...incident, retrying },
      status: revived ? 'reconnecting' : connection.status,
    };
  }
  if (connection.status === 'idle')
    return { ...connection, status: 'connecting', since: event.at, closing: false };
  return connection;
}

/** The person's action overrides "for good": the connection is being tried again. */
export function retryConnection(slice: ReconnectState, source: string, at: number): ReconnectState {
  const connection = slice[source];
  if (!connection || !inTrouble(connection)) return slice;
  const incident = connection.incident ?? startIncident({ type: 'connectionChanged', status: 'lost', at });
  return put(slice, source, {
    ...connection,
    status: 'reconnecting',
    since: at,
    incident: { ...incident, retrying: true, lastSignAt: at, attempt: null, nextAttemptAt: null },
  });
}

/** An attempt that the person asked for failed, and nothing continues by itself. */
export function abandonConnection(slice: ReconnectState, source: string, at: number): ReconnectState {
  const connection = slice[source];
  if (!connection?.incident || connection.status !== 'reconnecting') return slice;
  return put(slice, source, {
    ...connection,
    status: 'disconnected',
    since: at,
    incident: { ...connection.incident, retrying: false },
  });
}

/** A permanent failure: it stays until ready or until the person acts. */
export function failConnection(slice: ReconnectState, source: string, at: number): ReconnectState {
  const connection = slice[source] ?? noConnection;
  if (connection.status === 'failed' || connection.closing) return slice;
  return put(slice, source, { ...connection, status: 'failed', since: at, flapping: false, calmAt: null });
}

/** Notes that the outage ended a call, so that nobody reads "you're back". */
export function loseCall(slice: ReconnectState, source: string): ReconnectState {
  const connection = slice[source];
  if (!connection?.incident || connection.incident.callLost) return slice;
  return put(slice, source, { ...connection, incident: { ...connection.incident, callLost: true } });
}

export function reduceReconnectState(
  slice: ReconnectState,
  event: CallEvent,
  timing: Timing,
): ReconnectState {
  if (event.type === 'closing') {
    let next = slice;
    for (const id in slice)
      next = put(next, id, { ...closed(slice[id] as Connection, event.at), closing: true });
    return next;
  }
  if (event.type !== 'connectionChanged') return slice;
  const source = event.source ?? '';
  const connection = slice[source] ?? noConnection;
  switch (event.status) {
    case 'connected':
      return put(slice, source, connected(connection, event, timing));
    case 'lost':
      return put(slice, source, lost(connection, event, timing));
    case 'connecting':
      return put(slice, source, trying(connection, event));
    case 'idle':
    case 'closed':
      return put(
        slice,
        source,
        connection.status === 'idle' && slice[source] ? connection : closed(connection, event.at),
      );
  }
}

/** What ends by time alone: flapping after a calm period, and an announced loss that no close confirmed. */
export function expireReconnectState(slice: ReconnectState, at: number, { calmMs }: Timing): ReconnectState {
  let next = slice;
  for (const id in slice) {
    const connection = slice[id] as Connection;
    if (connection.calmAt !== null && at >= connection.calmAt)
      next = put(next, id, { ...connection, flapping: false, calmAt: null, losses: [] });
    const probation = connection.incident?.probationEndsAt;
    if (probation !== null && probation !== undefined && at >= probation)
      next = put(next, id, {
        ...connection,
        status: 'connected',
        since: at,
        incident: null,
        calmAt: connection.flapping ? at + calmMs : null,
        losses: connection.losses.slice(0, -1),
        lastLosses: connection.lastLosses.slice(0, -1),
      });
  }
  return next;
}
