import { hasNoWayToAsk } from '../../kit/read/mediaError.ts';
import { nothingSaid } from '../../sip/said.ts';
import { causeNamed, type EndCause } from '../shared/causes.ts';
import { ended, normaliseAnswer, normaliseEnding, normaliseGoodbye } from '../shared/callEnds.ts';
import {
  both,
  normaliseAct,
  normaliseProgress,
  normaliseSession,
  type SessionFacts,
  type Step,
} from '../shared/calls.ts';
import { answerOf, endingOf, reasonsIn, saidByCause } from '../shared/ending.ts';
import type { SipjsMemory } from '../shared/memory.ts';
import { normaliseThrown } from '../shared/failures.ts';
import { textField } from '../shared/read.ts';
import { saidBy, type Said } from './said.ts';
import { causeOfChange, normaliseChange } from './changes.ts';
import type { LegacySessionEvent } from './sdk.ts';

const nothing = (memory: SipjsMemory): Step => ({ memory, events: [] });

/** What else is known of a session at the moment of an event. */
export interface LegacyFacts extends SessionFacts {
  /** Why the package gave it up by itself, if its event does not say so. */
  readonly givenUp: EndCause | null;
}

/** What a cause means: JsSIP reports `Canceled` for an outgoing call that it gave up itself. */
function causeOf(
  { calls }: SipjsMemory,
  { cause, originator }: Said,
  facts: LegacyFacts,
  at: number,
): EndCause | null {
  const named = cause === null ? null : causeNamed(cause);
  if (originator === 'remote') return named;
  if (named === 'CANCELED' && originator === 'local' && !facts.inbound) return facts.givenUp ?? named;
  return causeOfChange(named, calls.get(facts.callId), facts, at);
}

/** The end by a cause; by its text as received, if that names no cause. */
function endByCause(
  memory: SipjsMemory,
  named: EndCause | null,
  text: string | null,
  { callId, inbound }: LegacyFacts,
  at: number,
): Step {
  if (named !== null) return normaliseEnding(memory, callId, saidByCause(named, inbound), at);
  const call = memory.calls.get(callId);
  if (!call || call.explained) return nothing(memory);
  const end = endingOf(call, { ...nothingSaid, cause: null }, at);
  const unknown =
    text === null
      ? { code: 'sipjs/SIP_FAILURE_CODE' }
      : { code: 'sipjs/cause/unknown', cause: text, unknown: true };
  return ended(memory, callId, call, { ...end, ...unknown, evidence: 1, provisional: true }, at);
}

/** Whether the event itself says that the person ended the call, if that was not noticed from its methods. */
function letGoHere({ message, originator }: Said, named: EndCause | null, inbound: boolean): boolean {
  // For the person's own `reject()`, sip.js gives what it sent, as text.
  if (inbound && originator === null && typeof message === 'string') return true;
  if (inbound && named === 'REJECTED') return true;
  // A 487 answers the person's own cancel.
  return named === 'CANCELED' && (originator === 'local' || (!inbound && originator === null));
}

function refused(memory: SipjsMemory, said: Said, facts: LegacyFacts, at: number): Step {
  const { message, originator } = said;
  const { callId, inbound } = facts;
  const named = causeOf(memory, said, facts, at);
  // JsSIP emits this for any failed microphone, and right after it what was wrong.
  if (named === 'USER_DENIED_MEDIA_ACCESS')
    return originator === 'local'
      ? nothing(memory)
      : normaliseThrown(memory, { name: 'NotAllowedError', message: said.cause }, callId, at);
  // JsSIP 3.13.8 for an answer on a page without devices: an internal error, with the browser's message.
  const thrown = { name: 'TypeError', message };
  if (originator !== 'remote' && hasNoWayToAsk(thrown))
    return normaliseLegacySession(memory, 'getusermediafailed', [thrown], facts, at);
  const known = memory.calls.get(callId)?.letGo;
  if (known === null && letGoHere(said, named, inbound))
    return both(normaliseAct(memory, callId, 'terminate', 'letGo'), (before) =>
      normaliseEnding(before, callId, saidByCause('CANCELED', inbound), at),
    );
  if (named === 'CANCELED' && inbound && originator !== 'local')
    return normaliseGoodbye(memory, callId, reasonsIn(message), at);
  const answer = answerOf(message);
  if (answer && answer.status >= 300 && !inbound)
    return normaliseAnswer(memory, callId, { ...answer, method: null }, at);
  return endByCause(memory, named, said.cause, facts, at);
}

/** The last event of a session: the end of an active call, or the end of one that was refused or cancelled before. */
function over(memory: SipjsMemory, said: Said, facts: LegacyFacts, at: number): Step {
  const { message, cause, originator } = said;
  const { callId } = facts;
  const named = cause === null ? null : causeNamed(cause);
  // Its reason is already known, such as a blocked microphone, but it has not ended yet.
  if (memory.calls.get(callId)?.explained)
    return normaliseSession(memory, { ...facts, state: 'Terminated' }, at);
  const theirs =
    originator === 'remote' ||
    (originator === null && (named === 'BYE' || textField(message, 'method') === 'BYE'));
  if (theirs && (named === 'BYE' || named === null))
    return normaliseGoodbye(memory, callId, reasonsIn(message), at);
  if (originator !== 'remote' && (named === null || named === 'BYE'))
    return normaliseSession(memory, { ...facts, state: 'Terminated' }, at);
  return refused(memory, said, facts, at);
}

/** Reads an event of a session. Up to three of them may report one failure: the first with a reason counts. */
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
    case 'progress': {
      // sip.js also emits this for a 100, which means that nothing rings yet; recordings of other packages have no
      // status.
      const status = answerOf(saidBy(args).message)?.status ?? 180;
      return inbound ? nothing(memory) : normaliseProgress(memory, callId, status, at);
    }
    case 'accepted':
    case 'confirmed':
      return state('Established');
    case 'cancel':
      // sip.js emits nothing else when the INVITE was not sent yet; what arrives later is ignored.
      return inbound
        ? nothing(memory)
        : both(normaliseAct(memory, callId, event, 'letGo'), (before) =>
            normaliseEnding(before, callId, saidByCause('CANCELED', false), at),
          );
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
      // sip.js emits this for every session when the socket closes, and ends none: a real end is `terminated`.
      const survives =
        said.originator === null && !said.message && causeOf(memory, said, facts, at) === 'CONNECTION_ERROR';
      return survives ? nothing(memory) : refused(memory, said, facts, at);
    }
    case 'terminated':
    case 'ended':
      return over(memory, saidBy(args), facts, at);
    default:
      return normaliseChange(memory, event, textField(args[0], 'originator'), callId, at);
  }
}
