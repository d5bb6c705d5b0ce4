import { describe, expect, it } from 'vitest';
import { newCallHistory, type CallHistory } from './callHistory.ts';
import { howItEnded } from './howItEnded.ts';
import { reasonsOf } from './reasons.ts';
import { nothingSaid, type Said } from './said.ts';

const minute = 60_000;
const out: CallHistory = { ...newCallHistory(false), letGo: false };
const rang: CallHistory = { ...out, rang: true };
const rings: CallHistory = { ...newCallHistory(true), letGo: false };
const accepted: CallHistory = { ...rings, accepted: true };

const said = (more: Partial<Said>): Said => ({ ...nothingSaid, ...more });
const status = (value: number, phrase: string | null = null) => said({ status: value, phrase });
const refused = (value: number, ...reasons: string[]) => said({ ...reasonsOf(reasons), status: value });
const bye = (...reasons: string[]) => said({ ...reasonsOf(reasons), goodbye: true });

describe('what prevents a call that nobody here has let go', () => {
  it.each([
    // before it  said                                                    condition                by
    [out, status(486), 'call.busy', 'them'],
    [out, status(600), 'call.busy', 'them'],
    [out, said({ q850: 17 }), 'call.busy', 'them'],
    [rang, status(603), 'call.declined', 'them'],
    [out, status(603), 'call.unavailable', 'them'],
    [out, refused(603, 'Q.850;cause=21'), 'call.declined', 'them'],
    [out, refused(603, 'Q.850;cause=21;location=U'), 'call.declined', 'them'],
    [out, refused(603, 'Q.850;cause=21;location=LN'), 'call.unavailable', 'them'],
    [rang, status(607), 'call.declined', 'them'],
    [rang, status(603, 'Network Blocked'), 'call.blocked', 'service'],
    [
      rang,
      refused(603, 'Q.850;cause=21;text="v=analytics1;url=https://a.example"'),
      'call.blocked',
      'service',
    ],
    [rang, refused(608, 'Q.850;cause=21'), 'call.blocked', 'service'],
    [rang, status(408), 'call.noAnswer', 'them'],
    [out, status(408), 'call.unavailable', 'them'],
    [rang, status(480), 'call.noAnswer', 'them'],
    [out, status(480), 'call.unavailable', 'them'],
    [out, refused(480, 'Q.850;cause=19'), 'call.noAnswer', 'them'],
    [rang, refused(480, 'Q.850;cause=20'), 'call.unavailable', 'them'],
    [rang, status(487), 'call.noAnswer', 'them'],
    [out, refused(487, 'Q.850;cause=17'), 'call.busy', 'them'],
    [out, refused(500, 'Q.850;cause=17'), 'call.busy', 'them'],
    [out, refused(503, 'Q.850;cause=1'), 'call.numberNotFound', 'service'],
    [out, refused(503, 'Q.850;cause=31'), 'call.serviceError', 'service'],
    [out, refused(486, 'Q.850;cause=31'), 'call.busy', 'them'],
    [out, refused(404, 'Q.850;cause=17'), 'call.numberNotFound', 'service'],
    [out, refused(403, 'Q.850;cause=21'), 'call.notAllowed', 'service'],
    [out, refused(504, 'Q.850;cause=102'), 'call.serviceError', 'service'],
    [out, status(402), 'quota.credits', 'service'],
    [out, status(433), 'call.anonymityRefused', 'service'],
    [out, status(401), 'auth.required', 'service'],
    [out, status(407), 'auth.required', 'service'],
    [out, status(488), 'call.incompatible', 'service'],
    [out, status(302), 'call.redirected', 'service'],
    [out, refused(480, 'FreeSWITCH;cause=602;text="ALLOTTED_TIMEOUT"'), 'quota.duration', 'service'],
    [out, said({ ofSwitch: 'ORIGINATOR_CANCEL' }), 'call.noAnswer', 'them'],
    [{ ...out, letGo: null }, said({ ofSwitch: 'ORIGINATOR_CANCEL' }), 'call.canceled', 'you'],
    [rang, said({ own: 'call.unavailable' }), 'call.noAnswer', 'them'],
    [out, said({ own: 'call.declined' }), 'call.unavailable', 'them'],
    [out, said({ own: 'call.networkFailed' }), 'call.networkFailed', 'network'],
    [rang, said({ q850: 16, status: 200 }), 'call.ended', 'them'],
    [out, said({ q850: 31 }), 'call.unavailable', 'them'],
    [out, nothingSaid, 'call.setupFailed', 'unknown'],
  ] as const)('%#: %o, %o: %s', (call, words, condition, endedBy) => {
    expect(howItEnded(call, words, 0)).toMatchObject({ condition, endedBy });
  });
});

describe('an incoming call that is not answered here', () => {
  it.each([
    [rings, bye(), 'call.missed'],
    [rings, nothingSaid, 'call.missed'],
    [rings, said({ own: 'call.missed' }), 'call.missed'],
    [rings, status(487), 'call.missed'],
    [rings, status(503), 'call.missed'],
    [rings, bye('SIP;cause=200;text="Call completed elsewhere"'), 'call.answeredElsewhere'],
    [rings, bye('SIP;cause=600'), 'call.answeredElsewhere'],
    [rings, bye('SIP;cause=603;text="Decline"'), 'call.answeredElsewhere'],
    [rings, bye('Q.850;cause=26'), 'call.answeredElsewhere'],
    [rings, said({ status: 487, q850: 26 }), 'call.answeredElsewhere'],
    [rings, said({ ofSwitch: 'LOSE_RACE' }), 'call.answeredElsewhere'],
    [rings, said({ text: 'Completed elsewhere' }), 'call.answeredElsewhere'],
    [accepted, bye('SIP;cause=200;text="Call completed elsewhere"'), 'call.answerLost'],
    [accepted, bye(), 'call.answerLost'],
    [accepted, said({ own: 'call.incompatible' }), 'call.incompatible'],
    [{ ...rings, letGo: true }, bye(), 'call.canceled'],
    [{ ...accepted, letGo: true }, nothingSaid, 'call.canceled'],
  ] as const)('%#: %o, %o: %s', (call, words, condition) => {
    expect(howItEnded(call, words, 0).condition).toBe(condition);
  });
});

describe('what ends a talk', () => {
  it.each([
    // after ms    said                                              condition            by
    [minute, bye(), 'call.ended', 'them'],
    [minute, bye('Q.850;cause=16'), 'call.ended', 'them'],
    [minute, bye('Q.850;cause=31'), 'call.ended', 'them'],
    [minute, bye('SIP;cause=487'), 'call.ended', 'them'],
    [minute, bye('SIP;cause=200;text="OK"'), 'call.ended', 'them'],
    [minute, bye('SIP;cause=487', 'Q.850;cause=38'), 'call.dropped', 'network'],
    [minute, bye('SIP;cause=503'), 'call.dropped', 'network'],
    [minute, bye('SIP ;cause=408; text="RTP Timeout"'), 'call.dropped', 'network'],
    [minute, bye('SIP;text="RTP Timeout"'), 'call.dropped', 'network'],
    [minute, bye('FreeSWITCH;cause=604;text="MEDIA_TIMEOUT"'), 'call.dropped', 'network'],
    [minute, bye('FreeSWITCH;cause=804'), 'call.dropped', 'network'],
    [minute, bye('Q.850;cause=102'), 'call.dropped', 'network'],
    [minute, bye('Q.850;cause=38'), 'call.dropped', 'network'],
    [1_000, bye('SIP;cause=408', 'Q.850;cause=102'), 'call.dropped', 'network'],
    [minute, bye('FreeSWITCH;cause=602'), 'quota.duration', 'service'],
    [minute, bye('SIP;cause=602'), 'quota.duration', 'service'],
    [minute, bye('Q.850;cause=88'), 'call.incompatible', 'service'],
    [minute, bye('Q.850;cause=79'), 'call.incompatible', 'service'],
    [minute, bye('Q.850;cause=65'), 'call.incompatible', 'service'],
    [20_000, bye('Q.850;cause=17'), 'call.busy', 'them'],
    [20_000, bye('Q.850;cause=19'), 'call.noAnswer', 'them'],
    [20_000, bye('Q.850;cause=21'), 'call.declined', 'them'],
    [20_000, bye('Q.850;cause=1'), 'call.numberNotFound', 'service'],
    [20_000, said({ status: 486, q850: 17 }), 'call.busy', 'them'],
    [5 * minute, bye('Q.850;cause=19'), 'call.ended', 'them'],
    [5 * minute, said({ status: 480, q850: 19 }), 'call.dropped', 'network'],
    [5 * minute, said({ status: 486 }), 'call.dropped', 'network'],
    [minute, said({ own: 'call.networkFailed' }), 'call.dropped', 'network'],
    [minute, said({ own: 'ice.failed' }), 'ice.neverConnected', 'network'],
    [minute, nothingSaid, 'call.dropped', 'unknown'],
  ] as const)('%#: after %i ms %o: %s', (talkedMs, words, condition, endedBy) => {
    const talk = { ...rang, answeredAt: 1_000 };
    expect(howItEnded(talk, words, 1_000 + talkedMs)).toMatchObject({ condition, endedBy });
  });

  it('lost its sound only where there was any', () => {
    const heard = { ...rang, answeredAt: 0, connected: true };
    expect(howItEnded(heard, said({ own: 'ice.failed' }), minute).condition).toBe('ice.failed');
  });

  it('is the person’s own act where it is one, whatever others say to it', () => {
    const mine = { ...rang, answeredAt: 0, letGo: true };
    for (const words of [nothingSaid, bye('Q.850;cause=38'), status(503), said({ own: 'call.dropped' })])
      expect(howItEnded(mine, words, minute)).toEqual({ condition: 'call.ended', endedBy: 'you', by: null });
  });

  it('may have been the person’s own act where nobody can know', () => {
    const end = howItEnded({ ...rang, answeredAt: 0, letGo: null }, nothingSaid, minute);
    expect(end).toMatchObject({ condition: 'call.ended', endedBy: 'unknown' });
  });

  it.each([
    [1_000, 'call.answerLost'],
    [minute, 'call.ended'],
  ])('that began as another phone answered, and ended after %i ms: %s', (talkedMs, condition) => {
    const crossed = { ...accepted, answeredAt: 0 };
    expect(howItEnded(crossed, bye('SIP;cause=200'), talkedMs).condition).toBe(condition);
  });
});
