import { rowOf } from '../conditions.ts';
import { isLive } from '../state/hangupCause.ts';
import { isDeserted } from '../state/parties.ts';
import { inTrouble } from '../state/reconnectState.ts';
import { deviceOf } from '../state/refine.ts';
import type { Connection, Facts, Issue } from '../state/types.ts';
import { tableOf, withEntry, type Table } from '../table.ts';
import type { Timing } from '../timing.ts';
import type { Confirmation, Shown } from './types.ts';

/** Trouble that was on the screen and whose end is worth a message: when each began. */
export interface ShownTrouble {
  /** By source. */
  readonly outages: Table<number>;
  /** Lost sound, by call. */
  readonly ice: Table<number>;
  readonly offline: number | null;
}

export const noShownTrouble: ShownTrouble = { outages: tableOf(), ice: tableOf(), offline: null };

/** `null`: it goes on. A time: it has been over since then. `forget`: it is over, but is not confirmed. */
type Verdict = null | number | 'forget';

function outage(state: Facts, source: string, since: number, now: number, timing: Timing): Verdict {
  const connection = state.reconnectState[source];
  if (!connection || connection.closing || connection.status === 'idle') return 'forget';
  if (inTrouble(connection) || connection.flapping) return null;
  const last = connection.lastIncident;
  if (!last || last.endedAt < since) return connection.status === 'connected' ? 'forget' : null;
  return last.callLost || now - last.endedAt > timing.confirmationMs ? 'forget' : last.endedAt;
}

/** Whether trouble goes on, or was dismissed: then its end needs no message. */
function outcomeOf(state: Facts, which: (issue: Issue) => boolean): 'lasts' | 'dismissed' | 'over' {
  const left = state.callErrors.issues.filter((issue) => issue.status !== 'resolved' && which(issue));
  if (left.some((issue) => issue.status === 'active')) return 'lasts';
  return left.length > 0 ? 'dismissed' : 'over';
}

const ofLiveCall = (state: Facts, { callId }: Issue): boolean => {
  const call = callId === null ? undefined : state.hangupCause.calls[callId];
  return call !== undefined && isLive(call);
};

const isLostSound = (state: Facts, issue: Issue): boolean =>
  rowOf(issue.condition).lacks === 'sound' && ofLiveCall(state, issue);

/**
 * Whether nothing arrives in one of the two directions: sound that is only bad is back, and a silent microphone was not
 * away, but one that the system holds sends nothing. That one has ended stays on the screen beside the message.
 */
const isOneWay = (state: Facts, issue: Issue): boolean => {
  const { area, degrades } = rowOf(issue.condition);
  const isStalled = area === 'quality' && (degrades === 'sent' || degrades === 'heard');
  const isHeld = issue.condition === 'media.captureInterrupted' && deviceOf(issue) === 'microphone';
  return (isStalled || isHeld) && ofLiveCall(state, issue);
};

/**
 * Whether something is still missing, so that "you're back" would be wrong: a connection that may return (unless its
 * loss is only announced), the network, the sound of a call, or everybody on it. With a call, only what that call needs;
 * with null, no sound.
 */
export function isAway(state: Facts, callId: string | null | undefined): boolean {
  const source = callId == null ? undefined : state.hangupCause.calls[callId]?.source;
  for (const id in state.reconnectState) {
    const { status, incident } = state.reconnectState[id] as Connection;
    const isLost = status === 'reconnecting' || status === 'disconnected';
    if (isLost && incident?.probationEndsAt === null && (callId == null || id === source)) return true;
  }
  const concerns = (issue: Issue) =>
    rowOf(issue.condition).lacks === 'network' ||
    (callId !== null &&
      (callId === undefined || issue.callId === callId) &&
      (isLostSound(state, issue) || isOneWay(state, issue)));
  return outcomeOf(state, concerns) === 'lasts' || isDeserted(state.parties, callId);
}

function lostSound(state: Facts, callId: string, now: number): Verdict {
  const call = state.hangupCause.calls[callId];
  if (!call || !isLive(call)) return 'forget';
  const outcome = outcomeOf(state, (issue) => issue.callId === callId && isLostSound(state, issue));
  if (outcome === 'dismissed') return 'forget';
  return outcome === 'lasts' || inTrouble(state.reconnectState[call.source]) ? null : now;
}

/** Whether any trouble was shown whose end has not been confirmed yet. */
export function wasTold({ outages, ice, offline }: ShownTrouble): boolean {
  for (const _ in outages) return true;
  for (const _ in ice) return true;
  return offline !== null;
}

/** Updates shown trouble: what goes on, and whether something ended that may be confirmed, with when it had begun. */
export function settleShownTrouble(
  trouble: ShownTrouble,
  state: Facts,
  now: number,
  timing: Timing,
): { readonly trouble: ShownTrouble; readonly confirmation: Confirmation | null; readonly began: number } {
  const outages = new Map<string, number>();
  const ice = new Map<string, number>();
  let { offline } = trouble;
  let began = Infinity;
  let ended = 0;
  const take = (since: number, verdict: Verdict, goOn: () => void) => {
    if (verdict === null) goOn();
    else if (verdict !== 'forget') {
      began = Math.min(began, since);
      ended = Math.max(ended, verdict);
    }
  };
  for (const source in trouble.outages) {
    const since = trouble.outages[source] as number;
    take(since, outage(state, source, since, now, timing), () => outages.set(source, since));
  }
  for (const callId in trouble.ice) {
    const since = trouble.ice[callId] as number;
    take(since, lostSound(state, callId, now), () => ice.set(callId, since));
  }
  const offlineNow = outcomeOf(state, (issue) => rowOf(issue.condition).lacks === 'network');
  if (offline !== null && offlineNow !== 'lasts') {
    const since = offline;
    const connections = Object.entries(state.reconnectState);
    const troubled = connections.filter(([, connection]) => inTrouble(connection));
    // For the person, the outage that "offline" turned into is the same outage.
    for (const [source] of troubled) outages.set(source, Math.min(outages.get(source) ?? Infinity, since));
    const left = connections.length > 0 && connections.every(([, connection]) => connection.closing);
    if (troubled.length === 0 && !left && offlineNow === 'over') take(since, now, () => undefined);
    offline = null;
  }
  const confirmation =
    began === Infinity
      ? null
      : { since: now, until: now + timing.confirmationMs, awayMs: Math.max(0, ended - began) };
  return { trouble: { outages: tableOf(outages), ice: tableOf(ice), offline }, confirmation, began };
}

/** Records what is on the screen now. */
export function noteShownTrouble(trouble: ShownTrouble, item: Shown | null, state: Facts): ShownTrouble {
  if (!item) return trouble;
  const { lacks, action } = rowOf(item.condition);
  if (lacks === 'network')
    return trouble.offline === null ? { ...trouble, offline: item.startedAt } : trouble;
  if (lacks === 'sound' && item.callId !== null && trouble.ice[item.callId] === undefined) {
    const { activeAt = null } = state.hangupCause.calls[item.callId] ?? {};
    // "You're back" fits only what somebody was restoring; what was missing before anybody could talk was never there.
    return action !== 'wait' || activeAt === null || item.startedAt < activeAt
      ? trouble
      : { ...trouble, ice: withEntry(trouble.ice, item.callId, item.startedAt) };
  }
  const explainsOutage = lacks === 'connection' && inTrouble(state.reconnectState[item.source]);
  return explainsOutage && trouble.outages[item.source] === undefined
    ? { ...trouble, outages: withEntry(trouble.outages, item.source, item.startedAt) }
    : trouble;
}
