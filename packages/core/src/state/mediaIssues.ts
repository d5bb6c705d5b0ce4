import { rowOf, type ConditionId } from '../conditions.ts';
import type { CallEvent, Device, IssueRaised, MediaRecoverySettled, RecoveryChanged } from '../events.ts';
import type { Timing } from '../timing.ts';
import { changeIssues, endIssues, resolveIssues } from './changeIssues.ts';
import { missing, refusals } from './deviceNews.ts';
import { issueIdOf, type Refined } from './issues.ts';
import { goWithout, isWithout, openOffer } from './mediaRecovery.ts';
import { deviceOf, evidenceOf, meant, refined, requestedWith } from './refine.ts';
import type { CallState, Issue, MediaRecovery } from './types.ts';
import { withSlice } from './withSlice.ts';

const isMedia = (issue: Issue): boolean => issue.condition.startsWith('media.');

/** Applies the browser's evidence to an issue that is being raised. */
export function refineRaised(event: IssueRaised, media: MediaRecovery): Refined {
  const { condition: said } = event;
  const named = deviceOf(event);
  const otherDevice = requestedWith(said, event, media);
  const one = otherDevice ? meant({ ...event, device: named, otherDevice }, said, media) : event;
  const device = deviceOf(one);
  const condition = refined(said, device, media, event.at);
  if (condition === said && one === event) return event;
  const details = {
    ...event.details,
    ...(condition !== said || device !== named ? evidenceOf(device, media) : {}),
  };
  return { ...one, id: issueIdOf(event), condition, said, details };
}

const asksPerson = (issue: Issue): boolean => isMedia(issue) && issue.surface === 'prompt';

/** The issue that keeps an offered call waiting. */
const offeredIssue = (state: CallState, callId: string): Issue | null =>
  state.callErrors.issues.find(
    (issue) => issue.callId === callId && asksPerson(issue) && issue.status !== 'resolved',
  ) ?? null;

const none: readonly Issue[] = [];

/** The open issues about a device that keep a call waiting, of the given conditions. */
const waitingFor = (state: CallState, device: Device, kinds: readonly ConditionId[]): readonly Issue[] =>
  state.callErrors.issues.filter(
    (issue) =>
      issue.status === 'active' &&
      (kinds.includes(issue.condition) || kinds.includes(issue.said)) &&
      deviceOf(issue) === device &&
      openOffer(state.mediaRecovery, issue.callId) !== null,
  );

/**
 * Issues whose call can be resumed because the event proves something new: a permission was granted, or a device
 * appeared.
 */
export function resumableBy(state: CallState, event: CallEvent): readonly Issue[] {
  if (event.type === 'devicesChanged') return event.added ? waitingFor(state, event.device, missing) : none;
  if (event.type !== 'permissionChanged' || event.state !== 'granted') return none;
  const wasGranted = state.mediaRecovery.permissions[event.device] === 'granted';
  return wasGranted ? none : waitingFor(state, event.device, refusals);
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
    ? withSlice(state, 'mediaRecovery', goWithout(state.mediaRecovery, deviceOf(issue), issue.callId))
    : state;
}

/** Whether an issue is about a device that the person does not use, or says that it sends nothing. */
const concernsUse = (issue: Issue): boolean =>
  isMedia(issue) && (issue.surface === 'prompt' || rowOf(issue.condition).degrades === 'sent');

/** Dismisses what is wrong with a device that nobody uses. */
function leaveAside(state: CallState, at: number, timing: Timing): CallState {
  const { mediaRecovery } = state;
  return changeIssues(
    state,
    timing,
    (issue) =>
      issue.status === 'active' &&
      concernsUse(issue) &&
      isWithout(mediaRecovery, deviceOf(issue), issue.callId),
    (issue) => ({ ...issue, status: 'dismissed', endedAt: at }),
  );
}

/** Shows what is wrong with a device again once the device is wanted again. */
const takeUpAgain = (state: CallState, device: Device, timing: Timing): CallState =>
  changeIssues(
    state,
    timing,
    (issue) => issue.status === 'dismissed' && concernsUse(issue) && deviceOf(issue) === device,
    (issue) => ({ ...issue, status: 'active', endedAt: null }),
  );

/** Updates media issues after the slices have changed. */
export function settleMedia(before: CallState, event: CallEvent, timing: Timing): CallState {
  const state = settleIssues(before, event, timing);
  if (event.type === 'withoutDevice' && !event.without) return takeUpAgain(state, event.device, timing);
  for (const _ in state.mediaRecovery.without) return leaveAside(state, event.at, timing);
  return state;
}

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
