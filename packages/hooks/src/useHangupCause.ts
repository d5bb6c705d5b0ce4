'use client';
import {
  selectHangupCause,
  type CallRecord,
  type ConditionId,
  type EndedBy,
  type Issue,
  type Snapshot,
} from '@faultline/core';
import { useCallback, useMemo } from 'react';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { useSelected } from './useCallSelector.ts';

/** How a call ended, in standard terms: hangup cause, cause code, SIP code. */
export type HangupCauseView =
  | { readonly status: 'none' }
  | {
      readonly status: 'ended';
      readonly callId: string;
      /** The real cause, from the strongest evidence for this call. */
      readonly condition: ConditionId;
      readonly cause: string | null;
      readonly causeCode: number | null;
      readonly sipCode: number | null;
      readonly sipReason: string | null;
      readonly endedBy: EndedBy;
      /** Name or number of the remote party, as the SDK reported it. */
      readonly remote: string | null;
      /** The id to pass to `useRecovery`; null when there is nothing to recover or acknowledge. */
      readonly issueId: string | null;
    };

const none: HangupCauseView = { status: 'none' };

/** The issue that best explains how a call ended. */
function explanationOf({ callErrors }: Snapshot, call: CallRecord | null): Issue | null {
  let best: Issue | null = null;
  if (call?.phase === 'ended')
    for (const issue of callErrors.issues)
      if (issue.callId === call.callId && issue.evidence > 0 && (!best || issue.evidence >= best.evidence))
        best = issue;
  return best;
}

function viewOf(call: CallRecord | null, issue: Issue | null): HangupCauseView {
  if (call?.phase !== 'ended') return none;
  const { hangup } = call;
  return {
    status: 'ended',
    callId: call.callId,
    condition: issue?.condition ?? 'call.ended',
    cause: hangup?.cause ?? null,
    causeCode: hangup?.causeCode ?? null,
    sipCode: hangup?.sipCode ?? null,
    sipReason: hangup?.sipReason ?? null,
    endedBy: hangup?.endedBy ?? 'unknown',
    remote: call.remote,
    issueId: issue?.id ?? null,
  };
}

/**
 * Reads how a call ended.
 *
 * @param asked the call; null: none, so that there is nothing to tell; by default that of the `CallScope` around it, or the one that ended last.
 * @throws Error outside a provider.
 * @example
 * const ended = useHangupCause(callId);
 * if (ended.status === 'ended') save({ sip: ended.sipCode, why: ended.condition });
 */
export function useHangupCause(asked?: string | null): HangupCauseView {
  const callId = callAskedFor(useCallContext('useHangupCause'), asked);
  const select = useCallback((snapshot: Snapshot) => selectHangupCause(snapshot, callId), [callId]);
  const explain = useCallback(
    (snapshot: Snapshot) => explanationOf(snapshot, selectHangupCause(snapshot, callId)),
    [callId],
  );
  const call = useSelected(
    'useHangupCause',
    select,
    typeof callId === 'string' ? `hangupCause/${callId}` : 'hangupCause',
  );
  const issue = useSelected('useHangupCause', explain, 'callErrors');
  return useMemo(() => viewOf(call, issue), [call, issue]);
}
