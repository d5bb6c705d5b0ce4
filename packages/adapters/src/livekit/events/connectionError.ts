import { lookUp } from '../../kit/codes.ts';
import {
  ownEntry,
  type CallEvent,
  type ConditionId,
  type Device,
  type RecoveryAction,
} from '@faultline/core';
import { codeField, detailsOf, field, textField } from '../../kit/read.ts';
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
 * What it means where no join is under way and none failed; null where it can only be that of a join. Messages and
 * tracks that do not get through are rejected with the same class (`ensureDataTransportConnected` and `addTrack` of
 * 2.23.0), and a running call is the proof that the connection is there.
 */
function apartFromJoin({ phase, told, callId }: LivekitMemory, name: string): ConditionId | null {
  if (told !== null || phase === 'connecting' || phase === 'joining') return null;
  if (name === 'Timeout' && callId !== null) return 'media.captureFailed';
  if (name === 'InternalError' || name === 'Timeout') return 'message.notDelivered';
  // The app tells late of a join that failed before the one that runs.
  return callId === null ? null : 'signaling.closed';
}

/** The words of a join that took too long, from 2.16.1 to 2.22.0: neither its class nor its reason tells it apart. */
const tookTooLong = 'Abort handler called';

/** Whether a join that counts as given up was not: its end was told as unreachable, or the SDK's own words say so. */
const isTimeout = ({ told, leaving }: LivekitMemory, error: unknown): boolean =>
  told?.condition === 'signaling.unreachable' || (!leaving && textField(error, 'message') === tookTooLong);

/**
 * A `ConnectionError`. What `room.connect()` was rejected with says more than the event that came before it, and takes
 * its place.
 */
export function normaliseConnectionError(
  memory: LivekitMemory,
  error: unknown,
  device: Device,
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
  const apart = apartFromJoin(memory, name);
  if (apart === 'media.captureFailed') return broken(memory, code, device, at, { condition: apart, ...more });
  if (apart !== null) {
    const condition = known ? apart : rule.condition;
    const { callId } = memory;
    return { memory, events: [{ type: 'issueRaised', at, code, condition, callId, ...more }] };
  }
  const { told } = memory;
  let { condition } = rule;
  if (name === 'Cancelled' && isTimeout(memory, error)) condition = 'signaling.unreachable';
  if (name === 'NotAllowed') condition = ownEntry(byStatus, codeField(error, 'status') ?? '') ?? condition;
  if (name === 'LeaveRequest') {
    const asked = `livekit/disconnect/${nameOf(disconnectReasons, field(error, 'context'))}`;
    const row = lookUp(codes, asked).rule.condition;
    if (row === 'signaling.removed' || row === 'signaling.joinedElsewhere') condition = row;
  }
  const callId = told?.callId ?? null;
  // The service was reached and let the person in: what did not come about is the media.
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
