import type { ConditionId } from '@faultline/core';
import { sipStatusOf, type Failure } from './failures.ts';
import { gain, isWanted, lose, type DeviceFacts, type TwilioMemory, type TwilioStep } from './memory.ts';

/** A loss reported this shortly before is the one that the device reports now. */
const sameLossMs = 2_000;

/** Events that the SDK emits together are at most this far apart. */
const sameMomentMs = 100;

const code = 'twilio/device/unregistered';

/** Handles a loss without an error. */
function silentLoss(memory: TwilioMemory, at: number): TwilioStep {
  return lose(memory, { code, condition: 'signaling.reconnecting' }, at);
}

/** The device is no longer registered: its connection was lost, or the app does not want it. */
export function unregistered(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const justFailed = memory.failedAt !== null && at - memory.failedAt <= sameLossMs;
  const lost = facts.socket === null ? justFailed : facts.socket === 'lost';
  if (!lost)
    return {
      memory: { ...memory, ready: false, lost: false, failedAt: null, takenOutAt: at },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  // Already reported by the error that came first.
  return memory.lost && justFailed ? { memory, events: [] } : silentLoss(memory, at);
}

/** The service has accepted the device's token. */
export function registered(memory: TwilioMemory, { token }: DeviceFacts, at: number): TwilioStep {
  const step = gain({ ...memory, ready: false, accepted: token, doubtedAt: null }, at);
  return {
    memory: step.memory,
    events: [...step.events, { type: 'registrationChanged', at, status: 'registered' }],
  };
}

/** The SDK registers again this long after each try (2.18.5). */
const registersAgainMs = 30_000;

/** Until then, a refused attempt may only be a race. A device that stays registered does not report it again. */
export const nextTryMs = 35_000;

/** A second refusal this soon after the first is not caused by a race. */
const doubtLastsMs = 120_000;

const refusals: readonly ConditionId[] = ['auth.invalidCredentials', 'auth.loginFailed', 'auth.required'];

/**
 * A refusal that contradicts what is known: the token was accepted and has not expired. It happens when a registration
 * overtakes the check of the token after the computer wakes up (2.18.5). The SDK tries again; null when the refusal
 * must be believed.
 */
export function doubted(
  memory: TwilioMemory,
  failure: Failure,
  facts: DeviceFacts,
  at: number,
): TwilioStep | null {
  const isGood = memory.accepted === facts.token && (facts.tokenExpiresAt ?? Infinity) > at;
  const since = memory.doubtedAt === null ? 0 : at - memory.doubtedAt;
  const isRepeated = since > sameLossMs && since <= doubtLastsMs;
  if (!refusals.includes(failure.condition) || !isGood || isRepeated) return null;
  const doubtedAt = since > doubtLastsMs ? at : (memory.doubtedAt ?? at);
  return lose(
    { ...memory, doubtedAt },
    {
      code: failure.code,
      condition: 'signaling.reconnecting',
      details: failure.details,
      // A device that stays registered does not report it again.
      ...(facts.state === 'registered' && { probationMs: nextTryMs }),
    },
    at,
  );
}

/** Whether a failure without a call can only be about the registration. */
const ofRegistration = (number: number | null): boolean =>
  number === 31_301 || number === 31_003 || sipStatusOf(number) !== null;

/**
 * The service refuses a registration, or its refresh: the connection is established, and calls may not come in. The SDK
 * asks again 30 s later (2.18.5); the code says what prevents the registration.
 */
export function registrationRefused(
  memory: TwilioMemory,
  failure: Failure,
  { state, dialling }: DeviceFacts,
  at: number,
): TwilioStep | null {
  const { code, number, details } = failure;
  if (!ofRegistration(number) || dialling > 0 || number === 31_400) return null;
  const isTried = state === 'registered' || state === 'registering';
  if (!isTried && number !== 31_301) return null;
  return {
    memory,
    events: [
      {
        type: 'registrationChanged',
        at,
        status: 'refused',
        code,
        condition: 'signaling.notRegistered',
        details,
        ...(isTried ? { nextAttemptAt: at + registersAgainMs } : { actions: ['reconnect'] }),
      },
    ],
  };
}

/** The service closed the signalling, and the SDK does not open another by itself (2.18.5). */
function shutOut(memory: TwilioMemory, at: number): TwilioStep {
  return {
    memory: { ...memory, ready: false, lost: false, failedAt: null, shut: true },
    events: [
      {
        type: 'connectionChanged',
        at,
        status: 'lost',
        retrying: false,
        code: 'twilio/stream/close',
        condition: 'signaling.disconnected',
        actions: ['reconnect'],
      },
    ],
  };
}

/**
 * The service closed the stream itself. A device that was wanted was unregistered by it just before; for others this
 * changes nothing.
 */
export function streamClosed(memory: TwilioMemory, at: number): TwilioStep {
  const { lost, takenOutAt } = memory;
  const waitedFor = lost || (takenOutAt !== null && at - takenOutAt <= sameMomentMs);
  return waitedFor ? shutOut(memory, at) : { memory, events: [] };
}

/** The state of the connection when a store connects, as the device reports it. */
export function deviceSeen(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const { state } = facts;
  if (state === 'registered') return registered(memory, facts, at);
  if (memory.shut && state === 'unregistered') return shutOut(memory, at);
  const status = state === 'registering' ? 'connecting' : 'idle';
  return { memory: { ...memory, shut: false }, events: [{ type: 'connectionChanged', at, status }] };
}

/** An outage from before the store connected: somebody is waiting for the device to connect. */
export function outageSeen(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const goesOn = facts.socket === 'lost' && (facts.registersAgain || isWanted(memory, facts));
  return goesOn ? silentLoss(memory, at) : { memory, events: [] };
}
