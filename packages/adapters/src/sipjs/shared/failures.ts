import type { ConditionId, IssueRaised } from '@faultline/core';
import { conditionOfMediaError } from '../../kit/mediaError.ts';
import { callInQuestion, rememberCall, type SipjsMemory } from './memory.ts';
import type { Step } from './calls.ts';
import { asText, detailsOf, textField } from './read.ts';

/** Errors that sip.js 0.21.2 throws, by their names. */
export const thrownErrors = {
  ContentTypeUnsupportedError: 'call.incompatible',
  RequestPendingError: 'sdk.misuse',
  SessionDescriptionHandlerError: 'call.setupFailed',
  SessionTerminatedError: 'sdk.misuse',
  StateTransitionError: 'sdk.misuse',
} as const satisfies Record<string, ConditionId>;

/**
 * What a promise of the SDK was rejected with. With `invite()` and `accept()` that is where a failed microphone is
 * told: the error outweighs the bare end of its call, whichever comes first.
 */
export function normaliseThrown(memory: SipjsMemory, error: unknown, given: string | null, at: number): Step {
  const name = textField(error, 'name') ?? 'unknown';
  const callId = given ?? callInQuestion(memory, at);
  const call = callId === null ? undefined : memory.calls.get(callId);
  const dead = call !== undefined && call.phase !== 'active';
  const media = conditionOfMediaError(error);
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
      device: 'microphone',
      actions: ['resumeMedia'],
      ...fatal,
    });
  if (own !== null) return issue(`error/${name}`, own, own === 'sdk.misuse' ? {} : fatal);
  // The call has an explanation already, or there is none to explain: on record only.
  if (!dead || call.explained || call.leaving)
    return issue(`error/${name}`, 'sdk.unknown', { severity: 'info', unknown: true });
  return issue('WEBRTC_ERROR', 'call.setupFailed', fatal);
}
