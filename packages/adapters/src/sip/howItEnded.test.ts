import { describe, expect, it } from 'vitest';
import { newCallHistory, type CallHistory } from './callHistory.ts';
import { howItEnded } from './howItEnded.ts';
import { reasonsOf } from './reasons.ts';
import { nothingSaid, type Said } from './said.ts';

const minute = 60_000;
const answeredAt = 1_700_000_000_000;
const out: CallHistory = { ...newCallHistory(false), letGo: false };
const rang: CallHistory = { ...out, rang: true };
const rings: CallHistory = { ...newCallHistory(true), letGo: false };
const accepted: CallHistory = { ...rings, accepted: true };

const said = (more: Partial<Said>): Said => ({ ...nothingSaid, ...more });
const status = (value: number, phrase: string | null = null) => said({ status: value, phrase });
const refused = (value: number, ...reasons: string[]) => said({ ...reasonsOf(reasons), status: value });
const bye = (...reasons: string[]) => said({ ...reasonsOf(reasons), goodbye: true });

describe('what prevents a call that nobody here has let go (B8)', () => {
  it.each([
    // before it  said                                                    condition, by whom, and what proves it
    [out, status(486), 'call.busy', 'them', 'status'],
    [out, status(600), 'call.busy', 'them', 'status'],
    [out, said({ q850: 17 }), 'call.busy', 'them', 'q850'],
    [rang, status(603), 'call.declined', 'them', 'status'],
    [out, status(603), 'call.unavailable', 'them', 'status'],
    [out, refused(603, 'Q.850;cause=21'), 'call.declined', 'them', 'q850'],
    [out, refused(603, 'Q.850;cause=21;location=U'), 'call.declined', 'them', 'q850'],
    [out, refused(603, 'Q.850;cause=21;location=LN'), 'call.unavailable', 'them', 'status'],
    [rang, status(607), 'call.declined', 'them', 'status'],
    [rang, status(603, 'Network Blocked'), 'call.blocked', 'service', 'status'],
    [
      rang,
      refused(603, 'Q.850;cause=21;text="v=analytics1;url=https://a.example"'),
      'call.blocked',
      'service',
      'status',
    ],
    [rang, refused(608, 'Q.850;cause=21'), 'call.blocked', 'service', 'status'],
    [rang, status(408), 'call.noAnswer', 'them', 'status'],
    [out, status(408), 'call.unavailable', 'them', 'status'],
    [rang, status(480), 'call.noAnswer', 'them', 'status'],
    [out, status(480), 'call.unavailable', 'them', 'status'],
    [out, refused(480, 'Q.850;cause=19'), 'call.noAnswer', 'them', 'q850'],
    [rang, refused(480, 'Q.850;cause=20'), 'call.unavailable', 'them', 'q850'],
    [rang, status(487), 'call.noAnswer', 'them', 'status'],
    [out, refused(487, 'Q.850;cause=17'), 'call.busy', 'them', 'q850'],
    [out, refused(500, 'Q.850;cause=17'), 'call.busy', 'them', 'q850'],
    [out, refused(503, 'Q.850;cause=1'), 'call.numberNotFound', 'service', 'q850'],
    [out, refused(503, 'Q.850;cause=31'), 'call.serviceError', 'service', 'status'],
    [out, refused(486, 'Q.850;cause=31'), 'call.busy', 'them', 'status'],
    [out, refused(404, 'Q.850;cause=17'), 'call.numberNotFound', 'service', 'status'],
    [out, refused(403, 'Q.850;cause=21'), 'call.notAllowed', 'service', 'status'],
    [out, refused(504, 'Q.850;cause=102'), 'call.serviceError', 'service', 'status'],
    [out, status(402), 'quota.credits', 'service', 'status'],
    [out, status(433), 'call.anonymityRefused', 'service', 'status'],
    [out, status(401), 'auth.required', 'service', 'status'],
    [out, status(407), 'auth.required', 'service', 'status'],
    [out, status(488), 'call.incompatible', 'service', 'status'],
    [out, status(302), 'call.redirected', 'service', 'status'],
    [
      out,
      refused(480, 'FreeSWITCH;cause=602;text="ALLOTTED_TIMEOUT"'),
      'quota.duration',
      'service',
      'ofSwitch',
    ],
    [out, said({ ofSwitch: 'ORIGINATOR_CANCEL' }), 'call.noAnswer', 'them', 'ofSwitch'],
    [{ ...out, letGo: null }, said({ ofSwitch: 'ORIGINATOR_CANCEL' }), 'call.canceled', 'you', 'ofSwitch'],
    [rang, said({ own: 'call.unavailable' }), 'call.noAnswer', 'them', 'own'],
    [out, said({ own: 'call.declined' }), 'call.unavailable', 'them', 'own'],
    [out, said({ own: 'call.networkFailed' }), 'call.networkFailed', 'network', 'own'],
    [rang, said({ q850: 16, status: 200 }), 'call.ended', 'them', 'q850'],
    [out, said({ q850: 31 }), 'call.unavailable', 'them', 'q850'],
    [out, nothingSaid, 'call.setupFailed', 'unknown', null],
    [out, status(608), 'call.blocked', 'service', 'status'],
    [rang, status(603, 'Network  Blocked'), 'call.blocked', 'service', 'status'],
    [rang, status(480, 'Network Blocked'), 'call.noAnswer', 'them', 'status'],
    [rang, refused(603, 'Q.850;cause=21;text="spam, v=analytics1"'), 'call.blocked', 'service', 'status'],
    [rang, refused(603, 'Q.850;cause=21;text="rev=2"'), 'call.declined', 'them', 'q850'],
    [out, refused(480, 'Q.850;cause=17;location=LN'), 'call.busy', 'them', 'q850'],
    [{ ...out, letGo: null }, status(486), 'call.busy', 'them', 'status'],
    [out, said({ own: 'call.unavailable' }), 'call.unavailable', 'them', 'own'],
    [rang, said({ own: 'call.declined' }), 'call.declined', 'them', 'own'],
    [out, said({ q850: 16 }), 'call.ended', 'them', 'q850'],
    [rang, said({ own: 'ice.failed' }), 'ice.neverConnected', 'network', 'own'],
    [{ ...rang, connected: true }, said({ own: 'ice.failed' }), 'ice.neverConnected', 'network', 'own'],
  ] as const)('%#: %o, %o: %s', (call, words, condition, endedBy, by) => {
    expect(howItEnded(call, words, 0)).toEqual({ condition, endedBy, by });
  });
});

describe('an incoming call that is not answered here (B10)', () => {
  it.each([
    [rings, bye(), 'call.missed', 'them', null],
    [rings, nothingSaid, 'call.missed', 'unknown', null],
    [rings, said({ own: 'call.missed' }), 'call.missed', 'them', 'own'],
    [rings, status(487), 'call.missed', 'unknown', null],
    [rings, status(503), 'call.missed', 'unknown', null],
    // When a decline by the person would not be noticed, an end without a reason may be one.
    [{ ...rings, letGo: null }, nothingSaid, 'call.canceled', 'you', null],
    [{ ...rings, letGo: null }, bye(), 'call.missed', 'them', null],
    [{ ...rings, letGo: null }, status(487), 'call.missed', 'unknown', null],
    [{ ...rings, letGo: null }, said({ own: 'call.missed' }), 'call.missed', 'them', 'own'],
    [rings, bye('SIP;cause=200;text="Call completed elsewhere"'), 'call.answeredElsewhere', 'unknown', null],
    [rings, bye('SIP;cause=600'), 'call.answeredElsewhere', 'unknown', null],
    [rings, bye('SIP;cause=603;text="Decline"'), 'call.answeredElsewhere', 'unknown', null],
    [rings, bye('Q.850;cause=26'), 'call.answeredElsewhere', 'unknown', null],
    [rings, said({ status: 487, q850: 26 }), 'call.answeredElsewhere', 'unknown', null],
    [rings, bye('Q.850;cause=7'), 'call.answeredElsewhere', 'unknown', null],
    [rings, said({ ofSwitch: 'PICKED_OFF' }), 'call.answeredElsewhere', 'unknown', null],
    [rings, said({ ofSwitch: 'LOSE_RACE' }), 'call.answeredElsewhere', 'unknown', null],
    [rings, said({ text: 'Completed elsewhere' }), 'call.answeredElsewhere', 'unknown', null],
    [accepted, bye('SIP;cause=200;text="Call completed elsewhere"'), 'call.answerLost', 'them', null],
    [accepted, bye(), 'call.answerLost', 'them', null],
    [accepted, said({ own: 'call.missed' }), 'call.answerLost', 'them', 'own'],
    [accepted, said({ own: 'call.incompatible' }), 'call.incompatible', 'service', 'own'],
    [{ ...rings, letGo: true }, bye(), 'call.canceled', 'you', null],
    [{ ...accepted, letGo: true }, nothingSaid, 'call.canceled', 'you', null],
  ] as const)('%#: %o, %o: %s', (call, words, condition, endedBy, by) => {
    expect(howItEnded(call, words, 0)).toEqual({ condition, endedBy, by });
  });
});

describe('what ends a talk (B8)', () => {
  it.each([
    // after ms    said                                              condition, by whom, and what proves it
    [minute, bye(), 'call.ended', 'them', null],
    [minute, bye('Q.850;cause=16'), 'call.ended', 'them', 'q850'],
    [minute, bye('Q.850;cause=31'), 'call.ended', 'them', 'q850'],
    [minute, bye('SIP;cause=487'), 'call.ended', 'them', null],
    [minute, bye('SIP;cause=200;text="OK"'), 'call.ended', 'them', null],
    [minute, bye('SIP;cause=487', 'Q.850;cause=38'), 'call.dropped', 'network', 'q850'],
    [minute, bye('SIP;cause=503'), 'call.dropped', 'network', 'status'],
    [minute, bye('SIP ;cause=408; text="RTP Timeout"'), 'call.dropped', 'network', 'status'],
    [minute, bye('SIP;text="RTP Timeout"'), 'call.dropped', 'network', null],
    [minute, bye('FreeSWITCH;cause=604;text="MEDIA_TIMEOUT"'), 'call.dropped', 'network', 'ofSwitch'],
    [minute, bye('FreeSWITCH;cause=804'), 'call.dropped', 'network', 'ofSwitch'],
    [minute, bye('Q.850;cause=102'), 'call.dropped', 'network', 'q850'],
    [minute, bye('Q.850;cause=38'), 'call.dropped', 'network', 'q850'],
    [1_000, bye('SIP;cause=408', 'Q.850;cause=102'), 'call.dropped', 'network', 'q850'],
    [minute, bye('FreeSWITCH;cause=602'), 'quota.duration', 'service', 'ofSwitch'],
    [minute, bye('SIP;cause=602'), 'quota.duration', 'service', 'status'],
    [minute, bye('Q.850;cause=88'), 'call.incompatible', 'service', 'q850'],
    [minute, bye('Q.850;cause=79'), 'call.incompatible', 'service', 'q850'],
    [minute, bye('Q.850;cause=65'), 'call.incompatible', 'service', 'q850'],
    [20_000, bye('Q.850;cause=17'), 'call.busy', 'them', 'q850'],
    [20_000, bye('Q.850;cause=19'), 'call.noAnswer', 'them', 'q850'],
    [20_000, bye('Q.850;cause=21'), 'call.declined', 'them', 'q850'],
    [20_000, bye('Q.850;cause=1'), 'call.numberNotFound', 'service', 'q850'],
    [20_000, said({ status: 486, q850: 17 }), 'call.busy', 'them', 'q850'],
    [5 * minute, bye('Q.850;cause=19'), 'call.ended', 'them', 'q850'],
    [5 * minute, said({ status: 480, q850: 19 }), 'call.dropped', 'network', 'q850'],
    [5 * minute, said({ status: 486 }), 'call.dropped', 'network', 'status'],
    [minute, said({ own: 'call.networkFailed' }), 'call.dropped', 'network', 'own'],
    [minute, said({ own: 'ice.failed' }), 'ice.neverConnected', 'network', 'own'],
    [minute, nothingSaid, 'call.dropped', 'unknown', null],
    [minute, status(487), 'call.ended', 'them', null],
    [minute, status(400), 'call.dropped', 'network', 'status'],
    [minute, bye('Q.850;cause=102;text="RTP Timeout"'), 'call.dropped', 'network', 'q850'],
    // A precise cause says more than a status, and one that only means "over" says less.
    [minute, bye('SIP;cause=503', 'Q.850;cause=79'), 'call.incompatible', 'service', 'q850'],
    [minute, bye('SIP;cause=503', 'Q.850;cause=38'), 'call.dropped', 'network', 'q850'],
    [minute, bye('SIP;cause=503', 'Q.850;cause=16'), 'call.dropped', 'network', 'status'],
    [minute, bye('SIP;cause=488', 'Q.850;cause=16'), 'call.incompatible', 'service', 'status'],
    // The second leg of a call explains its end for the first minute.
    [minute - 1, bye('Q.850;cause=19'), 'call.noAnswer', 'them', 'q850'],
    [minute, bye('Q.850;cause=19'), 'call.ended', 'them', 'q850'],
    [20_000, said({ status: 486 }), 'call.busy', 'them', 'status'],
    [20_000, said({ ofSwitch: 'NO_PICKUP' }), 'call.noAnswer', 'them', 'ofSwitch'],
    [5 * minute, said({ ofSwitch: 'NO_PICKUP' }), 'call.dropped', 'network', 'ofSwitch'],
    [20_000, said({ ofSwitch: 'CRASH' }), 'call.dropped', 'network', 'ofSwitch'],
  ] as const)('%#: after %i ms %o: %s', (talkedMs, words, condition, endedBy, by) => {
    const talk = { ...rang, answeredAt };
    expect(howItEnded(talk, words, answeredAt + talkedMs)).toEqual({ condition, endedBy, by });
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

  it.each([
    [nothingSaid, 'call.ended', 'unknown', null],
    [said({ own: 'call.ended' }), 'call.ended', 'unknown', null],
    [said({ own: 'call.setupFailed' }), 'call.dropped', 'network', 'own'],
  ] as const)(
    'may have been the person’s own act where nobody can know: %o: %s',
    (words, condition, endedBy, by) => {
      const end = howItEnded({ ...rang, answeredAt: 0, letGo: null }, words, minute);
      expect(end).toEqual({ condition, endedBy, by });
    },
  );

  it.each([
    [1_000, 'call.answerLost'],
    [4_999, 'call.answerLost'],
    [5_000, 'call.ended'],
  ])('that began as another phone answered, and ended after %i ms: %s', (talkedMs, condition) => {
    const crossed = { ...accepted, answeredAt: 0 };
    expect(howItEnded(crossed, bye('SIP;cause=200'), talkedMs).condition).toBe(condition);
  });
});

describe('a talk that was moved to somebody else (A1)', () => {
  const talk = { ...out, answeredAt, connected: true };

  it.each([
    ['done', false, bye(), 'call.ended', 'unknown'],
    ['done', false, bye('SIP;cause=503'), 'call.ended', 'unknown'],
    ['done', true, nothingSaid, 'call.ended', 'unknown'],
    ['done', false, nothingSaid, 'call.ended', 'unknown'],
    ['asked', true, nothingSaid, 'call.ended', 'unknown'],
    ['asked', false, bye(), 'call.ended', 'them'],
    // That somebody agreed to try moves nothing yet.
    ['asked', false, nothingSaid, 'call.dropped', 'unknown'],
    ['no', true, nothingSaid, 'call.ended', 'you'],
  ] as const)('%s, let go here: %s, %j: %s by %s', (moved, letGo, words, condition, endedBy) => {
    const end = howItEnded({ ...talk, moved, letGo }, words, answeredAt + minute);
    expect(end).toMatchObject({ condition, endedBy });
  });

  it('was still here where its sound was lost here', () => {
    const end = howItEnded({ ...talk, moved: 'done' }, said({ own: 'ice.failed' }), answeredAt + minute);
    expect(end.condition).toBe('ice.failed');
  });

  it.each(['BLIND_TRANSFER', 'ATTENDED_TRANSFER', 'BOWOUT'] as const)(
    'by the switch, which says %s, was hung up by nobody',
    (ofSwitch) => {
      const end = howItEnded(talk, said({ ofSwitch, goodbye: true }), answeredAt + minute);
      expect(end).toMatchObject({ condition: 'call.ended', endedBy: 'service' });
    },
  );
});
