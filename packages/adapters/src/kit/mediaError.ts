import { ownEntry, type ConditionId, type Device } from '@faultline/core';
import { field, textField } from './read.ts';

/** Conditions by the DOM names of the Media Capture specification. Names are the contract; messages are not. */
export const mediaErrorConditions = {
  NotAllowedError: 'media.permissionDenied',
  PermissionDeniedError: 'media.permissionDenied',
  NotFoundError: 'media.deviceNotFound',
  DevicesNotFoundError: 'media.deviceNotFound',
  NotReadableError: 'media.deviceInUse',
  TrackStartError: 'media.deviceInUse',
  OverconstrainedError: 'media.constraintsUnsatisfied',
  ConstraintNotSatisfiedError: 'media.constraintsUnsatisfied',
  SecurityError: 'media.blockedByPolicy',
  AbortError: 'media.captureFailed',
  InvalidStateError: 'media.captureFailed',
  NotSupportedError: 'media.unsupportedBrowser',
} as const satisfies Readonly<Record<string, ConditionId>>;

/**
 * The two refusals that Chromium tells apart only in the message, seen in Chromium 156: the person closed the
 * prompt, and the operating system blocks the browser.
 */
const chromiumMessages: readonly (readonly [RegExp, ConditionId])[] = [
  [/^permission dismissed$/i, 'media.permissionDismissed'],
  [/^permission denied by system$/i, 'media.blockedBySystem'],
];

/**
 * What a failed `getUserMedia` means; null where the error is not one of it.
 *
 * @example conditionOfMediaError(new DOMException('', 'NotFoundError')) // 'media.deviceNotFound'
 */
export function conditionOfMediaError(error: unknown): ConditionId | null {
  const condition: ConditionId | undefined = ownEntry(mediaErrorConditions, textField(error, 'name') ?? '');
  if (condition !== 'media.permissionDenied') return condition ?? null;
  const message = textField(error, 'message') ?? '';
  return chromiumMessages.find(([pattern]) => pattern.test(message))?.[1] ?? condition;
}

/**
 * What a condition of a device means of a shared screen. It has no permission of its own, and who closes its picker does so on
 * purpose: that is on record only.
 */
export const ofScreen = (condition: ConditionId): ConditionId => {
  if (/^media\.permission/.test(condition)) return 'media.deviceChangeSkipped';
  return condition.startsWith('media.') ? 'media.screenShareUnavailable' : condition;
};

/**
 * What `getUserMedia` was asked for: the camera where it was for a picture alone, otherwise the microphone.
 *
 * @example deviceOfConstraints({ video: true }) // 'camera'
 */
export const deviceOfConstraints = (constraints: unknown): Extract<Device, 'microphone' | 'camera'> =>
  field(constraints, 'video') && !field(constraints, 'audio') ? 'camera' : 'microphone';
