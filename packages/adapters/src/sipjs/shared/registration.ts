import type { CallEvent, ConditionId, RegistrationChanged } from '@faultline/core';
import type { Verdict } from '../../kit/source/waiting.ts';
import { lossOf, missing } from './connection.ts';
import type { Step } from './calls.ts';
import type { Answer } from './ending.ts';
import { headersOf } from './read.ts';
import type { SipjsFacts, SipjsMemory } from './memory.ts';

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

/** What happens this shortly after a loss is the SDK cleaning up: `SessionManager` ends its registration (0.21.2). */
const sameMomentMs = 100;

/** Whether the end of a registration or a call is caused by the SDK after a loss, and not by the app. */
export const isTidying = (lostAt: number, at: number): boolean => at - lostAt <= sameMomentMs;

const longestRetryAfterMs = 86_400_000;

/** How long the service asks to wait, ms; null when it does not say. A comment or parameters may follow the number. */
export function retryAfterMsOf({ retryAfter }: Answer): number | null {
  const [, seconds] = /^\s*(\d{1,9})/.exec(retryAfter ?? '') ?? [];
  return seconds === undefined ? null : Math.min(Number(seconds) * 1_000, longestRetryAfterMs);
}

/**
 * Until when the service keeps a registration, epoch ms: from its only Contact, or from the answer; null when that is
 * unclear.
 */
export function expiresAtOf(message: unknown, at: number): number | null {
  const contacts = headersOf(message, 'Contact');
  const [, ofContact] = (contacts.length === 1 && /;\s*expires=(\d{1,9})/i.exec(contacts[0] ?? '')) || [];
  const seconds = ofContact ?? /^\d{1,9}$/.exec(headersOf(message, 'Expires')[0] ?? '')?.[0];
  return seconds === undefined ? null : at + Number(seconds) * 1_000;
}

const denied: readonly number[] = [403, 404, 410, 603, 604];
/** Not implemented, version, message too large, push: the same request can never be accepted. */
const never: readonly number[] = [501, 505, 513, 555];

function refusalOf(status: number): ConditionId {
  if (status === 401 || status === 407) return 'auth.invalidCredentials';
  if (denied.includes(status)) return 'auth.loginFailed';
  if (status === 429) return 'quota.rate';
  if (status === 408 || status === 480) return 'service.upstream';
  return status >= 500 && status < 600 && !never.includes(status)
    ? 'service.upstream'
    : 'service.misconfigured';
}

/** Whether a refused registration is worth another automatic attempt. */
export const isTemporary = ({ status }: Answer): boolean =>
  ['service.upstream', 'quota.rate'].includes(refusalOf(status));

/** Somebody, including the SDK, calls `register` or `unregister`. `waits`: an earlier request is still running. */
export function normaliseAsked(
  memory: SipjsMemory,
  what: 'register' | 'unregister',
  waits: boolean,
  at: number,
): Step {
  if (what === 'register')
    return {
      memory: { ...memory, wished: true, askedAt: waits ? memory.askedAt : at },
      events: memory.registered ? [] : [{ type: 'registrationChanged', at, status: 'registering' }],
    };
  if (memory.lost && isTidying(memory.lostAt, at)) return nothing(memory);
  return {
    memory: { ...memory, wished: false, registered: false },
    events: [{ type: 'registrationChanged', at, status: 'unregistered' }],
  };
}

const states = ['Initial', 'Registered', 'Unregistered', 'Terminated'];

/** Whether something is a state of a registerer of sip.js 0.21. */
export const isRegistererState = (state: unknown): state is string =>
  typeof state === 'string' && states.includes(state);

/** Reads a state of the registerer, or what an older package reports about its registration. */
export function normaliseRegisterer(
  memory: SipjsMemory,
  state: string,
  facts: SipjsFacts,
  at: number,
  expiresAt: number | null = null,
): Step {
  if (state === 'Registered')
    return {
      memory: { ...memory, registered: true, wished: true, refused: null },
      events: [
        { type: 'registrationChanged', at, status: 'registered', expiresAt },
        ...(memory.transport === 'Connected'
          ? [{ type: 'connectionChanged', at, status: 'connected' } satisfies CallEvent]
          : []),
      ],
    };
  if (state !== 'Unregistered' && state !== 'Terminated') return nothing(memory);
  const next = { ...memory, registered: false };
  // The app no longer wants this one; it may have another registration, of which nothing is known yet.
  if (state === 'Terminated' || !memory.wished)
    return {
      memory: { ...next, wished: false },
      events: memory.registered ? [{ type: 'registrationChanged', at, status: 'unregistered' }] : [],
    };
  return memory.refused ? nothing(next) : { memory: next, events: [missing(memory, facts, at)] };
}

/** A REGISTER that was refused, or that nobody answered. */
export function normaliseRefusal(memory: SipjsMemory, answer: Answer, facts: SipjsFacts, at: number): Step {
  const { status, phrase, local, retryAfter } = answer;
  // Its interval was too brief: the SDK asks again at once, for a longer one.
  if (answer.retriedBySdk) return nothing(memory);
  const details = {
    sipCode: status,
    ...(phrase !== null && { sipReason: phrase }),
    ...(retryAfter !== null && { retryAfter }),
  };
  if (local && status === 503) {
    // It could not be sent: that belongs to the connection, whose loss is already reported.
    const code = 'sipjs/CONNECTION_ERROR';
    return {
      memory,
      events: [
        memory.lost
          ? lossOf(memory, facts, at, { details })
          : { type: 'issueRaised', at, code, condition: 'signaling.closed', details },
      ],
    };
  }
  if (local && status === 408) {
    const next = { ...memory, registered: false, silent: true };
    // It was sent on a connection that no longer exists.
    if (memory.askedAt !== null && memory.askedAt < memory.connectedAt)
      return { memory: next, events: [missing(memory, facts, at)] };
    const refused: RegistrationChanged = { type: 'registrationChanged', at, status: 'refused' };
    const loss = lossOf({ ...memory, everReady: true }, facts, at, {
      code: 'sipjs/REQUEST_TIMEOUT',
      details,
    });
    return { memory: next, events: [refused, loss] };
  }
  const condition = refusalOf(status);
  const refused: RegistrationChanged = {
    type: 'registrationChanged',
    at,
    status: 'refused',
    code: `sipjs/status/${status}`,
    condition,
    nextAttemptAt: facts.registerAt ?? null,
    actions: [condition.startsWith('auth.') ? 'reauthenticate' : 'reconnect'],
    details,
  };
  return {
    memory: { ...memory, registered: false, refused },
    // The state that came with it said less.
    events: [{ type: 'issueCleared', at, condition: 'signaling.notRegistered' }, refused],
  };
}

/** What only another side can have sent. */
const isTraffic = (event: CallEvent): boolean =>
  (event.type === 'callChanged' && (event.phase === 'ringing' || event.phase === 'active')) ||
  (event.type === 'callEnded' && event.endedBy === 'them');

/**
 * Whatever arrives after a registration that nobody answered proves that the connection stands: only the registration is missing.
 *
 * @param before what was known before this step.
 */
export function provedByTraffic(before: SipjsMemory, step: Step, facts: SipjsFacts, at: number): Step {
  const { memory, events } = step;
  const arrived = !memory.silent || events.some(isTraffic);
  const isTold = events.some(({ type }) => type === 'connectionChanged');
  if (!before.silent || !arrived || isTold || memory.transport !== 'Connected') return step;
  const proved: CallEvent[] = [{ type: 'connectionChanged', at, status: 'connected' }];
  if (memory.wished && !memory.registered) proved.push(missing(memory, facts, at));
  return { memory: { ...memory, silent: false }, events: [...proved, ...events] };
}

/** What the events of a source say about a registration that somebody waits for. */
export const isRegistered: Verdict = (event) => {
  if (event.type === 'registrationChanged' && event.status === 'registered') return true;
  const isAnswer = event.type === 'registrationChanged' || event.type === 'connectionChanged';
  const status = isAnswer ? event.details?.['sipCode'] : undefined;
  if (status !== undefined) return `The server did not take the registration (${String(status)}).`;
  return event.type === 'registrationChanged' && event.status === 'expired' && event.code !== undefined
    ? 'The server did not keep the registration.'
    : null;
};
