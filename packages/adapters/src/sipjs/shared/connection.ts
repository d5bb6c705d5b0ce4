import type { CallEvent, ConditionId, ConnectionChanged, RegistrationChanged } from '@faultline/core';
import type { SipjsFacts, SipjsMemory } from './memory.ts';
import type { Step } from './calls.ts';

const states = ['Connecting', 'Connected', 'Disconnecting', 'Disconnected'];

/** Whether a text is a transport state of sip.js 0.21. */
export const isTransportState = (state: string): boolean => states.includes(state);

/** Nobody is known to connect again. */
export const nobodyTries: SipjsFacts = { plan: null, gaveUp: false };

const retriesOf = (memory: SipjsMemory, facts: SipjsFacts): boolean =>
  facts.retries === true ||
  facts.plan !== null ||
  (facts.registerAt ?? null) !== null ||
  (!facts.gaveUp && memory.tries > 0 && memory.everReady);

/** The loss of a connection: its condition depends on who tries again. */
export function lossOf(
  memory: SipjsMemory,
  facts: SipjsFacts,
  at: number,
  more: Partial<ConnectionChanged> = {},
): ConnectionChanged {
  const retrying = retriesOf(memory, facts);
  const { plan } = facts;
  let condition: ConditionId = retrying ? 'signaling.reconnecting' : 'signaling.disconnected';
  if (facts.gaveUp) condition = 'signaling.reconnectExhausted';
  else if (!retrying && !memory.everReady) condition = 'signaling.unreachable';
  return {
    type: 'connectionChanged',
    at,
    status: 'lost',
    code: 'sipjs/CONNECTION_ERROR',
    condition,
    retrying,
    attempt: plan?.attempt ?? null,
    nextAttemptAt: plan?.nextAttemptAt ?? facts.registerAt ?? null,
    ...(plan && { maxAttempts: plan.maxAttempts, longestBackoffMs: plan.longestBackoffMs }),
    actions: ['reconnect'],
    ...more,
  };
}

/** A registration is missing although the app wants it. Without a connection, the connection reports that. */
export function missing(memory: SipjsMemory, facts: SipjsFacts, at: number): RegistrationChanged {
  const told = memory.transport === 'Connected' && !memory.lost;
  return {
    type: 'registrationChanged',
    at,
    status: 'expired',
    nextAttemptAt: facts.registerAt ?? null,
    ...(told && {
      code: 'sipjs/state/Unregistered',
      condition: 'signaling.notRegistered',
      actions: ['reconnect'],
    }),
  };
}

function disconnected(memory: SipjsMemory, facts: SipjsFacts, at: number): Step {
  const { transport, unloading } = memory;
  const lostAt = transport === 'Connected' ? at : memory.lostAt;
  const next = { ...memory, transport: 'Disconnected', lostAt };
  if (transport === 'Disconnected') return { memory: next, events: [] };
  if (transport === 'Disconnecting' && !unloading)
    return {
      memory: { ...next, lost: false, tries: 0, registered: false },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  const { condition, ...loss } = lossOf({ ...next, lost: true }, unloading ? nobodyTries : facts, at);
  // What closed an established connection comes next, with its close code; a failed attempt says no more.
  const isKnown = transport !== 'Connected';
  return {
    memory: { ...next, lost: true },
    events: [{ ...loss, ...(isKnown && condition && { condition }) }],
  };
}

/**
 * A connection that was let go to be replaced by another. `SessionManager` does that when its OPTIONS ping fails; the
 * state `Disconnected` is then left out (0.21.2).
 */
function replaced(memory: SipjsMemory, facts: SipjsFacts, at: number): Step {
  const lost = { ...memory, lost: true, lostAt: at, tries: 1 };
  return { memory: lost, events: [lossOf(lost, facts, at)] };
}

/** Reads a state of the transport. */
export function normaliseTransport(memory: SipjsMemory, state: string, facts: SipjsFacts, at: number): Step {
  if (state === 'Disconnected') return disconnected(memory, facts, at);
  if (state === 'Disconnecting') return { memory: { ...memory, transport: state }, events: [] };
  const settled = { ...memory, transport: state, unloading: false };
  if (state === 'Connecting') {
    if (memory.transport === 'Disconnecting' && memory.everReady) return replaced(settled, facts, at);
    return {
      memory: { ...settled, tries: memory.lost ? memory.tries + 1 : 0 },
      events: [{ type: 'connectionChanged', at, status: 'connecting' }],
    };
  }
  // Connected does not mean registered: a refusal lasts until a registration is accepted.
  const next = { ...settled, everReady: true, lost: false, tries: 0, connectedAt: at };
  const events: CallEvent[] = [{ type: 'connectionChanged', at, status: 'connected' }];
  if (memory.refused) events.push({ ...memory.refused, at });
  // While the SDK still says that it is registered, nothing proves that it is not.
  else if (memory.lost && memory.wished && !memory.registered) events.push(missing(next, facts, at));
  return { memory: next, events };
}

/**
 * An outage from before the store connected: a person in a call notices it. When a connection is being made, somebody
 * tries again.
 */
export function outageSeen(memory: SipjsMemory, facts: SipjsFacts, at: number): Step {
  const { transport, calls } = memory;
  const talks = [...calls.values()].some(({ phase }) => phase === 'active');
  if (!talks || transport === 'Connected') return { memory, events: [] };
  const tries = transport === 'Connecting' ? 1 : 0;
  const lost = disconnected({ ...memory, transport: 'Connected', everReady: true, tries }, facts, at);
  return { memory: { ...lost.memory, transport }, events: lost.events };
}

/** The app itself has closed it, or has given up restoring it. */
export const normaliseClosed = (memory: SipjsMemory, facts: SipjsFacts, at: number): Step =>
  disconnected({ ...memory, transport: 'Disconnecting' }, facts, at);

/** What closed an established connection. The close code is only in the error's message (0.21.2). */
export function normaliseDisconnect(
  memory: SipjsMemory,
  message: string,
  facts: SipjsFacts,
  at: number,
): Step {
  if (!memory.lost) return { memory, events: [] };
  const code = /\(code: (\d{4})\)/.exec(message)?.[1];
  return {
    memory,
    events: [lossOf(memory, facts, at, code === undefined ? {} : { details: { closeCode: Number(code) } })],
  };
}
