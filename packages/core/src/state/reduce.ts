import { rowOf } from '../conditions.ts';
import type { CallChanged, CallEvent } from '../events.ts';
import { keyOf, tableOf, withEntry, withoutEntries } from '../table.ts';
import type { Timing } from '../timing.ts';
import {
  expireCallErrors,
  noErrors,
  reduceCallErrors,
  resolveWhere,
  terminal,
  withRefusal,
} from './callErrors.ts';
import { changeCall, noCalls } from './hangupCause.ts';
import { devicesChanged, permissionChanged } from './deviceNews.ts';
import { fileLoss, fileRegistration } from './filed.ts';
import { settleMedia } from './mediaIssues.ts';
import { expireMediaRecovery, mediaExpiresAt, noMedia, reduceMediaRecovery } from './mediaRecovery.ts';
import { moveParty } from './partyIssues.ts';
import { noParties, withoutPartiesOf } from './parties.ts';
import { endOfCall, raiseIssue } from './raise.ts';
import {
  abandonConnection,
  expireReconnectState,
  inTrouble,
  reduceReconnectState,
  retryConnection,
} from './reconnectState.ts';
import { changeRegistration } from './registration.ts';
import { countAnew } from './sleep.ts';
import { endContradictedOffline } from './traffic.ts';
import type { CallErrors, CallState } from './types.ts';
import { withSlice } from './withSlice.ts';

const maxRecoveries = 50;

export const initialState: CallState = {
  now: 0,
  callErrors: noErrors,
  reconnectState: tableOf(),
  registration: tableOf(),
  mediaRecovery: noMedia,
  hangupCause: noCalls,
  parties: noParties,
  recoveries: tableOf(),
  hidden: false,
};

/** The id with which to ask a connection that has no issue of its own to reconnect. */
export const connectionIssueId = (source: string): string => keyOf(source, 'connection');

/** The source of an issue; null for an unknown id. */
export function sourceOfIssue(state: CallState, issueId: string): string | null {
  const issue = state.callErrors.issues.find((one) => one.id === issueId);
  if (issue) return issue.source;
  for (const source in state.reconnectState) if (connectionIssueId(source) === issueId) return source;
  return null;
}

function recovery(
  state: CallState,
  event: Extract<CallEvent, { type: 'recoveryChanged' }>,
  timing: Timing,
): CallState {
  const { at, issueId, action, outcome } = event;
  const source = sourceOfIssue(state, issueId);
  const others = Object.keys(state.recoveries).filter((id) => id !== issueId);
  // Removed first, so that the newest entries are last.
  const kept = withoutEntries(state.recoveries, [issueId, ...others.slice(0, 1 - maxRecoveries)]);
  const next: CallState = withSlice(state, 'recoveries', withEntry(kept, issueId, { action, outcome }));
  if (action !== 'reconnect' || source === null || outcome === 'done') return next;
  if (outcome === 'failed')
    return withSlice(next, 'reconnectState', abandonConnection(next.reconnectState, source, at));
  if (!inTrouble(next.reconnectState[source])) return next;
  const callErrors = resolveWhere(
    next.callErrors,
    at,
    timing,
    (issue) =>
      issue.source === source && terminal(issue.condition) && rowOf(issue.condition).explains !== 'close',
  );
  return { ...next, callErrors, reconnectState: retryConnection(next.reconnectState, source, at) };
}

/** A person who joins a room in which others are talking is no newer call, and ends nothing. */
function isNewerCall(
  { hangupCause: { calls } }: CallState,
  { callId, direction, source = '' }: CallChanged,
): boolean {
  if (calls[callId]) return false;
  const live = Object.values(calls).some((call) => call.source === source && call.phase !== 'ended');
  return direction !== undefined || !live;
}

/** A kind of event. */
type Kind = CallEvent['type'];
type EventOf<K extends Kind> = Extract<CallEvent, { readonly type: K }>;

/** One step of handling an event; returns the same state when it does not apply. */
type Step<K extends Kind = Kind> = (state: CallState, event: EventOf<K>, timing: Timing) => CallState;

const endByTime: Step = (state, { at }, timing) => {
  let next = withSlice(state, 'callErrors', expireCallErrors(state.callErrors, at, timing));
  next = withSlice(next, 'reconnectState', expireReconnectState(state.reconnectState, at, timing));
  next = withSlice(next, 'mediaRecovery', expireMediaRecovery(state.mediaRecovery, at));
  if (next === state) return state;
  next = withSlice(next, 'callErrors', withoutUnproven(state, next, at, timing));
  return settleMedia(next, { type: 'ticked', at }, timing);
};

const changeIssues: Step = (state, event, timing) => {
  const others = event.type === 'callChanged' && isNewerCall(state, event) ? state.hangupCause : null;
  const unanswered = event.type === 'callEnded' && state.hangupCause.calls[event.callId]?.activeAt == null;
  const known = unanswered ? withRefusal(state.callErrors, event, timing) : state.callErrors;
  return withSlice(state, 'callErrors', reduceCallErrors(known, event, timing, others));
};

const changeConnections: Step<'connectionChanged' | 'closing'> = (state, event, timing) =>
  withSlice(state, 'reconnectState', reduceReconnectState(state.reconnectState, event, timing));

const changeRegistrations: Step<'registrationChanged'> = (state, event, timing) =>
  fileRegistration(
    withSlice(state, 'registration', changeRegistration(state.registration, event)),
    event,
    timing,
  );

/** The events that say something of devices, or of calls that wait for one. */
const mediaKinds = [
  'mediaRecoveryOffered',
  'mediaRecoverySettled',
  'callEnded',
  'withoutDevice',
  'permissionChanged',
  'devicesRequested',
  'devicesChanged',
] as const;

const changeMedia: Step<(typeof mediaKinds)[number]> = (state, event, timing) => {
  const next = withSlice(state, 'mediaRecovery', reduceMediaRecovery(state.mediaRecovery, event));
  if (event.type === 'permissionChanged') return permissionChanged(next, event, timing, state.mediaRecovery);
  return event.type === 'devicesChanged' ? devicesChanged(next, event, timing, state.mediaRecovery) : next;
};

const changeCalls: Step<'callChanged'> = (state, event) =>
  withSlice(state, 'hangupCause', changeCall(state.hangupCause, event));

const removeParties: Step<'callEnded' | 'connectionChanged'> = (state, event) =>
  withSlice(state, 'parties', withoutPartiesOf(state.parties, event));

interface StepOn {
  /** The events it handles; null for every event. */
  readonly kinds: readonly Kind[] | null;
  readonly step: Step;
}
const on = <K extends Kind>(kinds: readonly K[], step: Step<K>): StepOn => ({
  kinds,
  step: step as unknown as Step,
});
const always = (step: Step): StepOn => ({ kinds: null, step });

/** Every step, in this order: each sees the state that the earlier ones left. */
const steps: readonly StepOn[] = [
  on(['ticked'], (state, { slept, at }, timing) => (slept ? countAnew(state, at, timing) : state)),
  always(endByTime),
  always(endContradictedOffline),
  always(changeIssues),
  on(['connectionChanged', 'closing'], changeConnections),
  on(['connectionChanged'], (state, event, timing) =>
    event.status === 'lost' ? fileLoss(state, event, timing) : state,
  ),
  on(['registrationChanged'], changeRegistrations),
  on(mediaKinds, changeMedia),
  on(['callEnded'], endOfCall),
  on(['callChanged'], changeCalls),
  on(['partyChanged'], moveParty),
  on(['callEnded', 'connectionChanged'], removeParties),
  on(['issueRaised'], raiseIssue),
  on(['recoveryChanged'], recovery),
  on(['visibilityChanged'], (state, { hidden }) => withSlice(state, 'hidden', hidden)),
  always(settleMedia),
];

const stepsByKind = new Map<Kind, readonly Step[]>();

function listSteps(kind: Kind): readonly Step[] {
  const own = steps.filter(({ kinds }) => kinds === null || kinds.includes(kind)).map(({ step }) => step);
  stepsByKind.set(kind, own);
  return own;
}

/** When no close confirms an announced loss, the issues about it end too. */
function withoutUnproven(before: CallState, after: CallState, at: number, timing: Timing): CallErrors {
  let { callErrors } = after;
  if (before.reconnectState === after.reconnectState) return callErrors;
  for (const id in after.reconnectState)
    if (before.reconnectState[id]?.incident && !after.reconnectState[id]?.incident)
      callErrors = resolveWhere(
        callErrors,
        at,
        timing,
        (issue) => issue.source === id && rowOf(issue.condition).area === 'signaling',
      );
  return callErrors;
}

/** The next time at which the state changes by itself; Infinity where it does not. */
export function expiresAt(state: CallState): number {
  let next = Math.min(state.callErrors.expiresAt, mediaExpiresAt(state.mediaRecovery));
  for (const id in state.reconnectState) {
    const connection = state.reconnectState[id];
    next = Math.min(next, connection?.calmAt ?? Infinity, connection?.incident?.probationEndsAt ?? Infinity);
  }
  return next;
}

/**
 * The whole reducer: pure, without a clock. Time arrives as `event.at` and never runs backwards; what has expired by
 * then is ended first. Returns the same object when nothing changed but time.
 */
export function reduce(before: CallState, event: CallEvent, timing: Timing): CallState {
  const at = Math.max(event.at, before.now);
  const now = event.at === at ? event : { ...event, at };
  const own = stepsByKind.get(event.type) ?? listSteps(event.type);
  let next = before;
  // Not an iterator, which allocates for every step until the engine has optimized this function.
  for (let index = 0; index < own.length; index++) next = (own[index] as Step)(next, now, timing);
  // A step that changed something has made a new object, which nobody else has seen yet.
  if (next !== before) (next as { now: number }).now = at;
  return next;
}
