import type { ConditionId, ConnectionChanged, IssueRaised } from '@faultline/core';
import type { Answer } from './ending.ts';
import type { SipjsFacts, SipjsMemory } from './memory.ts';
import type { Step } from './calls.ts';

const states = ['Connecting', 'Connected', 'Disconnecting', 'Disconnected'];

/** Whether a text is a transport state of sip.js 0.21. */
export const isTransportState = (state: string): boolean => states.includes(state);

const retriesOf = (memory: SipjsMemory, facts: SipjsFacts): boolean =>
  facts.retries === true || facts.plan !== null || (!facts.gaveUp && memory.tries > 0 && memory.everReady);

/** The loss of a connection: what it means depends on who tries again. */
function lossOf(
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
    nextAttemptAt: plan?.nextAttemptAt ?? null,
    ...(plan && { maxAttempts: plan.maxAttempts, longestBackoffMs: plan.longestBackoffMs }),
    actions: ['reconnect'],
    ...more,
  };
}

function disconnected(memory: SipjsMemory, facts: SipjsFacts, at: number): Step {
  const { transport } = memory;
  const next = { ...memory, transport: 'Disconnected' };
  if (transport === 'Disconnected') return { memory: next, events: [] };
  if (transport === 'Disconnecting')
    return {
      memory: { ...next, lost: false, tries: 0, registered: false },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  const { condition, ...loss } = lossOf({ ...next, lost: true }, facts, at);
  // What closed a connection that stood comes next, with its close code; a failed try says no more.
  const isKnown = transport !== 'Connected';
  return {
    memory: { ...next, lost: true },
    events: [{ ...loss, ...(isKnown && condition && { condition }) }],
  };
}

/** A state of the transport. */
export function normaliseTransport(memory: SipjsMemory, state: string, facts: SipjsFacts, at: number): Step {
  if (state === 'Disconnected') return disconnected(memory, facts, at);
  if (state === 'Disconnecting') return { memory: { ...memory, transport: state }, events: [] };
  if (state === 'Connecting')
    return {
      memory: { ...memory, transport: state, tries: memory.lost ? memory.tries + 1 : 0 },
      events: [{ type: 'connectionChanged', at, status: 'connecting' }],
    };
  // Connected is not registered: a refusal stands until a registration is accepted.
  const refused = memory.refused === null ? [] : [{ ...memory.refused, at }];
  return {
    memory: { ...memory, transport: state, everReady: true, lost: false, tries: 0 },
    events: [{ type: 'connectionChanged', at, status: 'connected' }, ...refused],
  };
}

/** The app itself has closed it, or has given up getting it back. */
export const normaliseClosed = (memory: SipjsMemory, facts: SipjsFacts, at: number): Step =>
  disconnected({ ...memory, transport: 'Disconnecting' }, facts, at);

/** What closed a connection that stood. The close code is in the text of the error only (0.21.2). */
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

/** A state of the registerer. A registration that is lost without a word is on record, no more. */
export function normaliseRegisterer(memory: SipjsMemory, state: string, at: number): Step {
  if (state === 'Registered')
    return {
      memory: { ...memory, registered: true, refused: null },
      events:
        memory.transport === 'Connected' ? [{ type: 'connectionChanged', at, status: 'connected' }] : [],
    };
  return {
    memory: { ...memory, registered: false },
    events: memory.registered
      ? [{ type: 'issueRaised', at, code: `sipjs/state/${state}`, condition: 'signaling.closed' }]
      : [],
  };
}

const denied: readonly number[] = [403, 404, 410, 603, 604];

function refusalOf(status: number): ConditionId {
  if (status === 401 || status === 407) return 'auth.invalidCredentials';
  if (denied.includes(status)) return 'auth.loginFailed';
  return status === 408 || (status >= 500 && status < 600) ? 'service.upstream' : 'service.misconfigured';
}

/** A REGISTER that was refused, or that nobody answered. */
export function normaliseRefusal(memory: SipjsMemory, answer: Answer, facts: SipjsFacts, at: number): Step {
  const { status, phrase, local, retryAfter } = answer;
  const details = {
    sipCode: status,
    ...(phrase !== null && { sipReason: phrase }),
    ...(retryAfter !== null && { retryAfter }),
  };
  if (local && status === 503) {
    // It could not leave: of the connection that is lost already.
    const code = 'sipjs/CONNECTION_ERROR';
    const echo: IssueRaised = { type: 'issueRaised', at, code, condition: 'signaling.closed', details };
    return { memory, events: [memory.lost ? lossOf(memory, facts, at, { details }) : echo] };
  }
  if (local && status === 408)
    return {
      memory: { ...memory, registered: false },
      events: [lossOf({ ...memory, everReady: true }, facts, at, { code: 'sipjs/REQUEST_TIMEOUT', details })],
    };
  const condition = refusalOf(status);
  const auth = condition.startsWith('auth.');
  const refused: IssueRaised = {
    type: 'issueRaised',
    at,
    code: `sipjs/status/${status}`,
    condition,
    retrying: false,
    actions: [auth ? 'reauthenticate' : 'reconnect'],
    details,
  };
  return { memory: { ...memory, refused }, events: [refused] };
}
