import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';

const offlineAt = 100_000;
const offline = at(
  offlineAt,
  { type: 'issueRaised', code: 'browser/offline', condition: 'signaling.offline' },
  'browser',
);
const connected = (time: number) => at(time, { type: 'connectionChanged', status: 'connected' });
const call = (time: number, phase: 'new' | 'ringing' | 'active' | 'held', callId = 'a') =>
  at(time, { type: 'callChanged', callId, phase, direction: 'inbound' });
const end = (time: number, endedBy: 'you' | 'them' | 'network', evidence: 1 | 2 | 3 = 1) =>
  at(time, { type: 'callEnded', callId: 'a', code: 's/e', condition: 'call.ended', evidence, endedBy });
const raise = (time: number, condition: 'auth.expired' | 'quality.degraded' | 'media.permissionDenied') =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition });
const party = (time: number) =>
  at(time, { type: 'partyChanged', partyId: 'p', state: 'joined', callId: 'a' });
const online = (time: number) => at(time, { type: 'networkChanged', online: false });

/** Whether the page still counts as offline after an event, on a connection that had stood since the beginning. */
const isOffline = (event: CallEvent, before: readonly CallEvent[] = [connected(0)]): boolean =>
  reduced([...before, offline, event]).callErrors.issues.some(
    ({ condition, status }) => condition === 'signaling.offline' && status === 'active',
  );

const soon = offlineAt + 2_000;

describe('a browser that says it is offline', () => {
  it.each<[string, CallEvent]>([
    ['the service connects', connected(soon)],
    ['a call comes in', call(soon, 'ringing')],
    ['a call is answered', call(soon, 'active')],
    ['the other side hangs up', end(soon, 'them')],
    ['the service says why a call ended', end(soon, 'network', 2)],
    ['the service refuses the sign-in', raise(soon, 'auth.expired')],
    ['somebody else comes', party(soon)],
    ['sound arrives', at(soon, { type: 'issueCleared', condition: 'signaling.offline' })],
  ])('is wrong when %s', (_, event) => {
    expect(isOffline(event)).toBe(false);
  });

  it.each<[string, CallEvent]>([
    ['a call is placed', call(soon, 'new')],
    ['the person hangs up', end(soon, 'you')],
    ['the network cuts a call', end(soon, 'network', 3)],
    ['something else is over', at(soon, { type: 'issueCleared', condition: 'ice.' })],
    ['the microphone fails', raise(soon, 'media.permissionDenied')],
    ['the connection is lost', at(soon, { type: 'connectionChanged', status: 'lost', retrying: true })],
    ['it says so again', online(soon)],
  ])('may be right when %s', (_, event) => {
    expect(isOffline(event)).toBe(true);
  });

  it('may be right when a call is in the phase that it was in', () => {
    expect(isOffline(call(soon, 'active'), [connected(0), call(1, 'active')])).toBe(true);
  });

  it('may be right in the first two seconds: data was on its way', () => {
    expect(isOffline(party(soon - 1))).toBe(true);
    expect(isOffline(call(soon - 1, 'ringing'))).toBe(true);
  });

  describe('where a connection stands all along for a minute', () => {
    const minute = offlineAt + 60_000;
    const anything = raise(minute, 'media.permissionDenied');

    it('is wrong, whatever the SDK says but that the network is bad', () => {
      expect(isOffline(anything)).toBe(false);
      expect(isOffline(call(minute, 'new'))).toBe(false);
      expect(isOffline(raise(minute, 'quality.degraded'))).toBe(true);
      expect(isOffline(online(minute))).toBe(true);
    });

    it('may be right a moment earlier, of another connection, or of one that came after it', () => {
      expect(isOffline(raise(minute - 1, 'media.permissionDenied'))).toBe(true);
      expect(isOffline(anything, [])).toBe(true);
      expect(isOffline(anything, [{ ...connected(0), source: 't' }])).toBe(true);
      expect(
        isOffline(anything, [at(0, { type: 'connectionChanged', status: 'lost', retrying: true })]),
      ).toBe(true);
    });

    it('is wrong of a connection that came in the same moment', () => {
      expect(isOffline(anything, [connected(offlineAt)])).toBe(false);
    });
  });
});
