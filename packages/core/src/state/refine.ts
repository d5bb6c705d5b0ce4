import { rowOf, type ConditionId } from '../conditions.ts';
import type { Device } from '../events.ts';
import type { Issue, MediaRecovery } from './types.ts';

/** An issue without a device is about the microphone. */
export const deviceOf = (issue: { readonly device?: Device | null }): Device => issue.device ?? 'microphone';

/** Whether an issue is, or may be, about a device. */
export const concerns = (issue: Pick<Issue, 'device' | 'otherDevice'>, device: Device): boolean =>
  deviceOf(issue) === device || issue.otherDevice === device;

type Evidence = Pick<MediaRecovery, 'permissions' | 'withdrawn' | 'blockedByPolicy' | 'counts'>;

const isRefusal = (said: ConditionId): boolean =>
  said === 'media.permissionDenied' || said === 'media.permissionDismissed';

/** How likely it is a device that could not be opened: 0 where the browser knows that it can be, 2 that it cannot. */
function suspicion(
  said: ConditionId,
  device: Device,
  { permissions, blockedByPolicy, counts }: Evidence,
): number {
  if (said === 'media.deviceNotFound') {
    const count = counts[device];
    return count === undefined ? 1 : count > 0 ? 0 : 2;
  }
  const permission = permissions[device];
  if (!isRefusal(said) || permission === 'granted') return 0;
  const isAsked = said === 'media.permissionDismissed' && permission === 'prompt';
  return isAsked || permission === 'denied' || blockedByPolicy[device] ? 2 : 1;
}

/** The device of a failure, and the one that was requested together with it. */
interface Requested {
  readonly device?: Device | null;
  readonly otherDevice?: Device | null;
}

/**
 * What else was asked for in the request that failed: what the browser saw, else what the SDK says. Undefined when
 * nothing was, or the error is not of a request.
 */
export function requestedWith(
  said: ConditionId,
  event: Requested,
  { requested }: MediaRecovery,
): Device | undefined {
  if (!isRefusal(said) && said !== 'media.deviceNotFound') return undefined;
  const device = deviceOf(event);
  return requested.includes(device)
    ? requested.find((other) => other !== device)
    : (event.otherDevice ?? undefined);
}

/**
 * Returns which of two devices of one request an error is about, by what the browser knows of each. The same object
 * when nothing speaks for the other.
 *
 * @param atLeast how much must speak for the other
 */
export function meant<One extends Requested>(one: One, said: ConditionId, media: Evidence, atLeast = 1): One {
  const { otherDevice } = one;
  const device = deviceOf(one);
  if (!otherDevice) return one;
  const other = suspicion(said, otherDevice, media);
  return other >= atLeast && other > suspicion(said, device, media)
    ? { ...one, device: otherDevice, otherDevice: device }
    : one;
}

/** How long a permission that is taken back and the end of its track lie apart at most, ms; 13 in Firefox 153 at rest. */
const togetherMs = 5_000;

/**
 * Refines what an SDK reported about a device by the browser's evidence: the frame's policy forbids it; the site is
 * allowed, or a device is listed, so the system must be blocking it; the site is blocked, which explains a closed
 * permission prompt and the end of a track; or the permission was taken back as the track ended.
 *
 * @param at when it was reported
 */
export function refined(said: ConditionId, device: Device, media: Evidence, at: number): ConditionId {
  const permission = media.permissions[device];
  if (isRefusal(said) && media.blockedByPolicy[device]) return 'media.blockedByPolicy';
  if (said === 'media.permissionDenied' && permission === 'granted') return 'media.blockedBySystem';
  if (said === 'media.deviceNotFound' && (media.counts[device] ?? 0) > 0) return 'media.blockedBySystem';
  if (said === 'media.captureEnded' && Math.abs(at - (media.withdrawn[device] ?? Infinity)) <= togetherMs)
    return 'media.permissionNotAsked';
  const explained = said === 'media.permissionDismissed' || said === 'media.captureEnded';
  return explained && permission === 'denied' ? 'media.permissionDenied' : said;
}

/** What the browser reported about a device, for the details. */
export function evidenceOf(device: Device, { permissions, counts }: Evidence) {
  const [permission, listed] = [permissions[device], counts[device]];
  return { ...(permission && { permission }), ...(listed !== undefined && { listed }) };
}

/** The same issue about what the evidence makes of it: the device, the condition, and what follows from the condition. */
export function retold(issue: Issue, media: Evidence): Issue {
  const one = meant(issue, issue.said, media);
  const condition = refined(one.said, deviceOf(one), media, one.since);
  return one === issue && condition === issue.condition ? issue : withCondition(one, condition, media);
}

/** The same issue with another condition, and that condition's severity, surface and actor. */
export function withCondition(issue: Issue, condition: ConditionId, media: Evidence): Issue {
  const [before, after] = [rowOf(issue.condition), rowOf(condition)];
  return {
    ...issue,
    condition,
    severity: issue.severity === before.severity ? after.severity : issue.severity,
    surface: issue.surface === before.surface ? after.surface : issue.surface,
    actor: issue.actor === before.actor ? after.actor : issue.actor,
    details: { ...issue.details, ...evidenceOf(deviceOf(issue), media) },
  };
}
