import { rowOf } from '../conditions.ts';
import type { CallEvent } from '../events.ts';
import type { Timing } from '../timing.ts';
import { endOffline, isOffline } from './callErrors.ts';
import type { CallState, Issue } from './types.ts';
import { withSlice } from './withSlice.ts';

/** Data that was already on its way when the network failed does not count as later traffic. */
const onItsWayMs = 2_000;
/** A connection that lasted this long while "offline" must have a network. */
const standsMs = 60_000;

/** Whether an event can only come from the remote end: its service or the other party sent it. */
function isFromAfar({ hangupCause }: CallState, event: CallEvent): boolean {
  switch (event.type) {
    case 'connectionChanged':
      return event.status === 'connected';
    case 'callChanged':
      return (
        (event.phase === 'ringing' || event.phase === 'active') &&
        hangupCause.calls[event.callId]?.phase !== event.phase
      );
    case 'callEnded':
      return event.evidence === 2 || event.endedBy === 'them';
    case 'issueCleared':
      // With a code, a source withdraws a report of its own.
      return event.condition === 'signaling.offline' && event.code === undefined;
    case 'issueRaised':
      return rowOf(event.condition).explains === 'close';
    case 'partyChanged':
      return true;
    default:
      return false;
  }
}

const sdkEvents: readonly CallEvent['type'][] = ['callChanged', 'callEnded', 'issueRaised', 'issueCleared'];

/** Whether an SDK reports anything other than network trouble on a connection that never went down. */
function standsAllAlong({ reconnectState }: CallState, event: CallEvent, since: number): boolean {
  const connection = reconnectState[event.source ?? ''];
  const failing =
    event.type === 'issueRaised' && ['signaling', 'ice', 'quality'].includes(rowOf(event.condition).area);
  return (
    sdkEvents.includes(event.type) &&
    !failing &&
    connection?.status === 'connected' &&
    connection.since <= since &&
    event.at - since >= standsMs
  );
}

const isOfflineStill = (issue: Issue): boolean => issue.status !== 'resolved' && isOffline(issue);

/** "Offline" is only the browser's hint: it ends when an SDK hears from the remote end. */
export function endContradictedOffline(state: CallState, event: CallEvent, timing: Timing): CallState {
  const offline = state.callErrors.issues.find(isOfflineStill);
  if (!offline || event.at - offline.lastAt < onItsWayMs) return state;
  if (!isFromAfar(state, event) && !standsAllAlong(state, event, offline.lastAt)) return state;
  return withSlice(state, 'callErrors', endOffline(state.callErrors, event.at, timing));
}
