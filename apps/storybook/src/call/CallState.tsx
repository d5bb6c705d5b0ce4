import type { CallRecord } from '@faultline/core';
import words from '../words.json';
import { Talked } from './Talked.tsx';

function stateOf({ phase, direction, activeAt }: CallRecord): string {
  if (phase === 'new' || phase === 'ringing')
    return direction === 'inbound' ? words['call.comesIn'] : words[`call.${phase}`];
  if (phase === 'ended' && activeAt === null) return words['call.notAnswered'];
  return words[`call.${phase}`];
}

/** What a call is doing now, and how long it has been talked on, if ever. */
export const CallState = ({ call }: { readonly call: CallRecord | null }) => (
  <span className="review-call-state">
    {call ? stateOf(call) : words['call.none']} {call && <Talked key={call.callId} call={call} />}
  </span>
);
