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
 * The two refusals that Chromium distinguishes only in the message, seen in Chromium 156: the person closed the prompt,
 * or the operating system blocks the browser.
 */
const chromiumMessages: readonly (readonly [RegExp, ConditionId])[] = [
  [/^permission dismissed$/i, 'media.permissionDismissed'],
  [/^permission denied by system$/i, 'media.blockedBySystem'],
];

/**
 * Whether an error says, in the message of a browser or of an SDK that checks first, that a page cannot ask for
 * devices.
 */
export function hasNoWayToAsk(error: unknown): boolean {
  const message = textField(error, 'message') ?? '';
  return (
    /getUserMedia|media ?devices/i.test(message) &&
    /undefined|null|insecure|not (supported|available|a function)|cannot find/i.test(message)
  );
}

const onPage = (name: string): unknown => field(globalThis, name);

/** Browsers give devices only to secure pages; when a secure page has none, the browser does not support them. */
const limitOfPage = (): ConditionId =>
  onPage('isSecureContext') === true ? 'media.unsupportedBrowser' : 'media.insecureContext';

/**
 * Why every attempt to open a device fails on this page; null when devices can be asked for, or there is no page. For
 * SDKs that open devices themselves and do not report that they could not.
 */
export const failureOfPage = (): { readonly name: string; readonly message: string } | null =>
  (onPage('window') ?? onPage('isSecureContext')) === undefined ||
  typeof field(field(onPage('navigator'), 'mediaDevices'), 'getUserMedia') === 'function'
    ? null
    : { name: 'TypeError', message: 'navigator.mediaDevices is undefined' };

/**
 * What errors of `play()` and of peer connections say, which have the same names as those of devices (Chromium 156,
 * Firefox 153).
 */
const ofOtherApi =
  /\bplay\b|media resource|supported source|peer ?connection|set (local|remote) (offer|answer|description)/i;

/**
 * Returns the condition for an error of `getUserMedia`; null for any other error.
 *
 * @example conditionOfMediaError(new DOMException('', 'NotFoundError')) // 'media.deviceNotFound'
 */
export function conditionOfMediaError(error: unknown): ConditionId | null {
  if (hasNoWayToAsk(error)) return limitOfPage();
  const message = textField(error, 'message') ?? '';
  if (ofOtherApi.test(message)) return null;
  const condition: ConditionId | undefined = ownEntry(mediaErrorConditions, textField(error, 'name') ?? '');
  if (condition !== 'media.permissionDenied') return condition ?? null;
  return chromiumMessages.find(([pattern]) => pattern.test(message))?.[1] ?? condition;
}

/**
 * Adjusts a condition of `getUserMedia` to devices that it does not open. A shared screen has no permission of its own,
 * and a person closes its picker on purpose: that is only recorded. A speaker is chosen by `setSinkId`, whose errors
 * have the same names, and nothing has to be allowed for it.
 */
export function ofDevice(condition: ConditionId, device: Device | null | undefined): ConditionId {
  if (!condition.startsWith('media.')) return condition;
  if (device === 'speaker') return 'media.outputUnavailable';
  if (device !== 'screen') return condition;
  return condition.startsWith('media.permission')
    ? 'media.deviceChangeSkipped'
    : 'media.screenShareUnavailable';
}

/** Constraints that only a camera has. */
const ofPicture = /^(width|height|aspectRatio|frameRate|facingMode|resizeMode)$/;

/**
 * Returns the device that an error of `getUserMedia` names, in its message or by a constraint that only a camera has;
 * the microphone where it names none. Messages seen: "Could not start video source" and "Timeout starting video source"
 * (Chromium 156), "Failed to allocate videosource" (Firefox 153).
 *
 * @example deviceOfMediaError({ name: 'NotReadableError', message: 'Could not start video source' }) // 'camera'
 */
export const deviceOfMediaError = (error: unknown): Extract<Device, 'microphone' | 'camera'> =>
  /\bvideo ?(source|input)\b/i.test(textField(error, 'message') ?? '') ||
  ofPicture.test(textField(error, 'constraint') ?? '')
    ? 'camera'
    : 'microphone';

/**
 * Returns the devices that `getUserMedia` was asked for.
 *
 * @example devicesOfConstraints({ audio: true, video: true }) // ['microphone', 'camera']
 */
export const devicesOfConstraints = (constraints: unknown) =>
  (['microphone', 'camera'] as const).filter((device) =>
    field(constraints, device === 'camera' ? 'video' : 'audio'),
  );
