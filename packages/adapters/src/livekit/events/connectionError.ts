import { lookUp } from '../../kit/codes/codes.ts';
import {
  ownEntry,
  type CallEvent,
  type ConditionId,
  type Device,
  type RecoveryAction,
} from '@faultline/core';
import { codeField, detailsOf, field, textField } from '../../kit/read/read.ts';
import { codes } from '../generated/codes.ts';
import { connectionReasons, disconnectReasons } from './reasons.ts';
import { ways, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { broken } from './devices.ts';
import { errorFields, nameOf } from './read.ts';

/** What an HTTP status of `/rtc/validate` adds to "not allowed". */
const byStatus: Readonly<Record<string, ConditionId>> = {
  403: 'auth.notAuthorized',
  404: 'service.notFound',
};

const wayOf = (condition: ConditionId): RecoveryAction =>
  condition === 'auth.invalidCredentials' ? 'reauthenticate' : 'reconnect';

/**
 * The condition when no join is running and none failed; null when the error can only be that of a join. Messages and
 * tracks that fail are rejected with the same class (`ensureDataTransportConnected` and `addTrack` of 2.23.0), and a
 * running call proves that there is a connection.
 */
function apartFromJoin(
  { phase, told, callId }: LivekitMemory,
  name: string,
  device: Device | null,
): ConditionId | null {
  const mayBeJoin = told !== null || phase === 'connecting' || phase === 'joining';
  if (mayBeJoin && device === null) return null;
  const isOfTrack = name === 'Timeout' || (name === 'InternalError' && device !== null);
  if (isOfTrack && callId !== null) return 'media.captureFailed';
  if (name === 'InternalError' || name === 'Timeout') return 'message.notDelivered';
  // The app reports late that a join failed before the present one.
  return callId === null ? null : 'signaling.closed';
}

/** The message of a join that took too long, from 2.16.1 to 2.22.0: neither its class nor its reason identifies it. */
const tookTooLong = 'Abort handler called';

/**
 * Whether a join that seemed abandoned actually timed out: its end was reported as unreachable, or the SDK's message
 * says so.
 */
const isTimeout = ({ told, leaving }: LivekitMemory, error: unknown): boolean =>
  told?.condition === 'signaling.unreachable' ||
  (leaving === null && textField(error, 'message') === tookTooLong);

/** Whether the page ended a join, and not the person. */
const endedByPage = ({ told, leaving }: LivekitMemory): boolean =>
  told?.condition === 'signaling.disconnected' || leaving === 'page';

/** Reads a `ConnectionError`. The rejection of `room.connect()` says more than the event before it, and replaces it. */
export function normaliseConnectionError(
  memory: LivekitMemory,
  error: unknown,
  device: Device | null,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const name = nameOf(connectionReasons, field(error, 'reason'));
  const code = `livekit/connection/${name}`;
  const { rule, known } = lookUp(codes, code);
  const more = {
    details: detailsOf(error, errorFields),
    ...(!known && { unknown: true, severity: 'error' as const }),
  };
  const apart = apartFromJoin(memory, name, device);
  if (apart === 'media.captureFailed')
    return broken(memory, code, device ?? 'microphone', at, { condition: apart, ...more });
  if (apart !== null) {
    const condition = known ? apart : rule.condition;
    const { callId } = memory;
    return { memory, events: [{ type: 'issueRaised', at, code, condition, callId, ...more }] };
  }
  const { told } = memory;
  let { condition } = rule;
  if (name === 'Cancelled' && isTimeout(memory, error)) condition = 'signaling.unreachable';
  if (name === 'Cancelled' && endedByPage(memory)) condition = 'signaling.disconnected';
  if (name === 'NotAllowed') condition = ownEntry(byStatus, codeField(error, 'status') ?? '') ?? condition;
  if (name === 'LeaveRequest') {
    const asked = `livekit/disconnect/${nameOf(disconnectReasons, field(error, 'context'))}`;
    const row = lookUp(codes, asked).rule.condition;
    if (row === 'signaling.removed' || row === 'signaling.joinedElsewhere') condition = row;
  }
  const callId = told?.callId ?? null;
  // The service was reached and accepted the person, so it was the media that failed.
  if (callId !== null && condition === 'signaling.unreachable') condition = 'call.setupFailed';
  const events: CallEvent[] = [];
  if (told !== null) events.push({ type: 'issueCleared', at, condition: told.condition, code: told.code });
  events.push({
    type: 'issueRaised',
    at,
    code,
    condition,
    callId: condition === 'call.setupFailed' ? callId : null,
    retrying: false,
    actions: ways(facts, condition === 'call.setupFailed' ? 'redial' : wayOf(condition)),
    ...more,
  });
  return { memory: { ...memory, told: null }, events };
}
