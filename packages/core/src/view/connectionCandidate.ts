import { rowOf, type ConditionId } from '../conditions.ts';
import { inCall, lossIsFelt } from '../state/hangupCause.ts';
import { connectionIssueId } from '../state/reduce.ts';
import type { Facts, Connection } from '../state/types.ts';
import { attemptsOf } from './attempts.ts';
import type { Candidate } from './candidate.ts';
import type { ViewOptions } from './view.ts';
import { referenceFor } from './issueCandidate.ts';
import { offer, supportFrom } from './offer.ts';
import { bannerRank, thereNowRank } from './rank.ts';
import type { Timing } from '../timing.ts';
import { waitPhase } from './waitPhase.ts';

/** An SDK's longest wait may be exceeded by this much before it counts as stuck. */
const backoffGraceMs = 10_000;

const stuckAt = ({ incident, since }: Connection, timing: Timing): number =>
  (incident?.lastSignAt ?? since) +
  Math.max(timing.stuckAfterMs, (incident?.longestBackoffMs ?? 0) + backoffGraceMs);

/** Whether the SDK tries to connect, for the first time or again. */
const isTried = ({ status }: Connection): boolean => status === 'reconnecting' || status === 'connecting';

/**
 * When a connection that was never established is shown as unreachable, though it is still being tried; Infinity for
 * any other. Some SDKs report no failure of a first attempt: a device of Twilio stays `registering` (2.18.5).
 */
const unreachableAt = (connection: Connection, timing: Timing): number =>
  connection.everReady || !isTried(connection)
    ? Infinity
    : (connection.incident?.startedAt ?? connection.since) + timing.unreachableAfterMs;

function conditionOf(connection: Connection, now: number, timing: Timing): ConditionId | null {
  const { status, flapping } = connection;
  if (now >= unreachableAt(connection, timing)) return 'signaling.unreachable';
  if (isTried(connection) && now >= stuckAt(connection, timing)) return 'signaling.reconnectStuck';
  if (flapping) return 'signaling.unstable';
  if (status === 'reconnecting') return 'signaling.reconnecting';
  return status === 'disconnected' ? 'signaling.disconnected' : null;
}

function delayOf(condition: ConditionId, felt: boolean, timing: Timing): number {
  if (condition === 'signaling.reconnectStuck') return 0;
  if (felt) return timing.showDelayInCallMs;
  return condition === 'signaling.disconnected' ? timing.disconnectedDelayMs : timing.showDelayMs;
}

/** Support is offered when this many losses within this time can be no coincidence. */
const supportWithinMs = 600_000;

/** Whether a connection has been lost so often lately that support should look into it. */
const keepsDropping = ({ lastLosses }: Connection): boolean =>
  lastLosses.length === supportFrom &&
  (lastLosses.at(-1) as number) - (lastLosses[0] as number) <= supportWithinMs;

function phaseOf(
  condition: ConditionId,
  { everReady }: Connection,
  startedAt: number,
  now: number,
  timing: Timing,
) {
  const isWait = condition === 'signaling.reconnecting' || condition === 'signaling.unstable';
  if (isWait && everReady) return waitPhase(startedAt, now, timing);
  return { phase: isWait ? ('first' as const) : ('start' as const), nextAt: Infinity };
}

const callsOn = ({ hangupCause: { calls } }: Facts, source: string): readonly string[] =>
  Object.keys(calls).filter((id) => calls[id]?.source === source && inCall(calls[id]));

/** What a connection itself has to show: that it is being restored, keeps dropping, is stuck, or is gone. */
export function fromConnection(
  state: Facts,
  source: string,
  connection: Connection,
  now: number,
  options: ViewOptions,
): Candidate | null {
  const { timing } = options;
  const { incident, status } = connection;
  if (status === 'failed' || status === 'idle' || connection.closing) return null;
  const condition = conditionOf(connection, now, timing);
  const turnsAt =
    status === 'connected' || status === 'disconnected'
      ? Infinity
      : Math.min(
          ...[unreachableAt(connection, timing), stuckAt(connection, timing)].filter((time) => time > now),
        );
  const startedAt = (connection.flapping ? connection.losses[0] : incident?.startedAt) ?? connection.since;
  const issue = state.callErrors.issues.findLast(
    (one) => one.source === source && one.status === 'active' && rowOf(one.condition).restatesConnection,
  );
  // A slow first attempt has nothing to show yet, but a time at which it will.
  const told = condition ?? 'signaling.reconnectStuck';
  const { severity, actor } = rowOf(told);
  const issueId = issue?.id ?? connectionIssueId(source);
  const reference = keepsDropping(connection)
    ? referenceFor(`${issueId}${issue?.firstAt ?? startedAt}`)
    : null;
  const { phase, nextAt } = phaseOf(told, connection, startedAt, now, timing);
  return {
    surface: 'banner',
    rank: status === 'connected' ? thereNowRank : bannerRank(told, severity, actor === 'person'),
    dueAt:
      condition === null
        ? Infinity
        : startedAt + delayOf(told, lossIsFelt(state, source, incident?.startedAt ?? startedAt), timing),
    changesAt: Math.min(turnsAt, nextAt),
    item: {
      issueId,
      condition: told,
      severity,
      actor,
      code: issue?.code ?? incident?.code ?? `${source}/connection`,
      source,
      callId: null,
      callIds: callsOn(state, source),
      remote: null,
      party: null,
      device: null,
      actions: offer(
        state,
        {
          condition: told,
          phase,
          actor,
          source,
          callId: null,
          handled: [
            ...(issue?.actions ?? incident?.actions ?? []),
            ...(told === 'signaling.reconnectStuck' ? (incident?.actionsWhenStuck ?? []) : []),
          ],
          closable: false,
          repeated: reference !== null,
        },
        options,
      ),
      phase,
      count: 1,
      waiting: 0,
      startedAt,
      deadlineAt: null,
      ...attemptsOf(connection),
      reference,
      details: issue?.details ?? {},
    },
  };
}
