import type { ConditionId } from '@faultline/core';
import { causeNamed, conditionOfEndCause, type EndCause } from '../causes.ts';
import { answerOf, endingOfCause, endingUntold, type Answer, type Ending } from '../ending.ts';
import type { SipjsFacts, SipjsMemory } from '../memory.ts';
import {
  normaliseAnswer,
  normaliseBye,
  normaliseCancel,
  normaliseEnding,
  normaliseProgress,
  normaliseSession,
  type SessionFacts,
  type Step,
} from '../normaliseCall.ts';
import {
  normaliseDisconnect,
  normaliseRefusal,
  normaliseRegisterer,
  normaliseTransport,
} from '../normaliseConnection.ts';
import { normaliseThrown } from '../normaliseThrown.ts';
import { field, headersOf, numberField, textField } from '../read.ts';
import type { LegacyConnectionEvent, LegacySessionEvent } from './sdk.ts';

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

/** One step after another. */
function both(first: Step, next: (memory: SipjsMemory) => Step): Step {
  const second = next(first.memory);
  return { memory: second.memory, events: [...first.events, ...second.events] };
}

/** sip.js hands over `(message, cause)`, JsSIP one object with both and who began it. */
interface Said {
  readonly message: unknown;
  readonly cause: string | null;
  readonly originator: string | null;
}

function saidBy([first, second]: readonly unknown[]): Said {
  const originator = textField(first, 'originator');
  return originator === null && textField(first, 'cause') === null
    ? { message: first, cause: typeof second === 'string' ? second : null, originator: null }
    : {
        message: field(first, 'message') ?? field(first, 'response'),
        cause: textField(first, 'cause'),
        originator,
      };
}

/** A refusal without an answer: the request timed out, or could not leave. */
const localAnswer = (cause: string | null): Answer => ({
  status: cause !== null && causeNamed(cause) === 'REQUEST_TIMEOUT' ? 408 : 503,
  phrase: cause,
  reasons: [],
  retryAfter: null,
  local: true,
});

/** An event of the `UA` or of its transport. `closed`: the app itself has stopped it. */
export function normaliseUA(
  memory: SipjsMemory,
  event: LegacyConnectionEvent,
  args: readonly unknown[],
  facts: SipjsFacts,
  closed: boolean,
  at: number,
): Step {
  const transport = (state: string) => (before: SipjsMemory) => normaliseTransport(before, state, facts, at);
  const code = numberField(args[0], 'code');
  switch (event) {
    case 'connecting':
      return transport('Connecting')(memory);
    case 'connected':
      return memory.transport === 'Connected' ? nothing(memory) : transport('Connected')(memory);
    case 'disconnected':
      if (closed) return both(transport('Disconnecting')(memory), transport('Disconnected'));
      return both(transport('Disconnected')(memory), (before) =>
        normaliseDisconnect(before, code === null ? '' : `(code: ${code})`, facts, at),
      );
    case 'closed':
      // The tries are used up: told as the end of one more.
      return normaliseTransport(
        { ...memory, transport: 'Connecting' },
        'Disconnected',
        { plan: null, gaveUp: true },
        at,
      );
    case 'registered': {
      const connected = memory.transport === 'Connected' ? nothing(memory) : transport('Connected')(memory);
      return both(connected, (before) => normaliseRegisterer(before, 'Registered', at));
    }
    case 'unregistered':
      return normaliseRegisterer(memory, 'Unregistered', at);
    case 'registrationFailed': {
      const { message, cause } = saidBy(args);
      return normaliseRefusal(memory, answerOf(message) ?? localAnswer(cause), facts, at);
    }
  }
}

/** The end that a cause names; its text where it names none. */
function endingOfText(cause: string | null, inbound: boolean, more: Partial<Ending>): Ending {
  const named = cause === null ? null : causeNamed(cause);
  if (named !== null) return endingOfCause(named, inbound, more);
  const untold = endingUntold('SIP_FAILURE_CODE', 'call.setupFailed', 'unknown');
  return { ...untold, ...more, ...(cause !== null && { cause, code: 'sipjs/cause/unknown', unknown: true }) };
}

/** What a cause can only mean before the call is answered: after that it has cut the call. */
const setUpOnly: readonly ConditionId[] = ['call.networkFailed', 'call.setupFailed', 'call.serviceError'];

/** What else is known of a session at the moment of an event. */
export interface LegacyFacts extends SessionFacts {
  /** Why the package gave it up by itself, where its event does not say so. */
  readonly givenUp: EndCause | null;
}

function refused(memory: SipjsMemory, { message, ...said }: Said, facts: LegacyFacts, at: number): Step {
  const { callId, inbound, givenUp } = facts;
  const itself = said.originator === 'local' && givenUp !== null;
  const cause = itself ? givenUp : said.cause;
  const originator = itself ? 'system' : said.originator;
  const call = memory.calls[callId];
  const named = cause === null ? null : causeNamed(cause);
  if (named === 'USER_DENIED_MEDIA_ACCESS')
    return normaliseThrown(memory, { name: 'NotAllowedError', message: cause }, callId, at);
  // A 487 answers the person's own cancel.
  if (named === 'CANCELED' && (originator === 'local' || (!inbound && originator === null)))
    return normaliseEnding(memory, callId, endingUntold('CANCELED', 'call.canceled', 'you', 2), at);
  if (named === 'CANCELED' && inbound)
    return normaliseCancel(memory, callId, headersOf(message, 'Reason'), at);
  const answer = answerOf(message);
  if (answer && answer.status >= 300 && !inbound) return normaliseAnswer(memory, callId, answer, at);
  const cut =
    call?.phase === 'active' && named !== null && setUpOnly.includes(conditionOfEndCause(named, inbound));
  const over = cut ? ({ condition: 'call.dropped', endedBy: 'network' } as const) : {};
  const rejectedHere = inbound && named === 'REJECTED';
  const mine = rejectedHere ? ({ condition: 'call.canceled', endedBy: 'you' } as const) : {};
  return normaliseEnding(memory, callId, endingOfText(cause, inbound, { ...over, ...mine }), at);
}

/** The last word on a session: the end of a talk, or the end of what was refused or taken back before. */
function over(memory: SipjsMemory, said: Said, facts: LegacyFacts, at: number): Step {
  const { message, cause, originator } = said;
  const { callId } = facts;
  const named = cause === null ? null : causeNamed(cause);
  // What the person let go of has no other end, whatever answers come to it.
  if (memory.calls[callId]?.leaving) return normaliseSession(memory, { ...facts, state: 'Terminated' }, at);
  const theirs =
    originator === 'remote' ||
    (originator === null && (named === 'BYE' || textField(message, 'method') === 'BYE'));
  if (theirs && (named === 'BYE' || named === null))
    return normaliseBye(memory, callId, headersOf(message, 'Reason'), at);
  if (originator !== 'remote' && (named === null || named === 'BYE'))
    return normaliseSession(memory, { ...facts, state: 'Terminated' }, at);
  return refused(memory, said, facts, at);
}

/** An event of a session. Three of them may tell one failure: the first that has a reason is taken. */
export function normaliseLegacySession(
  memory: SipjsMemory,
  event: LegacySessionEvent,
  args: readonly unknown[],
  facts: LegacyFacts,
  at: number,
): Step {
  const { callId, inbound } = facts;
  const state = (name: string) => normaliseSession(memory, { ...facts, state: name }, at);
  switch (event) {
    case 'progress':
      return inbound ? nothing(memory) : normaliseProgress(memory, callId, 180, at);
    case 'accepted':
    case 'confirmed':
      return state('Established');
    case 'cancel':
      return inbound ? nothing(memory) : state('Terminating');
    case 'bye':
      return nothing(memory);
    case 'getusermediafailed':
      return normaliseThrown(memory, args[0], callId, at);
    case 'rejected':
    case 'failed':
      return refused(memory, saidBy(args), facts, at);
    case 'terminated':
    case 'ended':
      return over(memory, saidBy(args), facts, at);
  }
}
