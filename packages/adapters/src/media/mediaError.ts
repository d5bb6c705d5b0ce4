import type { ConditionId } from '@faultline/core';

/** A DOM error of `getUserMedia`, or what is left of one in a payload. */
interface MediaErrorLike {
  readonly name?: unknown;
  readonly message?: unknown;
}

/** Conditions by the DOM names of the Media Capture specification. Names are the contract; messages are not. */
const mediaErrorConditions = {
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
} as const satisfies Record<string, ConditionId>;

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
  if (typeof error !== 'object' || error === null) return null;
  const { name, message } = error as MediaErrorLike;
  if (typeof name !== 'string' || !Object.hasOwn(mediaErrorConditions, name)) return null;
  const condition = mediaErrorConditions[name as keyof typeof mediaErrorConditions];
  if (condition !== 'media.permissionDenied' || typeof message !== 'string') return condition;
  return chromiumMessages.find(([pattern]) => pattern.test(message))?.[1] ?? condition;
}
