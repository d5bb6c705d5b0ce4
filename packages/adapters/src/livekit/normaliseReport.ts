import { lookUp, type CallEvent, type ConditionId, type Device, type RecoveryAction } from '@faultline/core';
import { asText, codeField, field, textField } from '../read.ts';
import { conditionOf, connectionReasons, disconnectReasons, livekitCatalogue } from './catalogue.ts';
import { nothing, ways, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { normaliseMediaError } from './normaliseDevice.ts';
import { normaliseEncryption } from './normaliseMedia.ts';
import { errorDetails, nameOf } from './read.ts';

/** What an HTTP status of `/rtc/validate` adds to "not allowed". */
const byStatus: Readonly<Record<string, ConditionId>> = {
  403: 'auth.notAuthorized',
  404: 'service.notFound',
};

const wayOf = (condition: ConditionId): RecoveryAction =>
  condition === 'auth.invalidCredentials' ? 'reauthenticate' : 'reconnect';

/** What `room.connect()` was rejected with: it says more than the event that came before it, and takes its place. */
function connectionError(
  memory: LivekitMemory,
  error: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const name = nameOf(connectionReasons, field(error, 'reason'));
  const code = `livekit/connection/${name}`;
  const { entry, known } = lookUp(livekitCatalogue, code);
  const { told } = memory;
  let { condition } = entry;
  if (name === 'NotAllowed') condition = byStatus[codeField(error, 'status') ?? ''] ?? condition;
  if (name === 'LeaveRequest') {
    const asked = `livekit/disconnect/${nameOf(disconnectReasons, field(error, 'context'))}`;
    const row = conditionOf(asked);
    if (row === 'signaling.removed' || row === 'signaling.joinedElsewhere') condition = row;
  }
  const callId = told?.callId ?? null;
  // The service was reached and let the person in: what did not come about is the media.
  if (callId !== null && condition === 'signaling.unreachable') condition = 'call.setupFailed';
  const events: CallEvent[] = [];
  if (told !== null) events.push({ type: 'issueCleared', at, condition: told.condition, code: told.code });
  events.push({
    type: 'issueRaised',
    at,
    code,
    condition,
    callId: condition === 'call.setupFailed' ? callId : null,
    retrying: false,
    actions: ways(facts, condition === 'call.setupFailed' ? 'redial' : wayOf(condition)),
    details: errorDetails(error),
    ...(!known && { unknown: true, severity: 'error' as const }),
  });
  return { memory: { ...memory, told: null }, events };
}

/** An error that a method of the SDK rejected with; `device` where the app knows what it was about. */
export function normaliseReport(
  memory: LivekitMemory,
  error: unknown,
  device: Device | null,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const name = textField(error, 'name');
  if (name === 'ConnectionError') return connectionError(memory, error, facts, at);
  if (name === 'CryptorError' || field(error, 'code') === 40)
    return normaliseEncryption(memory, error, at) ?? nothing(memory);
  // The constructor of a DOM error says what it is also where the global is missing.
  const media =
    /^(NotAllowed|NotFound|NotReadable|Overconstrained|Abort|Security|TrackStart|DevicesNotFound|PermissionDenied)Error$/.test(
      name ?? '',
    ) && normaliseMediaError(memory, error, device ?? 'microphone', at);
  if (media) return media;
  const code = `livekit/error/${name ?? 'unknown'}`;
  const { entry, known } = lookUp(livekitCatalogue, code);
  const refused = field(error, 'status') === 403 || textField(error, 'reasonName') === 'NOT_ALLOWED';
  const condition = refused && known ? 'auth.actionNotPermitted' : entry.condition;
  const mediaCondition = condition.startsWith('media.');
  const about = name === 'DeviceUnsupportedError' ? 'screen' : (device ?? 'microphone');
  return {
    memory,
    events: [
      {
        type: 'issueRaised',
        at,
        code,
        condition,
        callId: memory.callId,
        ...(mediaCondition && { device: about }),
        ...(condition === 'media.captureFailed' && { actions: ['resumeMedia'] }),
        details: { ...errorDetails(error), ...(name === null && { payload: asText(error) }) },
        ...(!known && { unknown: true, severity: 'error' as const }),
      },
    ],
  };
}
