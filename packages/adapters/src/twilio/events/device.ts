import type { CallEvent } from '@faultline/core';
import { doubted, registered, registrationRefused, unregistered } from './connection.ts';
import { failureOf, issueOf } from './failures.ts';
import {
  isWanted,
  lose,
  type CallFacts,
  type DeviceFacts,
  type TwilioMemory,
  type TwilioStep,
} from './memory.ts';
import type { DeviceEvent } from '../sdk.ts';

/** A token that is valid this much longer than its warning says was renewed: its old timer continued (2.18.5). */
const renewedMs = 30_000;

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
    // If nobody waits for the connection, this is only recorded.
    if (!isWanted(memory, facts))
      return { memory, events: [issueOf({ ...failure, condition: 'signaling.closed' }, null, at)] };
    return lose(memory, failure, at);
  }
  const step =
    callId === null
      ? (doubted(memory, failure, facts, at) ?? registrationRefused(memory, failure, facts, at))
      : null;
  if (step) return step;
  // Without a call, "bad request" is about an invalid invitation.
  const condition = failure.number === 31_400 && callId === null ? 'sdk.protocol' : failure.condition;
  return { memory, events: [issueOf({ ...failure, condition }, callId, at)] };
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
 * Turns one event of a `Device` into call events. Pure: `memory` has what it must know of earlier events, and the facts
 * have what the device and the call of an error report about themselves. It never throws, whatever the payload.
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
      return { memory: { ...memory, shut: false }, events: [connecting] };
    case 'registered':
      return registered(memory, facts, at);
    case 'unregistered':
      return unregistered(memory, facts, at);
    case 'destroyed':
      return {
        memory: { ...memory, ready: false, lost: false, shut: false, failedAt: null },
        events: [{ type: 'connectionChanged', at, status: 'closed' }],
      };
    case 'tokenWillExpire':
      return onTokenWillExpire(memory, facts, at);
    case 'error':
      return onError(memory, payload, call, facts, at);
  }
}
