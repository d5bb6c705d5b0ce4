import { rowOf, type ConditionId } from '../conditions.ts';
import type { Device } from '../events.ts';
import type { Issue, MediaRecovery } from './types.ts';

/** An issue without a device is about the microphone. */
export const deviceOf = (issue: { readonly device?: Device | null }): Device => issue.device ?? 'microphone';

type Evidence = Pick<MediaRecovery, 'permissions' | 'withdrawn' | 'blockedByPolicy' | 'counts'>;

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
  const refused = said === 'media.permissionDenied' || said === 'media.permissionDismissed';
  if (refused && media.blockedByPolicy[device]) return 'media.blockedByPolicy';
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
