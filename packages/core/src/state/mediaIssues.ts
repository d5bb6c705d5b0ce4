import type { ConditionId } from '../conditions.ts';
import type { CallEvent, Device, IssueRaised } from '../events.ts';
import type { Timing } from '../timing.ts';
import { resolveWhere, withIssues } from './callErrors.ts';
import { openOffer } from './mediaRecovery.ts';
import type { CallState, Issue, MediaRecovery } from './types.ts';

const refusedByPerson: readonly ConditionId[] = [
  'media.permissionDenied',
  'media.permissionDismissed',
  'media.permissionNotAsked',
  'media.permissionPending',
  'media.blockedBySystem',
];
const endedByGrant = (condition: ConditionId): boolean => refusedByPerson.includes(condition);
const endedByDevice = (condition: ConditionId): boolean =>
  condition === 'media.deviceNotFound' ||
  condition === 'media.captureEnded' ||
  condition === 'media.constraintsUnsatisfied';

const isMedia = (issue: Issue): boolean => issue.condition.startsWith('media.');
const deviceOf = (issue: { readonly device?: Device | null }): Device => issue.device ?? 'microphone';

/**
 * What the browser's evidence makes of a bare "permission denied": the frame's policy forbids it, or the site is
 * allowed and so the system must be what blocks it.
 */
export function refineDenied(event: IssueRaised, media: MediaRecovery): IssueRaised {
  if (event.condition !== 'media.permissionDenied') return event;
  const device = deviceOf(event);
  if (media.blockedByPolicy[device]) return { ...event, condition: 'media.blockedByPolicy' };
  if (media.permissions[device] !== 'granted') return event;
  return {
    ...event,
    condition: 'media.blockedBySystem',
    details: { ...event.details, permission: 'granted' },
  };
}

const asksPerson = (issue: Issue): boolean => isMedia(issue) && issue.surface === 'prompt';

/** The issue that keeps an offered call waiting. */
const offeredIssue = (state: CallState, callId: string): Issue | null =>
  state.callErrors.issues.find(
    (issue) => issue.callId === callId && asksPerson(issue) && issue.status !== 'resolved',
  ) ?? null;

const none: readonly Issue[] = [];

/** Issues whose call can be resumed because of what the event proves: a grant, a device. */
export function resumableBy(state: CallState, event: CallEvent): readonly Issue[] {
  const proof =
    event.type === 'permissionChanged' && event.state === 'granted'
      ? endedByGrant
      : event.type === 'devicesChanged' && event.added
        ? endedByDevice
        : null;
  if (!proof || !('device' in event)) return none;
  return state.callErrors.issues.filter(
    (issue) =>
      issue.status === 'active' &&
      proof(issue.condition) &&
      deviceOf(issue) === event.device &&
      openOffer(state.mediaRecovery, issue.callId) !== null,
  );
}

function change(
  state: CallState,
  timing: Timing,
  which: (issue: Issue) => boolean,
  how: (issue: Issue) => Issue,
): CallState {
  if (!state.callErrors.issues.some((issue) => which(issue))) return state;
  const issues = state.callErrors.issues.map((issue) => (which(issue) ? how(issue) : issue));
  return { ...state, callErrors: withIssues(state.callErrors, issues, timing) };
}

function over(state: CallState, at: number, timing: Timing, which: (issue: Issue) => boolean): CallState {
  return change(
    state,
    timing,
    (issue) => issue.status !== 'resolved' && which(issue),
    (issue) => ({
      // A call that was prevented cannot be resumed: what is left is to offer it again.
      ...issue,
      status: 'resolved',
      endedAt: at,
      granted: issue.evidence === 4,
    }),
  );
}

/** After the slices: what became of media issues. */
export function settleMedia(state: CallState, event: CallEvent, timing: Timing): CallState {
  const { at } = event;
  switch (event.type) {
    case 'permissionChanged': {
      const mine = (issue: Issue) =>
        deviceOf(issue) === event.device && openOffer(state.mediaRecovery, issue.callId) === null;
      if (event.state === 'granted')
        return over(state, at, timing, (issue) => mine(issue) && endedByGrant(issue.condition));
      if (event.state !== 'denied') return state;
      return change(
        state,
        timing,
        (issue) =>
          issue.condition === 'media.blockedBySystem' &&
          issue.details['permission'] === 'granted' &&
          deviceOf(issue) === event.device,
        (issue) => ({
          ...issue,
          condition: 'media.permissionDenied',
          details: { ...issue.details, permission: 'denied' },
        }),
      );
    }
    case 'devicesChanged':
      if (!event.added) return state;
      return over(
        state,
        at,
        timing,
        (issue) =>
          endedByDevice(issue.condition) &&
          deviceOf(issue) === event.device &&
          openOffer(state.mediaRecovery, issue.callId) === null,
      );
    case 'mediaRecoverySettled': {
      const mine = (issue: Issue) =>
        issue.callId === event.callId && isMedia(issue) && issue.status !== 'resolved';
      if (event.outcome === 'missed') return missed(state, event.callId, timing);
      const callErrors = resolveWhere(state.callErrors, at, timing, mine);
      return callErrors === state.callErrors ? state : { ...state, callErrors };
    }
    case 'recoveryChanged': {
      if (event.action !== 'resumeMedia' || event.outcome !== 'done') return state;
      const target = state.callErrors.issues.find((issue) => issue.id === event.issueId);
      if (!target || openOffer(state.mediaRecovery, target.callId)) return state;
      return over(
        state,
        at,
        timing,
        (issue) => isMedia(issue) && deviceOf(issue) === deviceOf(target) && issue.evidence !== 3,
      );
    }
    case 'ticked': {
      let next = state;
      for (const offer of Object.values(state.mediaRecovery.offers))
        if (offer.outcome === 'missed') next = missed(next, offer.callId, timing);
      return next;
    }
    default:
      return state;
  }
}

/** After the deadline the first reason stays on the screen as what lost the call. */
function missed(state: CallState, callId: string, timing: Timing): CallState {
  if (state.mediaRecovery.offers[callId]?.outcome !== 'missed') return state;
  const first = offeredIssue(state, callId);
  if (!first || first.evidence === 4) return state;
  return change(
    state,
    timing,
    (issue) => issue === first,
    (issue) => ({ ...issue, evidence: 4 }),
  );
}
