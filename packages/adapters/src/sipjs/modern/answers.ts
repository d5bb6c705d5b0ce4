import { appFirst } from './delegates.ts';
import { answerOf } from '../shared/ending.ts';
import type { ListenTools } from './listen.ts';
import { callInQuestion, type SipjsMemory } from '../shared/memory.ts';
import { normaliseProgress } from '../shared/calls.ts';
import { normaliseAnswer, normaliseRefusedRequest } from '../shared/callEnds.ts';
import { normaliseRefusal } from '../shared/connection.ts';
import { callIdField, field, textField } from '../shared/read.ts';
import type { SipjsRequestDelegate, SipjsResponseLike, SipjsSessionLike } from './sdk.ts';

/** Which call an answer is about: the one it was asked for, that of its Call-ID, or the only one that waits for it. */
function callOf(memory: SipjsMemory, message: unknown, given: string | undefined, at: number): string | null {
  if (given !== undefined) return given;
  const dialogue = textField(message, 'callId');
  const own = dialogue === null ? undefined : [...memory.calls.keys()].find((id) => id.startsWith(dialogue));
  const method = textField(message, 'method') ?? 'INVITE';
  return own ?? (method === 'INVITE' ? callInQuestion(memory, at) : null);
}

function hear({ take, unread }: ListenTools, response: unknown, callId: string | undefined): void {
  const message = field(response, 'message');
  const answer = answerOf(message);
  if (!answer) return unread('answer', response);
  take('answer', (before, at, facts) => {
    const silent = answer.local && answer.status === 408;
    const memory = silent === before.silent ? before : { ...before, silent };
    const about = callOf(memory, message, callId, at);
    if (answer.status < 300)
      return about === null ? { memory, events: [] } : normaliseProgress(memory, about, answer.status, at);
    if (about !== null) return normaliseAnswer(memory, about, answer, at);
    const { method } = answer;
    if (method === null || method === 'REGISTER') return normaliseRefusal(memory, answer, facts, at);
    // Of an INVITE it cannot be known whose it was.
    return method === 'INVITE'
      ? { memory, events: [] }
      : normaliseRefusedRequest(memory, null, method, answer, at);
  });
}

/** A request delegate that calls the app's own and then takes in the answer. */
export function delegateBeside(
  tools: ListenTools,
  own: SipjsRequestDelegate | undefined,
  session: SipjsSessionLike | undefined,
): SipjsRequestDelegate {
  const callId = callIdField(session, 'id') ?? undefined;
  const beside = (name: keyof SipjsRequestDelegate) =>
    appFirst(
      tools.base.guard,
      name,
      (response) => own?.[name]?.(response as SipjsResponseLike),
      (response) => hear(tools, response, callId),
    );
  return {
    ...own,
    onAccept: beside('onAccept'),
    onProgress: beside('onProgress'),
    onRedirect: beside('onRedirect'),
    onReject: beside('onReject'),
  };
}
