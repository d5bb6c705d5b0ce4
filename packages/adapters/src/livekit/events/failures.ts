import { lookUp } from '../../kit/codes/codes.ts';
import { type Device } from '@faultline/core';
import { asText, detailsOf, field, textField } from '../../kit/read/read.ts';
import { codes } from '../generated/codes.ts';
import { nothing, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { normaliseConnectionError } from './connectionError.ts';
import { broken, normaliseMediaError } from './devices.ts';
import { normaliseEncryption } from './encryption.ts';
import { conditionOfMediaError, deviceOfMediaError } from '../../kit/read/mediaError.ts';
import { errorFields } from './read.ts';

/** Reads an error that a method of the SDK rejected with; `device` when the app knows which one it was about. */
export function normaliseReport(
  memory: LivekitMemory,
  error: unknown,
  device: Device | null,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const name = textField(error, 'name');
  if (name === 'ConnectionError') return normaliseConnectionError(memory, error, device, facts, at);
  if (name === 'CryptorError' || field(error, 'code') === 40)
    return normaliseEncryption(memory, error, null, at) ?? nothing(memory);
  // The constructor's name identifies a DOM error even when the global class is missing.
  const media =
    /^(NotAllowed|NotFound|NotReadable|Overconstrained|Abort|Security|TrackStart|DevicesNotFound|PermissionDenied)Error$/.test(
      name ?? '',
    ) &&
    conditionOfMediaError(error) !== null &&
    normaliseMediaError(memory, error, device ?? deviceOfMediaError(error), at);
  if (media) return media;
  const code = `livekit/error/${name ?? 'unknown'}`;
  const { rule, known } = lookUp(codes, code);
  const refused = field(error, 'status') === 403 || textField(error, 'reasonName') === 'NOT_ALLOWED';
  // Whatever the reason: a device that was to be switched on is not.
  const isOff = device !== null && (!known || name === 'NegotiationError');
  const meaning = isOff ? 'media.captureFailed' : rule.condition;
  const condition = refused && known ? 'auth.actionNotPermitted' : meaning;
  const more = {
    condition,
    details: { ...detailsOf(error, errorFields), ...(name === null && { payload: asText(error) }) },
    ...(!known && { unknown: true, severity: 'error' as const }),
  };
  if (condition === 'media.captureFailed') return broken(memory, code, device ?? 'microphone', at, more);
  const { callId } = memory;
  const about = name === 'DeviceUnsupportedError' ? { device: 'screen' as const } : {};
  return { memory, events: [{ type: 'issueRaised', at, code, callId, ...about, ...more }] };
}
