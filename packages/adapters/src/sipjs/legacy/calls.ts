import type { ConditionId } from '@faultline/core';
import { causeNamed, conditionOfEndCause, type EndCause } from '../shared/causes.ts';
import { answerOf, endingOfCause, endingUntold, type Ending } from '../shared/ending.ts';
import type { SipjsMemory } from '../shared/memory.ts';
import {
  both,
  normaliseAnswer,
  normaliseBye,
  normaliseCancel,
  normaliseEnding,
  normaliseProgress,
  normaliseSession,
  type SessionFacts,
  type Step,
} from '../shared/calls.ts';
import { normaliseThrown } from '../shared/failures.ts';
import { headersOf, textField } from '../shared/read.ts';
import { saidBy, type Said } from './said.ts';
import type { LegacySessionEvent } from './sdk.ts';

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

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

/** What a cause amounts to: JsSIP says `Canceled` of an outgoing call that it gave up itself. */
function causeOf({ cause, originator }: Said, { inbound, givenUp }: LegacyFacts): EndCause | null {
  const named = cause === null ? null : causeNamed(cause);
  return named === 'CANCELED' && originator === 'local' && !inbound ? (givenUp ?? named) : named;
}

const byYou = endingUntold('CANCELED', 'call.canceled', 'you', 2);

function refused(memory: SipjsMemory, said: Said, facts: LegacyFacts, at: number): Step {
  const { message, originator } = said;
  const { callId, inbound } = facts;
  const call = memory.calls.get(callId);
  const named = causeOf(said, facts);
  const cause = named === 'CANCELED' || named === null ? said.cause : named;
  // JsSIP says so of any microphone that failed, and next, at once, what was wrong with it.
  if (named === 'USER_DENIED_MEDIA_ACCESS')
    return originator === 'local'
      ? nothing(memory)
      : normaliseThrown(memory, { name: 'NotAllowedError', message: cause }, callId, at);
  // sip.js of the person's own reject(): what it sent, as text.
  if (inbound && originator === null && typeof message === 'string')
    return normaliseEnding(memory, callId, byYou, at);
  // A 487 answers the person's own cancel.
  if (named === 'CANCELED' && (originator === 'local' || (!inbound && originator === null)))
    return normaliseEnding(memory, callId, byYou, at);
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
  // It has its reason already, such as a blocked microphone, but not its end.
  if (memory.calls.get(callId)?.explained)
    return normaliseSession(memory, { ...facts, state: 'Terminated' }, at);
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
      // All that sip.js says when the INVITE is not out yet; what others answer later is no news.
      return inbound ? nothing(memory) : normaliseEnding(memory, callId, byYou, at);
    case 'bye':
      return nothing(memory);
    case 'getusermediafailed':
      return both(normaliseThrown(memory, args[0], callId, at), (before) =>
        before.calls.get(callId)?.phase === 'active'
          ? nothing(before)
          : normaliseSession(before, { ...facts, state: 'Terminated' }, at),
      );
    case 'rejected':
    case 'failed': {
      const said = saidBy(args);
      // sip.js says so of every session when the socket closes, and ends none: a real end is `terminated`.
      const survives =
        said.originator === null && !said.message && causeOf(said, facts) === 'CONNECTION_ERROR';
      return survives ? nothing(memory) : refused(memory, said, facts, at);
    }
    case 'terminated':
    case 'ended':
      return over(memory, saidBy(args), facts, at);
  }
}
