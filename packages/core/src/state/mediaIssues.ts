import { rowOf } from '../conditions.ts';
import type { CallEvent, IssueRaised, MediaRecoverySettled, RecoveryChanged } from '../events.ts';
import type { Timing } from '../timing.ts';
import { changeIssues, endIssues, resolveIssues } from './changeIssues.ts';
import { missing, refusals } from './deviceNews.ts';
import type { Refined } from './issues.ts';
import { goWithout, isWithout, openOffer } from './mediaRecovery.ts';
import { deviceOf, evidenceOf, refined } from './refine.ts';
import type { CallState, Issue, MediaRecovery } from './types.ts';

const isMedia = (issue: Issue): boolean => issue.condition.startsWith('media.');

/** Applies the browser's evidence to an issue that is being raised. */
export function refineRaised(event: IssueRaised, media: MediaRecovery): Refined {
  const { condition: said } = event;
  const device = deviceOf(event);
  const condition = refined(said, device, media);
  if (condition === said) return event;
  return { ...event, condition, said, details: { ...event.details, ...evidenceOf(device, media) } };
}

const asksPerson = (issue: Issue): boolean => isMedia(issue) && issue.surface === 'prompt';

/** The issue that keeps an offered call waiting. */
const offeredIssue = (state: CallState, callId: string): Issue | null =>
  state.callErrors.issues.find(
    (issue) => issue.callId === callId && asksPerson(issue) && issue.status !== 'resolved',
  ) ?? null;

const none: readonly Issue[] = [];

/**
 * Issues whose call can be resumed because the event proves something new: a permission was granted, or a device
 * appeared.
 */
export function resumableBy(state: CallState, event: CallEvent): readonly Issue[] {
  const proof =
    event.type === 'permissionChanged' && event.state === 'granted'
      ? refusals
      : event.type === 'devicesChanged' && event.added
        ? missing
        : null;
  if (!proof || !('device' in event)) return none;
  if (event.type === 'permissionChanged' && state.mediaRecovery.permissions[event.device] === 'granted')
    return none;
  return state.callErrors.issues.filter(
    (issue) =>
      issue.status === 'active' &&
      (proof.includes(issue.condition) || proof.includes(issue.said)) &&
      deviceOf(issue) === event.device &&
      openOffer(state.mediaRecovery, issue.callId) !== null,
  );
}

function offerSettled(state: CallState, event: MediaRecoverySettled, timing: Timing): CallState {
  const { at, callId, outcome } = event;
  return outcome === 'missed'
    ? missed(state, callId, timing)
    : resolveIssues(state, at, timing, (issue) => issue.callId === callId && isMedia(issue));
}

/** A device that was switched on again works, so its other issues end too. */
function deviceResumed(state: CallState, event: RecoveryChanged, timing: Timing): CallState {
  if (event.action !== 'resumeMedia' || event.outcome !== 'done') return state;
  const target = state.callErrors.issues.find((issue) => issue.id === event.issueId);
  if (!target || openOffer(state.mediaRecovery, target.callId)) return state;
  return endIssues(
    state,
    event.at,
    timing,
    (issue) =>
      isMedia(issue) &&
      deviceOf(issue) === deviceOf(target) &&
      issue.evidence !== 3 &&
      !rowOf(issue.condition).isNews,
  );
}

/** The person has chosen a device in answer to what was said of it. */
const deviceChosen = (
  state: CallState,
  { action, outcome, issueId, at }: RecoveryChanged,
  timing: Timing,
): CallState =>
  action === 'useDevice' && outcome === 'done'
    ? resolveIssues(state, at, timing, (issue) => issue.id === issueId)
    : state;

function offersExpired(state: CallState, timing: Timing): CallState {
  let next = state;
  for (const offer of Object.values(state.mediaRecovery.offers))
    if (offer.outcome === 'missed') next = missed(next, offer.callId, timing);
  return next;
}

/** Choosing to continue without a device answers what was wrong with it. */
function wentWithout(state: CallState, { action, outcome, issueId }: RecoveryChanged): CallState {
  const issue = state.callErrors.issues.find((one) => one.id === issueId);
  return action === 'continueWithout' && outcome === 'done' && issue
    ? { ...state, mediaRecovery: goWithout(state.mediaRecovery, deviceOf(issue), issue.callId) }
    : state;
}

/** Whether an issue is about a device that the person does not use, or says that it sends nothing. */
const concernsUse = (issue: Issue): boolean =>
  isMedia(issue) && (issue.surface === 'prompt' || rowOf(issue.condition).degrades === 'sent');

/** Dismisses what is wrong with a device that nobody uses, and shows it again once the device is wanted again. */
function leaveAside(state: CallState, event: CallEvent, timing: Timing): CallState {
  const { mediaRecovery } = state;
  const isAside = (issue: Issue) =>
    concernsUse(issue) && isWithout(mediaRecovery, deviceOf(issue), issue.callId);
  if (event.type === 'withoutDevice' && !event.without)
    return changeIssues(
      state,
      timing,
      (issue) => issue.status === 'dismissed' && concernsUse(issue) && deviceOf(issue) === event.device,
      (issue) => ({ ...issue, status: 'active', endedAt: null }),
    );
  return Object.keys(mediaRecovery.without).length === 0
    ? state
    : changeIssues(
        state,
        timing,
        (issue) => issue.status === 'active' && isAside(issue),
        (issue) => ({ ...issue, status: 'dismissed', endedAt: event.at }),
      );
}

/** Updates media issues after the slices have changed. */
export const settleMedia = (state: CallState, event: CallEvent, timing: Timing): CallState =>
  leaveAside(settleIssues(state, event, timing), event, timing);

function settleIssues(state: CallState, event: CallEvent, timing: Timing): CallState {
  switch (event.type) {
    case 'mediaRecoverySettled':
      return offerSettled(state, event, timing);
    case 'recoveryChanged':
      return deviceChosen(deviceResumed(wentWithout(state, event), event, timing), event, timing);
    case 'ticked':
      return offersExpired(state, timing);
    default:
      return state;
  }
}

/** After the deadline, the first reason stays on the screen as the reason why the call was lost. */
function missed(state: CallState, callId: string, timing: Timing): CallState {
  if (state.mediaRecovery.offers[callId]?.outcome !== 'missed') return state;
  const first = offeredIssue(state, callId);
  if (!first || first.evidence === 4) return state;
  return changeIssues(
    state,
    timing,
    (issue) => issue === first,
    (issue) => ({ ...issue, evidence: 4 }),
  );
}
