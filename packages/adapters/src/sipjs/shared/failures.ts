import type { ConditionId, Device, IssueRaised } from '@faultline/core';
import { conditionOfMediaError, deviceOfMediaError } from '../../kit/read/mediaError.ts';
import { callInQuestion, rememberCall, type SipjsMemory } from './memory.ts';
import type { Step } from './calls.ts';
import { asText, detailsOf, field, textField } from './read.ts';

/** Errors that sip.js 0.21.2 throws, by their names. */
export const thrownErrors = {
  ContentTypeUnsupportedError: 'call.incompatible',
  Exception: 'call.setupFailed',
  RequestPendingError: 'sdk.misuse',
  SessionDescriptionHandlerError: 'call.setupFailed',
  SessionTerminatedError: 'sdk.misuse',
  StateTransitionError: 'sdk.misuse',
  TransactionStateError: 'sdk.misuse',
  TransportError: 'call.networkFailed',
} as const satisfies Record<string, ConditionId>;

/** Their messages: the name of all of them is `Error`, and bundlers shorten the names of classes (0.21.2). */
const words: readonly (readonly [RegExp, keyof typeof thrownErrors])[] = [
  [/^Unsupported content type\.$/, 'ContentTypeUnsupportedError'],
  [/^Request pending\.$|^Reinvite in progress/, 'RequestPendingError'],
  [/^Unspecified session description handler error\.$/, 'SessionDescriptionHandlerError'],
  [/^The session has terminated\.$/, 'SessionTerminatedError'],
  [/^Transaction state error\.$|^[A-Z]{1,20} not [a-z]{1,20} in state /, 'TransactionStateError'],
  [/^Unspecified transport error\.$|^Not connected\.$|^WebSocket send failed\.$/, 'TransportError'],
  [/^An error occurred during state transition\.$|^Invalid session state /, 'StateTransitionError'],
];

/** Names that sip.js 0.15.11 and JsSIP 3.13.8 give to errors of the same meaning. */
const ofOlder = {
  INVALID_STATE_ERROR: 'StateTransitionError',
  NOT_READY_ERROR: 'StateTransitionError',
  SESSION_DESCRIPTION_HANDLER_ERROR: 'SessionDescriptionHandlerError',
  RENEGOTIATION_ERROR: 'SessionDescriptionHandlerError',
} as const satisfies Record<string, keyof typeof thrownErrors>;

/** Which of them an error is; its own name when it is none of them. */
function nameOf(error: unknown): string {
  const name = textField(error, 'name') ?? 'unknown';
  const message = textField(error, 'message') ?? '';
  if (Object.hasOwn(ofOlder, name)) return ofOlder[name as keyof typeof ofOlder];
  if (name !== 'Error') return name;
  // If no bundler has shortened it, a class whose message does not identify it still has its name.
  const made = textField(field(error, 'constructor'), 'name') ?? '';
  return (
    words.find(([pattern]) => pattern.test(message))?.[1] ?? (Object.hasOwn(thrownErrors, made) ? made : name)
  );
}

/**
 * Reads the error of a rejected SDK promise. `invite()` and `accept()` report a failed microphone in this way: the
 * error outweighs the unexplained end of its call, whichever comes first.
 */
export function normaliseThrown(
  memory: SipjsMemory,
  error: unknown,
  given: string | null,
  at: number,
  device: Device = deviceOfMediaError(error),
): Step {
  const name = nameOf(error);
  // The transport has reported the same error by its own event, before the promise of `start()` is rejected (0.21.2).
  if (given === null && textField(error, 'message')?.startsWith('WebSocket closed '))
    return { memory, events: [] };
  const callId = given ?? callInQuestion(memory, at);
  const call = callId === null ? undefined : memory.calls.get(callId);
  const dead = call !== undefined && call.phase !== 'active';
  // It is known how the call ended: nothing later replaces that.
  const isOver = call !== undefined && call.phase === 'ended' && (call.explained || call.letGo === true);
  // For these promises a wrong state is that of a peer connection, for example when two offers meet, and not of a
  // device.
  const media = isOver || name === 'InvalidStateError' ? null : conditionOfMediaError(error);
  const own = Object.hasOwn(thrownErrors, name) ? thrownErrors[name as keyof typeof thrownErrors] : null;
  const issue = (code: string, condition: ConditionId, more: Partial<IssueRaised> = {}): Step => ({
    memory:
      more.severity === 'fatal' && call && callId !== null
        ? rememberCall(memory, callId, { ...call, explained: true })
        : memory,
    events: [
      {
        type: 'issueRaised',
        at,
        code: `sipjs/${code}`,
        condition,
        callId,
        details: { name, message: asText(error), ...detailsOf(error, ['message']) },
        ...more,
      },
    ],
  });
  const fatal = dead ? { severity: 'fatal' as const } : {};
  if (media !== null)
    return issue('USER_DENIED_MEDIA_ACCESS', media, {
      device,
      actions: ['resumeMedia'],
      ...fatal,
    });
  if (own === 'sdk.misuse') return issue(`error/${name}`, own);
  // The call is already explained, or there is none to explain: this is only recorded.
  if (!dead || isOver || call.explained || call.letGo)
    return issue(`error/${name}`, 'sdk.unknown', { severity: 'info', unknown: own === null });
  if (own !== null) return issue(`error/${name}`, own, fatal);
  return issue('WEBRTC_ERROR', 'call.setupFailed', fatal);
}

/**
 * The SDK gave up a call for which it needed a device: one whose INVITE it has not sent yet, or that the person had
 * accepted.
 *
 * @param error why a device cannot be opened on this page; null when it can
 */
export function normaliseNoDevices(
  memory: SipjsMemory,
  callId: string,
  isSent: boolean,
  error: unknown,
  at: number,
): Step {
  const call = memory.calls.get(callId);
  const needed = call && (call.inbound ? call.accepted : !isSent);
  if (error === null || !needed || call.answeredAt !== null || call.letGo || call.goodbye || call.explained)
    return { memory, events: [] };
  return normaliseThrown(memory, error, callId, at);
}
