import type { CallEnded } from '@faultline/core';
import { numberField, textField } from '../../kit/read/read.ts';
import { causeNamed, causeNumbered, type Cause } from '../../sip/causes.ts';
import { howItEnded } from '../../sip/howItEnded.ts';
import { nothingSaid, type Said } from '../../sip/said.ts';
import type { CallMemory } from './memory.ts';

/** The causes that the SDK sets itself: they say nothing about the remote side. */
const localCauses: readonly (string | null)[] = [null, 'USER_BUSY', 'NORMAL_CLEARING', 'PURGE'];

/** Reads a cause by its name, or else by its number. */
function causeOf(name: string | null, code: number | null): Cause {
  const named = causeNamed(name);
  return named.q850 === null && named.ofSwitch === null && code !== null ? causeNumbered(code) : named;
}

/**
 * Decides how a Telnyx call ended, from the fields of its `Call`.
 *
 * @param leaving whether the app has called `disconnect()`, which ends all calls; null when that is unknown
 */
export function hangupOf(
  call: unknown,
  memory: CallMemory,
  leaving: boolean | null,
  at: number,
): Omit<CallEnded, 'callId'> {
  const cause = textField(call, 'cause');
  const causeCode = numberField(call, 'causeCode');
  const sipCode = numberField(call, 'sipCode');
  const sipReason = textField(call, 'sipReason');
  const talked = memory.answeredAt !== null;
  // The SDK sets 17 for an end before an answer and 16 after it; 17 also while a call is reattached (2.27.10).
  const looksLocal =
    sipCode === null && localCauses.includes(cause) && (talked || cause !== 'NORMAL_CLEARING');
  const local = looksLocal && !memory.goodbye;
  const said: Said = local
    ? { ...nothingSaid, own: memory.soundFailed && !memory.connected ? 'ice.failed' : null }
    : {
        ...nothingSaid,
        ...causeOf(cause, causeCode),
        goodbye: true,
        status: sipCode,
        phrase: sipReason,
        text: sipReason ?? '',
      };
  // All calls of a client end when the app disconnects it, and when the service does; the service's end is reported
  // before any call hangs up.
  const isPurged = textField(call, 'state') === 'purge';
  const purgedByService = isPurged && leaving === false && memory.letGo !== true;
  // An error that was reported explains the end already. Otherwise an end without a reason from anybody else was the
  // person's own, unless that would have been noticed.
  const isTold = memory.explained || (isPurged && !purgedByService);
  const letGo = local ? isTold || (!purgedByService && (memory.letGo ?? true)) : memory.letGo;
  const { condition, endedBy } = howItEnded({ ...memory, letGo }, said, at);
  const evidence = local && memory.letGo !== true ? 1 : 2;
  return {
    type: 'callEnded',
    at,
    code: `telnyx/hangup/${cause ?? (causeCode === null ? 'NONE' : String(causeCode))}`,
    condition,
    evidence,
    endedBy: purgedByService ? 'service' : isTold && local ? 'unknown' : endedBy,
    provisional: evidence === 1,
    cause,
    causeCode,
    sipCode,
    sipReason,
  };
}
