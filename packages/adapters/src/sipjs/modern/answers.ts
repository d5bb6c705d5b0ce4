import { appFirst } from './delegates.ts';
import { answerOf, type Answer } from '../shared/ending.ts';
import type { ListenTools } from './listen.ts';
import { callInQuestion, type SipjsMemory } from '../shared/memory.ts';
import { normaliseProgress } from '../shared/calls.ts';
import { normaliseAnswer, normaliseRefusedRequest } from '../shared/callEnds.ts';
import { expiresAtOf, normaliseRefusal, normaliseRegisterer } from '../shared/registration.ts';
import { callIdField, field, textField } from '../shared/read.ts';
import type { SipjsRequestDelegate, SipjsResponseLike, SipjsSessionLike } from './sdk.ts';

/**
 * Which call an answer is about: the one it was requested for, the one with its Call-ID, or the only one that waits for
 * it.
 */
function callOf(memory: SipjsMemory, message: unknown, given: string | undefined, at: number): string | null {
  if (given !== undefined) return given;
  const dialogue = textField(message, 'callId');
  const own = dialogue === null ? undefined : [...memory.calls.keys()].find((id) => id.startsWith(dialogue));
  const method = textField(message, 'method') ?? 'INVITE';
  return own ?? (method === 'INVITE' ? callInQuestion(memory, at) : null);
}

/** Handles an answer to REGISTER: a refusal, or what the SDK has done with an accepted one. */
function hearRegistration(
  { take, planned, registererState }: ListenTools,
  message: object,
  answer: Answer,
): void {
  planned(message);
  take('answer', (before, at, facts) => {
    const memory = { ...before, silent: answer.local && answer.status === 408 };
    if (answer.status >= 300) return normaliseRefusal(memory, answer, facts, at);
    const state = registererState();
    // For a refreshed registration, and for one that it cannot use, the SDK emits no new state.
    return typeof state === 'string'
      ? normaliseRegisterer(memory, state, facts, at, expiresAtOf(message, at))
      : { memory, events: [] };
  });
}

/** Handles an answer, whoever reports it first. */
export function hearAnswer(
  tools: ListenTools,
  response: unknown,
  session: SipjsSessionLike | undefined,
): void {
  const { take, unread, ofRegister, isKnown, know } = tools;
  const callId = callIdField(session, 'id') ?? undefined;
  const message = field(response, 'message');
  const answer = answerOf(message);
  if (!answer || typeof message !== 'object' || message === null) return unread('answer', response);
  if (answer.status >= 200) {
    if (isKnown(message)) return;
    know(message);
  }
  if (answer.method === 'REGISTER' || ofRegister.has(message))
    return answer.status < 200 ? undefined : hearRegistration(tools, message, answer);
  take('answer', (before, at, facts) => {
    const silent = answer.local && answer.status === 408;
    const memory = silent === before.silent ? before : { ...before, silent };
    const about = callOf(memory, message, callId, at);
    const { method, status } = answer;
    if (about !== null && status < 200) return normaliseProgress(memory, about, status, at);
    if (about !== null) return normaliseAnswer(memory, about, answer, at);
    if (status < 300) return { memory, events: [] };
    if (method === null) return normaliseRefusal(memory, answer, facts, at);
    // For an INVITE it is unknown whose answer it was.
    return method === 'INVITE'
      ? { memory, events: [] }
      : normaliseRefusedRequest(memory, null, method, answer, at);
  });
}

/** A request delegate that calls the app's own and then handles the answer. */
export function delegateBeside(
  tools: ListenTools,
  own: SipjsRequestDelegate | undefined,
  session: SipjsSessionLike | undefined,
): SipjsRequestDelegate {
  const beside = (name: keyof SipjsRequestDelegate) =>
    appFirst(
      tools.base.guard,
      name,
      (response) => own?.[name]?.(response as SipjsResponseLike),
      (response) => hearAnswer(tools, response, session),
    );
  return {
    ...own,
    onAccept: beside('onAccept'),
    onProgress: beside('onProgress'),
    onRedirect: beside('onRedirect'),
    onReject: beside('onReject'),
  };
}
