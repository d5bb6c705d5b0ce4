import type { CallEvent, Device } from '../events.ts';
import * as read from './fields.ts';

type EventOf<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>;
type Common = 'type' | 'at' | 'source';
type RequiredKeys<E> = { [K in keyof E]-?: undefined extends E[K] ? never : K }[keyof E];

/** How each field of an event is read. A field without a reader does not compile. */
type FieldsOf<E> = {
  readonly needs: { readonly [K in Exclude<RequiredKeys<E>, Common>]: read.Read<E[K]> };
  readonly takes: {
    readonly [K in Exclude<keyof E, Common | RequiredKeys<E>>]: read.Read<Exclude<E[K], undefined>>;
  };
};

const devices = ['microphone', 'camera', 'screen', 'speaker'] as const satisfies readonly Device[];
const device = read.oneOf(devices);
const severity = read.oneOf(['info', 'warning', 'error', 'fatal']);
const dayMs = 86_400_000;
const maxCount = 1_000_000;
const count = read.whole(maxCount);

/**
 * Every field of every event. `needs`: without it the event cannot be read; `takes`: an invalid value is left out, so
 * that the other fields are kept.
 */
export const eventFields: { readonly [T in CallEvent['type']]: FieldsOf<EventOf<T>> } = {
  issueRaised: {
    needs: { code: read.code, condition: read.condition },
    takes: {
      severity,
      callId: read.orNull(read.id),
      device: read.orNull(device),
      otherDevice: read.orNull(device),
      partyId: read.orNull(read.id),
      actions: read.actions,
      deadlineAt: read.orNull(read.time),
      clears: read.orNull(read.oneOf(['repeat'])),
      endsCalls: read.flag,
      unknown: read.flag,
      retrying: read.flag,
      details: read.details,
      provisional: read.flag,
    },
  },
  issueCleared: {
    needs: { condition: read.conditionOrArea },
    takes: { callId: read.orNull(read.id), code: read.code, device, partyId: read.id },
  },
  connectionChanged: {
    needs: { status: read.oneOf(['idle', 'connecting', 'connected', 'lost', 'closed']) },
    takes: {
      retrying: read.flag,
      attempt: read.orNull(count),
      maxAttempts: read.orNull(count),
      nextAttemptAt: read.orNull(read.time),
      longestBackoffMs: read.whole(dayMs),
      probationMs: read.whole(dayMs),
      newCredentials: read.flag,
      endsIce: read.flag,
      endsCalls: read.flag,
      code: read.code,
      condition: read.condition,
      actionsWhenStuck: read.actions,
      actions: read.actions,
      details: read.details,
    },
  },
  registrationChanged: {
    needs: { status: read.oneOf(['registering', 'registered', 'refused', 'expired', 'unregistered']) },
    takes: {
      expiresAt: read.orNull(read.time),
      nextAttemptAt: read.orNull(read.time),
      code: read.code,
      condition: read.condition,
      actions: read.actions,
      details: read.details,
    },
  },
  callChanged: {
    needs: { callId: read.id, phase: read.oneOf(['new', 'ringing', 'active', 'held', 'recovering']) },
    takes: {
      direction: read.orNull(read.oneOf(['inbound', 'outbound'])),
      remote: read.orNull(read.partyName),
      number: read.orNull(read.partyName),
      muted: read.flag,
    },
  },
  partyChanged: {
    needs: { partyId: read.id, state: read.oneOf(['joined', 'away', 'gone', 'back']) },
    takes: {
      name: read.orNull(read.partyName),
      kind: read.oneOf(['person', 'agent', 'avatar']),
      callId: read.orNull(read.id),
      code: read.code,
      condition: read.condition,
      actions: read.actions,
      details: read.details,
    },
  },
  callEnded: {
    needs: {
      callId: read.id,
      code: read.code,
      condition: read.condition,
      evidence: read.oneOf([1, 2, 3, 4]),
      endedBy: read.oneOf(['you', 'them', 'network', 'service', 'unknown']),
    },
    takes: {
      cause: read.orNull(read.code),
      causeCode: read.orNull(count),
      sipCode: read.orNull(count),
      sipReason: read.orNull(read.reason),
      unknown: read.flag,
      provisional: read.flag,
      actions: read.actions,
      details: read.details,
    },
  },
  mediaRecoveryOffered: { needs: { callId: read.id, deadlineAt: read.time }, takes: {} },
  mediaRecoverySettled: {
    needs: { callId: read.id, outcome: read.oneOf(['resumed', 'rejected', 'missed', 'failed']) },
    takes: {},
  },
  networkChanged: { needs: { online: read.flag }, takes: {} },
  permissionChanged: {
    needs: { device, state: read.oneOf(['granted', 'denied', 'prompt', 'asking', 'unknown']) },
    takes: { allowedByPolicy: read.flag, noticed: read.oneOf(['change', 'read']) },
  },
  withoutDevice: { needs: { device, without: read.flag }, takes: { callId: read.orNull(read.id) } },
  devicesRequested: { needs: { device }, takes: { otherDevice: read.orNull(device) } },
  devicesChanged: {
    needs: { device, added: read.flag, count: (value, timeline) => count(value, timeline) ?? null },
    takes: {},
  },
  visibilityChanged: { needs: { hidden: read.flag }, takes: {} },
  closing: { needs: {}, takes: {} },
  dismissed: { needs: { issueId: read.issueId }, takes: { snoozeUntil: read.orNull(read.time) } },
  recoveryChanged: {
    needs: {
      issueId: read.issueId,
      action: read.action,
      outcome: read.oneOf(['pending', 'done', 'failed']),
    },
    takes: {},
  },
  ticked: { needs: {}, takes: { slept: read.flag } },
};
