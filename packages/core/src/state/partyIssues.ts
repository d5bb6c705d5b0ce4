import { rowOf } from '../conditions.ts';
import type { IssueRaised, PartyChanged } from '../events.ts';
import { keyOf } from '../table.ts';
import type { Timing } from '../timing.ts';
import { raise, resolveWhere } from './callErrors.ts';
import { endsOn } from './endings.ts';
import { isLive } from './hangupCause.ts';
import { aboutParty, changeParty, isAlone } from './parties.ts';
import { raiseIssue, shortlyMs } from './raise.ts';
import type { CallState, Parties, Party } from './types.ts';
import { withSlice } from './withSlice.ts';

/** Whether another assistant or avatar took the place of one: a person is not replaced by another person. */
const isReplaced = ({ parties }: Parties, gone: Party): boolean =>
  gone.kind !== 'person' &&
  Object.values(parties).some(
    ({ kind, callId, source, partyId, state }) =>
      kind === gone.kind &&
      callId === gone.callId &&
      source === gone.source &&
      partyId !== gone.partyId &&
      (state === 'joined' || state === 'back'),
  );

/**
 * Another participant came or went: earlier issues about them end, and their leaving is recorded. A person left alone
 * reads why. While others are still there only a loss is shown, as that participant's.
 */
export function moveParty(before: CallState, event: PartyChanged, timing: Timing): CallState {
  const { at, source = '', partyId, code } = event;
  const parties = changeParty(before.parties, event);
  const callId = event.callId ?? null;
  const call = callId === null ? undefined : before.hangupCause.calls[callId];
  if (parties === before.parties || (call && !isLive(call))) return before;
  const here = event.state === 'joined' || event.state === 'back';
  const wasAlone = isAlone(before.parties, source, callId);
  const callErrors = resolveWhere(before.callErrors, at, timing, (issue) => {
    if (issue.source !== source) return false;
    if (issue.party?.partyId === partyId)
      return here
        ? endsOn(issue, 'partyBack') || rowOf(issue.condition).area === 'call'
        : event.state === 'gone' || rowOf(issue.condition).area === 'party';
    return here && wasAlone && issue.callId === callId && rowOf(issue.condition).area === 'party';
  });
  const state = { ...before, parties, callErrors };
  if (here || code === undefined || event.condition === undefined) return state;
  const { actions, details } = event;
  const stayed = before.parties.parties[keyOf(source, partyId)];
  // A participant who has been here for a while had answered.
  const isLate = rowOf(event.condition).ofSetUp && stayed !== undefined && at - stayed.since > shortlyMs;
  const condition = isLate ? 'party.left' : event.condition;
  const alone = event.state === 'away' || isAlone(parties, source, callId);
  const replaced = stayed !== undefined && isReplaced(parties, stayed);
  const { severity } = rowOf(condition);
  const lost = severity === 'error' || severity === 'fatal';
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    source,
    code,
    callId,
    partyId,
    condition: !alone && lost ? 'party.dropped' : condition,
    ...(!alone && lost && { severity: 'warning' }),
    ...(actions && { actions }),
    ...(details && { details }),
  };
  if ((alone || lost) && !replaced) return raiseIssue(state, issue, timing);
  const known = raise(callErrors, issue, timing, 0, true, aboutParty(parties, issue));
  return withSlice(state, 'callErrors', known);
}
