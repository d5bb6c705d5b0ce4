import { lookUp, type CodeRule } from '../../kit/codes/codes.ts';
import {
  rowOf,
  severityWith,
  type CallEvent,
  type ConditionId,
  type Device,
  type IssueRaised,
  type RecoveryAction,
  type Severity,
} from '@faultline/core';
import { neverHeard } from '../../kit/media/callMedia.ts';
import { conditionOfMediaError, deviceOfMediaError } from '../../kit/read/mediaError.ts';
import { codes } from '../generated/codes.ts';
import type { TelnyxFacts, TelnyxMemory, TelnyxStep } from './memory.ts';
import { newCall, rememberCall, triesAgain } from './memory.ts';
import { connectionOf } from './connection.ts';
import { givenUp, isUnregistered, normaliseUnregistered } from './gateway.ts';
import {
  asText,
  callIdField,
  codeField,
  detailsOf,
  field,
  textField,
  timeField,
} from '../../kit/read/read.ts';

/** A token is announced to expire this long before it does; used when its own expiry cannot be read. */
const tokenWarningMs = 120_000;

/** SDKs and clocks round: a wait that ends this close to the deadline ended because of it. */
const deadlineSlackMs = 250;

const told = ['name', 'message', 'reason', 'source', 'type', 'activeCallId', 'newCallId', 'deviceId'];

/** Until when a call waits for its microphone; an invalid deadline means now. */
export const deadlineOf = (payload: unknown, at: number): number =>
  timeField(payload, 'retryDeadline', at) ?? at;

/** What the source can do about a condition. */
function actionsFor(condition: ConditionId): readonly RecoveryAction[] {
  if (condition.startsWith('auth.')) return ['reauthenticate'];
  if (condition === 'call.holdFailed') return ['retryHold'];
  if (condition.startsWith('signaling.') && condition !== 'signaling.offline') return ['reconnect'];
  return condition.startsWith('media.') && rowOf(condition).surface === 'prompt' ? ['resumeMedia'] : [];
}

/** The code id for an error or warning: from its number, its JSON-RPC code, its legacy type, or its name. */
function issueIdOf(payload: unknown, body: unknown): string {
  const code = codeField(body, 'code');
  if (code !== null && code !== '0')
    return /DOES_NOT_EXIST/i.test(code) ? `telnyx/server/${code}` : `telnyx/${code}`;
  const message = textField(body, 'message');
  if (message === 'CALL_DOES_NOT_EXIST') return 'telnyx/server/CALL_DOES_NOT_EXIST';
  const type = textField(payload, 'type') ?? textField(body, 'type');
  return type ? `telnyx/${type}` : `telnyx/error/${textField(body, 'name') ?? 'unknown'}`;
}

function refined(rule: CodeRule, known: boolean, original: unknown, body: unknown): ConditionId {
  const media =
    (rule.condition.startsWith('media.') && rule.condition !== 'media.outputUnavailable') || !known
      ? (conditionOfMediaError(original) ?? conditionOfMediaError(body))
      : null;
  return media ?? rule.condition;
}

/**
 * Sound that never arrived can neither be lost nor restored: the peer connection itself reports that it does not
 * arrive.
 */
function ofUnheard(condition: ConditionId): ConditionId {
  if (condition === 'ice.failed') return 'ice.neverConnected';
  return condition === 'ice.reconnecting' || condition === 'ice.restartFailed'
    ? 'ice.gatheringSlow'
    : condition;
}

function deviceOf(condition: ConditionId, original: unknown): Device | null {
  if (condition === 'media.outputUnavailable') return 'speaker';
  return condition.startsWith('media.') ? deviceOfMediaError(original) : null;
}

interface Channel {
  readonly kind: 'error' | 'warning';
}

/** Turns one `telnyx.error`, `telnyx.warning`, or error in a notification into issue, connection and call events. */
export function normaliseIssue(
  memory: TelnyxMemory,
  payload: unknown,
  channel: Channel,
  facts: TelnyxFacts,
  at: number,
  given?: string,
): TelnyxStep {
  const body = field(payload, channel.kind) ?? field(payload, 'error') ?? field(payload, 'warning');
  const unregistered = isUnregistered(memory, body);
  const id = given ?? (unregistered ? 'telnyx/46001' : issueIdOf(payload, body));
  const { rule, known } = lookUp(codes, id);
  const original = field(body, 'originalError') ?? (given ? body : undefined);
  const callId = callIdField(payload, 'callId') ?? callIdField(field(payload, 'call'), 'id');
  const connection = connectionOf(id, memory, facts, at);
  let condition = refined(rule, known, original, body);
  const retryingByRow = rule.retrying === true;
  const retrying = retryingByRow ? triesAgain(memory, facts) : undefined;
  if (retrying === false && condition === 'signaling.reconnecting') condition = 'signaling.disconnected';
  // A client that was never connected cannot fail to reconnect.
  if (condition === 'signaling.reconnectExhausted' && memory.liveGeneration === 0)
    condition = 'signaling.unreachable';
  const about = callId === null ? undefined : memory.calls.get(callId);
  if (about && neverHeard(about)) condition = ofUnheard(condition);
  const flag = field(body, 'fatal');
  const fatal = typeof flag === 'boolean' ? flag : rule.fatal;
  const rowSeverity: Severity =
    known || condition !== 'sdk.unknown' ? (rule.severity ?? rowOf(condition).severity) : channel.kind;
  const details: Record<string, string | number | boolean> = {
    ...detailsOf(body, told),
    ...detailsOf(payload, told.slice(2)),
    ...(original === undefined || original === null ? {} : prefixed(original)),
    ...(body === undefined ? { payload: asText(payload) } : {}),
  };
  if (unregistered && memory.liveGeneration > 0) return normaliseUnregistered(memory, details, at);
  const deadlineAt = id === 'telnyx/34001' ? (facts.tokenExpiresAt ?? at + tokenWarningMs) : null;
  const device = deviceOf(condition, original);
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    code: id,
    condition,
    callId,
    details,
    deadlineAt,
    severity:
      rule.severity && channel.kind === 'warning'
        ? rule.severity
        : severityWith(rowSeverity, known ? fatal : flag === true ? true : undefined),
    actions: actionsFor(condition),
    unknown: !known && condition === 'sdk.unknown',
    clears: rule.clears ?? null,
    ...(retrying === undefined ? {} : { retrying }),
    ...(rule.endsCalls ? { endsCalls: true } : {}),
    ...(device && { device }),
  };
  let next = unregistered ? { ...connection.memory, ...givenUp } : connection.memory;
  const call = callId === null ? undefined : memory.calls.get(callId);
  // Also emitted at the old deadline of a call that ended while it waited (2.27.10), and then it explains nothing any
  // more. No error does once it is known how the call ended.
  if (call?.phase === 'ended' && (condition === 'call.closedDuringSetup' || call.endKnown))
    return { memory, events: [{ ...issue, condition: 'call.closedDuringSetup', severity: 'info' }] };
  if (callId !== null && call && issue.severity === 'fatal')
    next = rememberCall(next, callId, { ...call, explained: true });
  if (condition === 'call.multipleActive') next = { ...next, severalTold: true };
  if (id === 'telnyx/34001') next = { ...next, expiring: facts.credentials };
  if (given && condition === 'ice.reconnecting') next = { ...next, iceUntilReady: true };
  const events = [...mediaEvents(next, payload, issue, at), ...connection.events];
  if (callId !== null && field(payload, 'recoverable') === true)
    next = withOffer(next, callId, deadlineOf(payload, at));
  else if (callId !== null && device === 'microphone') next = withOffer(next, callId, null);
  return { memory: next, events };
}

const prefixed = (original: unknown): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(detailsOf(original, ['name', 'message', 'constraint'])).map(([name, value]) => [
      `original.${name}`,
      value,
    ]),
  );

function withOffer(memory: TelnyxMemory, callId: string, offerEndsAt: number | null): TelnyxMemory {
  const before = memory.calls.get(callId) ?? newCall(null);
  return before.offerEndsAt === offerEndsAt
    ? memory
    : rememberCall(memory, callId, { ...before, offerEndsAt });
}

/**
 * Handles media errors of a call that is kept waiting. The first recoverable one opens an offer. Its end is reported as
 * 42003 whatever the cause (seen in 2.27.10): with a DOM error, the microphone failed again; without one, the deadline
 * passed or the call was rejected.
 */
function mediaEvents(
  memory: TelnyxMemory,
  payload: unknown,
  issue: IssueRaised,
  at: number,
): readonly CallEvent[] {
  const { callId = null } = issue;
  if (callId === null || issue.device !== 'microphone') return [issue];
  if (field(payload, 'recoverable') === true) {
    const deadlineAt = deadlineOf(payload, at);
    const actions: readonly RecoveryAction[] = ['resumeMedia', 'declineCall'];
    return [
      { ...issue, deadlineAt, actions },
      { type: 'mediaRecoveryOffered', at, callId, deadlineAt },
    ];
  }
  const offerEndsAt = memory.calls.get(callId)?.offerEndsAt ?? null;
  if (offerEndsAt === null) return [issue];
  const failedAgain = conditionOfMediaError(field(field(payload, 'error'), 'originalError')) !== null;
  if (failedAgain) return [{ type: 'mediaRecoverySettled', at, callId, outcome: 'failed' }, issue];
  if (at >= offerEndsAt - deadlineSlackMs)
    return [{ type: 'mediaRecoverySettled', at, callId, outcome: 'missed' }, issue];
  return [
    { type: 'mediaRecoverySettled', at, callId, outcome: 'rejected' },
    { ...issue, condition: 'call.canceled', severity: 'info', device: null, actions: [] },
  ];
}
