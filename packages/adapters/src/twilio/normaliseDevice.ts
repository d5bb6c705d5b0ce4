import type { CallEvent } from '@faultline/core';
import { failureOf, issueOf } from './failure.ts';
import {
  gain,
  isWanted,
  lose,
  type CallFacts,
  type DeviceFacts,
  type TwilioMemory,
  type TwilioStep,
} from './memory.ts';
import type { DeviceEvent } from './sdk.ts';

/** A loss that was told this shortly before is the one that the device speaks of now. */
const sameLossMs = 2_000;

/** A token that lives this much longer than its warning says was renewed: its old timer went on (2.18.5). */
const renewedMs = 30_000;

const unregistered = 'twilio/device/unregistered';

function onError(
  memory: TwilioMemory,
  error: unknown,
  call: CallFacts | null,
  facts: DeviceFacts,
  at: number,
): TwilioStep {
  const failure = failureOf(error);
  const callId = call?.id ?? null;
  if (failure.ofConnection) {
    // Of a connection that nobody waits for, it stays on record.
    if (!isWanted(memory, facts))
      return { memory, events: [issueOf({ ...failure, condition: 'signaling.closed' }, null, at)] };
    const step = lose(memory, failure.code, at);
    return { ...step, events: [issueOf(failure, null, at), ...step.events] };
  }
  // Without a call, "bad request" is about an invitation that made no sense.
  const condition = failure.number === 31_400 && callId === null ? 'sdk.protocol' : failure.condition;
  return { memory, events: [issueOf({ ...failure, condition }, callId, at)] };
}

/** The device is not registered any more: its connection was lost, or the app does not want it. */
function onUnregistered(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const justFailed = memory.failedAt !== null && at - memory.failedAt <= sameLossMs;
  const lost = facts.socket === null ? justFailed : facts.socket === 'lost';
  if (!lost)
    return {
      memory: { ...memory, ready: false, lost: false, failedAt: null },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  // Told already by the error that came first.
  if (memory.lost && justFailed) return { memory, events: [] };
  const step = lose(memory, unregistered, at);
  const issue = issueOf(
    { code: unregistered, condition: 'signaling.reconnecting', details: {}, known: true },
    null,
    at,
  );
  return { ...step, events: [issue, ...step.events] };
}

function onTokenWillExpire(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const endsAt = facts.tokenExpiresAt ?? at + facts.tokenRefreshMs;
  if (endsAt - at > facts.tokenRefreshMs + renewedMs) return { memory, events: [] };
  const issue = issueOf(
    { code: 'twilio/device/tokenWillExpire', condition: 'auth.expiringSoon', details: {}, known: true },
    null,
    at,
  );
  return { memory, events: [{ ...issue, deadlineAt: endsAt }] };
}

/**
 * One event of a `Device` as call events. Pure: what it must know of earlier events is in `memory`, what the device and
 * the call of an error say is in the facts. Any payload is survived.
 *
 * @example normaliseDevice(emptyMemory, 'registered', undefined, null, facts, 0).events // [{ type: 'connectionChanged', … }]
 */
export function normaliseDevice(
  memory: TwilioMemory,
  name: Exclude<DeviceEvent, 'incoming'>,
  payload: unknown,
  call: CallFacts | null,
  facts: DeviceFacts,
  at: number,
): TwilioStep {
  const connecting: CallEvent = { type: 'connectionChanged', at, status: 'connecting' };
  switch (name) {
    case 'registering':
      return { memory, events: [connecting] };
    case 'registered':
      return gain({ ...memory, ready: false }, at);
    case 'unregistered':
      return onUnregistered(memory, facts, at);
    case 'destroyed':
      return {
        memory: { ...memory, ready: false, lost: false, failedAt: null },
        events: [{ type: 'connectionChanged', at, status: 'closed' }],
      };
    case 'tokenWillExpire':
      return onTokenWillExpire(memory, facts, at);
    case 'error':
      return onError(memory, payload, call, facts, at);
  }
}
