import type { CallChanged, CallEnded } from '../events.ts';
import { tableOf, withEntry, withoutEntries, type Table } from '../table.ts';
import type { CallRecord, HangupCause, Facts } from './types.ts';

const maxEnded = 20;
const maxLive = 50;

export const noCalls: HangupCause = { calls: tableOf() };

/** Selects how a call ended, or the last one that did; null while nothing has, and for null, which is no call. */
export function selectHangupCause(
  state: { readonly hangupCause: HangupCause },
  callId?: string | null,
): CallRecord | null {
  if (callId === null) return null;
  if (callId !== undefined) return state.hangupCause.calls[callId] ?? null;
  let last: CallRecord | null = null;
  for (const id in state.hangupCause.calls) {
    const call = state.hangupCause.calls[id] as CallRecord;
    if (call.phase === 'ended' && (!last || (call.endedAt ?? 0) >= (last.endedAt ?? 0))) last = call;
  }
  return last;
}

/** Whether a person is talking or on hold in this call, so that they notice an outage of its connection. */
export const inCall = (call: CallRecord): boolean =>
  call.phase === 'active' || call.phase === 'held' || call.phase === 'recovering';

export const isLive = (call: CallRecord): boolean => call.phase !== 'ended';

/** Whether a person is in a call of this source, and so notices its outages. */
export const inCallOn = (state: { readonly hangupCause: HangupCause }, source: string): boolean =>
  Object.values(state.hangupCause.calls).some((call) => call.source === source && inCall(call));

/** A call that its SDK ended this shortly before its connection was lost was ended by that loss. */
const takenAlongMs = 1_000;

/** The loss of a connection is noticed this long after that of the media, by pings that are not answered. */
const noticedWithinMs = 60_000;

/** Whether somebody on the call ended it. */
export const bySomebody = ({ endedBy }: Pick<CallEnded, 'endedBy'>): boolean =>
  endedBy === 'you' || endedBy === 'them';

/**
 * Whether a call ended with the loss of a connection at this time: nobody on it ended it, or it was answered and the
 * evidence of who did is weak.
 */
const endedWithLoss = ({ activeAt, hangup, endedAt }: CallRecord, lostAt: number): boolean =>
  hangup !== null &&
  (!bySomebody(hangup) || (activeAt !== null && hangup.evidence === 1)) &&
  Math.abs(lostAt - (endedAt ?? 0)) <= takenAlongMs;

/** Whether the loss of a connection at this time is noticed: in a call, or in a call that the loss had just ended. */
export const lossIsFelt = (
  state: { readonly hangupCause: HangupCause },
  source: string,
  lostAt: number,
): boolean =>
  Object.values(state.hangupCause.calls).some(
    (call) => call.source === source && (inCall(call) || endedWithLoss(call, lostAt)),
  );

/** When the outage of a call's own connection began, if it ended since a time; NaN where there was none. */
const ownLossOf = ({ reconnectState }: Facts, { source }: CallRecord, since: number): number => {
  const last = reconnectState[source]?.lastIncident;
  return last && last.endedAt >= since ? last.startedAt : NaN;
};

/** Whether something of a call that began at this time began in an outage, or has the same cause. */
export const isOfOutage = (state: Facts, callId: string | null, at: number, lostAt: number): boolean => {
  const call = callId === null ? undefined : state.hangupCause.calls[callId];
  if (at >= lostAt || !call) return at >= lostAt;
  // The media of a call is often lost first.
  const isCut = call.hangup?.endedBy === 'network';
  return (
    endedWithLoss(call, lostAt) ||
    (isCut && ownLossOf(state, call, lostAt) - (call.endedAt ?? 0) <= noticedWithinMs)
  );
};

/** Whether a conversation over a connection that was away since a time has ended without anybody on it ending it. */
export const wasTalkLost = (state: Facts, since: number): boolean =>
  Object.values(state.hangupCause.calls).some(
    (call) =>
      call.activeAt !== null &&
      call.hangup !== null &&
      !bySomebody(call.hangup) &&
      (call.endedAt ?? 0) >= since &&
      !Number.isNaN(ownLossOf(state, call, since)),
  );

/** Whether a call other than this one is live, so that a dialog must not block it. */
export const anotherCallLives = (
  state: { readonly hangupCause: HangupCause },
  callId: string | null,
): boolean => Object.values(state.hangupCause.calls).some((call) => call.callId !== callId && isLive(call));

function trim(calls: Table<CallRecord>): Table<CallRecord> {
  const all = Object.values(calls);
  const over = (live: boolean, max: number) =>
    all
      .filter((call) => isLive(call) === live)
      .sort((a, b) => (a.endedAt ?? a.startedAt) - (b.endedAt ?? b.startedAt))
      .slice(0, -max);
  const gone = [...over(true, maxLive), ...over(false, maxEnded)];
  return gone.length === 0
    ? calls
    : withoutEntries(
        calls,
        gone.map((call) => call.callId),
      );
}

/** A call changed. An ended call stays ended, whatever arrives late. */
export function changeCall(slice: HangupCause, event: CallChanged): HangupCause {
  const before = slice.calls[event.callId];
  if (before && !isLive(before)) return slice;
  const phase = event.phase;
  const call: CallRecord = {
    callId: event.callId,
    source: event.source ?? '',
    phase,
    direction: event.direction ?? before?.direction ?? null,
    remote: event.remote ?? before?.remote ?? null,
    number: event.number ?? before?.number ?? null,
    startedAt: before?.startedAt ?? event.at,
    activeAt: before?.activeAt ?? (phase === 'active' ? event.at : null),
    endedAt: null,
    muted: event.muted ?? before?.muted ?? false,
    hangup: null,
  };
  if (
    before &&
    before.phase === call.phase &&
    before.direction === call.direction &&
    before.remote === call.remote &&
    before.number === call.number &&
    before.muted === call.muted
  )
    return slice;
  return { calls: trim(withEntry(slice.calls, event.callId, call)) };
}

/** A call ended. When that is reported twice, the stronger evidence is kept. */
export function endCall(slice: HangupCause, event: CallEnded): HangupCause {
  const before = slice.calls[event.callId];
  if (before?.hangup && before.hangup.evidence >= event.evidence) return slice;
  const call: CallRecord = {
    callId: event.callId,
    source: event.source ?? '',
    phase: 'ended',
    direction: before?.direction ?? null,
    remote: before?.remote ?? null,
    number: before?.number ?? null,
    startedAt: before?.startedAt ?? event.at,
    activeAt: before?.activeAt ?? null,
    endedAt: before?.endedAt ?? event.at,
    muted: before?.muted ?? false,
    hangup: {
      cause: event.cause ?? null,
      causeCode: event.causeCode ?? null,
      sipCode: event.sipCode ?? null,
      sipReason: event.sipReason ?? null,
      endedBy: event.endedBy,
      evidence: event.evidence,
    },
  };
  return { calls: trim(withEntry(slice.calls, event.callId, call)) };
}
