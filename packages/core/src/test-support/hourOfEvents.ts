import type { CallEvent } from '../events.ts';
import { strangers } from './strangers.ts';

const source = 'desk';

/** What happens in one call after the other: from its begin to an end that is told, with an outage and bad sound between. */
const ofCall: readonly ((at: number, callId: string, call: number) => CallEvent)[] = [
  (at, callId) => ({ type: 'callChanged', at, source, callId, phase: 'ringing', direction: 'inbound' }),
  (at, callId) => ({ type: 'callChanged', at, source, callId, phase: 'active' }),
  (at, callId) => ({
    type: 'issueRaised',
    at,
    source,
    callId,
    code: 's/jitter',
    condition: 'quality.degraded',
    clears: 'repeat',
  }),
  (at) => ({ type: 'connectionChanged', at, source, status: 'lost', retrying: true, code: 's/1006' }),
  (at) => ({ type: 'connectionChanged', at, source, status: 'connected' }),
  (at, _, call) => ({ type: 'registrationChanged', at, source, status: call % 2 ? 'registered' : 'expired' }),
  (at) => ({ type: 'issueRaised', at, source, code: 's/token', condition: 'auth.expiringSoon' }),
  (at) => ({ type: 'issueCleared', at, source, condition: 'auth.' }),
  (at, _, call) => ({
    type: 'permissionChanged',
    at,
    device: 'microphone',
    state: call % 2 ? 'granted' : 'denied',
  }),
  (at, _, call) => ({ type: 'visibilityChanged', at, hidden: call % 2 === 0 }),
  (at, callId) => ({
    type: 'callEnded',
    at,
    source,
    callId,
    code: 's/486',
    condition: 'call.busy',
    evidence: 2,
    endedBy: 'them',
  }),
];

/** What an SDK says over and over. */
const again = (at: number, callId: string): CallEvent => ({
  type: 'issueRaised',
  at,
  source,
  callId,
  code: 's/lost-packets',
  condition: 'quality.inboundStalled',
  clears: 'repeat',
});

/** Each step of a call is so many events: its own, a few of strangers with names that are new each time, and repeats. */
const inEachStep = 20;
const ofStrangers = 2;

/** The event with this number, from 0, of an hour in which calls come and go while strangers send what they like. */
export function hourOfEvents(index: number, at: number): CallEvent {
  const step = Math.floor(index / inEachStep);
  const call = Math.floor(step / ofCall.length);
  const place = index % inEachStep;
  const own = place === 0 ? ofCall[step % ofCall.length] : undefined;
  const stranger =
    place <= ofStrangers ? strangers[(step * ofStrangers + place) % strangers.length] : undefined;
  return own?.(at, `talk-${call}`, call) ?? stranger?.(index) ?? again(at, `talk-${call}`);
}
