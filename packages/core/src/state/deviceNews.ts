import type { ConditionId } from '../conditions.ts';
import type { Device, DevicesChanged, IssueRaised, PermissionChanged } from '../events.ts';
import type { Timing } from '../timing.ts';
import { raise, resolveWhere } from './callErrors.ts';
import { changeIssues, endIssues } from './changeIssues.ts';
import { inCall, isLive } from './hangupCause.ts';
import { openOffer } from './mediaRecovery.ts';
import { concerns, deviceOf, evidenceOf, meant, retold, withCondition } from './refine.ts';
import type { CallErrors, CallState, Issue, MediaRecovery } from './types.ts';
import { withSlice } from './withSlice.ts';

/** What a granted permission may fix. */
export const refusals: readonly ConditionId[] = [
  'media.permissionDenied',
  'media.permissionDismissed',
  'media.permissionNotAsked',
  'media.blockedBySystem',
];
/** What a device that appears may fix. */
export const missing: readonly ConditionId[] = [
  'media.deviceNotFound',
  'media.captureEnded',
  'media.constraintsUnsatisfied',
];

/** Whether a device is wanted now: a call is live, or its source can switch the device on. */
const isWanted = ({ hangupCause: { calls } }: CallState, { callId, actions }: Issue): boolean =>
  actions.includes('resumeMedia') ||
  Object.values(calls).some((call) => isLive(call) && (callId === null || call.callId === callId));

/**
 * The device may be used again. If it is wanted, it must still be switched on; if it prevented a call, all that can be
 * said is that the call can be placed again.
 */
const granted = (state: CallState, issue: Issue, at: number): Issue => {
  const isPrevented = issue.evidence === 4;
  if (!isPrevented && isWanted(state, issue)) return { ...issue, granted: true };
  return { ...issue, status: 'resolved', endedAt: at, granted: isPrevented };
};

/** Updates a device's open issues with what the browser reports about it. */
function retell(state: CallState, device: Device, timing: Timing): CallState {
  const media = state.mediaRecovery;
  return changeIssues(
    state,
    timing,
    (issue) =>
      issue.status !== 'resolved' &&
      concerns(issue, device) &&
      (issue.granted || retold(issue, media) !== issue),
    (issue) => ({ ...retold(issue, media), granted: false }),
  );
}

/** Updates a device's issues after its permission changed or was queried. `before`: what was known until now. */
export function permissionChanged(
  state: CallState,
  event: PermissionChanged,
  timing: Timing,
  before: MediaRecovery,
): CallState {
  const { device, state: now } = event;
  const known = before.permissions[device] ?? 'unknown';
  const noticed = event.noticed ?? (known === now ? null : 'change');
  const isFirst = known === 'unknown' && now !== 'unknown';
  const policyTold = state.mediaRecovery.blockedByPolicy[device] !== before.blockedByPolicy[device];
  const next = policyTold || (noticed === 'read' && isFirst) ? retell(state, device, timing) : state;
  if (noticed !== 'change') return next;
  if (now === 'granted') return permitted(next, event, timing, known);
  if (now === 'denied') return revoked(retell(next, device, timing), event, timing, known);
  // The browser will ask again, so steps to remove a block would be wrong, and nothing was unplugged.
  return changeIssues(
    next,
    timing,
    (issue) =>
      issue.status !== 'resolved' &&
      deviceOf(issue) === device &&
      (((issue.granted || known === 'denied') && issue.condition === 'media.permissionDenied') ||
        retold(issue, next.mediaRecovery).condition === 'media.permissionNotAsked'),
    (issue) => ({
      ...withCondition(issue, 'media.permissionNotAsked', next.mediaRecovery),
      granted: false,
    }),
  );
}

/** Whether a permission explains the issue, whatever the SDK said. */
const isRefused = ({ condition }: Issue): boolean =>
  condition === 'media.permissionDenied' || condition === 'media.permissionNotAsked';

function permitted(state: CallState, event: PermissionChanged, timing: Timing, known: string): CallState {
  const { at, device } = event;
  const media = state.mediaRecovery;
  // Of two devices that one request was for, the other is still blocked.
  const stillBlocked = (issue: Issue) => meant(issue, issue.said, media, 2);
  const mine = (issue: Issue) =>
    issue.status !== 'resolved' &&
    deviceOf(issue) === device &&
    issue.condition !== 'media.blockedByPolicy' &&
    openOffer(media, issue.callId) === null;
  const answered = endIssues(
    state,
    at,
    timing,
    (issue) => mine(issue) && issue.condition === 'media.permissionPending',
  );
  const others = changeIssues(
    answered,
    timing,
    (issue) => mine(issue) && stillBlocked(issue) !== issue,
    stillBlocked,
  );
  return changeIssues(
    others,
    timing,
    // Where the system blocks the device, an allowed site proves nothing, unless the browser had listed the site as
    // blocked.
    (issue) =>
      mine(issue) &&
      (issue.said === 'media.blockedBySystem'
        ? known === 'denied'
        : refusals.includes(issue.said) || isRefused(issue)),
    (issue) =>
      granted(
        state,
        issue.said === 'media.captureEnded' ? withCondition(issue, issue.said, media) : issue,
        at,
      ),
  );
}

const revokedCode = (source: string): string => `${source}/permission-revoked`;

/** A microphone that is blocked during a call: shown before its track ends, with the cause. */
function revoked(state: CallState, event: PermissionChanged, timing: Timing, known: string): CallState {
  const { at, device, source = '' } = event;
  const call = Object.values(state.hangupCause.calls).findLast(inCall);
  const isTold = state.callErrors.issues.some(
    (issue) =>
      issue.status !== 'resolved' &&
      issue.condition === 'media.permissionDenied' &&
      deviceOf(issue) === device,
  );
  if (known !== 'granted' || device !== 'microphone' || !call || isTold) return state;
  const condition = 'media.permissionDenied';
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    source,
    code: revokedCode(source),
    condition,
    device,
    callId: call.callId,
    details: evidenceOf(device, state.mediaRecovery),
  };
  return withSlice(state, 'callErrors', raise(state.callErrors, issue, timing, 0));
}

/** Updates the issues of one kind of device after one was plugged in or removed. `before`: what was known until now. */
export function devicesChanged(
  state: CallState,
  event: DevicesChanged,
  timing: Timing,
  before: MediaRecovery,
): CallState {
  const { at, device, added, count } = event;
  const known = before.counts[device];
  const appeared = added || (known === 0 && (count ?? 0) > 0);
  if (!appeared) return known === undefined || count === 0 ? retell(state, device, timing) : state;
  return changeIssues(
    state,
    timing,
    (issue) =>
      issue.status !== 'resolved' &&
      // An empty list may only have been hidden, unless the browser also found nothing to open.
      (added ? missing.includes(issue.condition) : issue.said === 'media.deviceNotFound') &&
      deviceOf(issue) === device &&
      openOffer(state.mediaRecovery, issue.callId) === null,
    (issue) => granted(state, issue, at),
  );
}

/** The SDK reports the same for its own track and can switch it on again, so its issue replaces the browser's. */
export function withoutRevoked(slice: CallErrors, event: IssueRaised, timing: Timing): CallErrors {
  const isOfTrack = event.condition === 'media.permissionDenied' || event.condition === 'media.captureEnded';
  if (!isOfTrack || event.code === revokedCode(event.source ?? '')) return slice;
  return resolveWhere(
    slice,
    event.at,
    timing,
    (issue) => issue.code === revokedCode(issue.source) && deviceOf(issue) === deviceOf(event),
  );
}
