import { rowOf, type ConditionId } from '@faultline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCallHistory, type CallHistory } from './callHistory.ts';
import { causeNames, causeNamed, type SwitchCause } from './causes.ts';
import { howItEnded } from './howItEnded.ts';
import { nothingSaid, type Said } from './said.ts';

/** What may happen in a call, in any order; what can no longer happen is skipped. */
const happenings = ['ring', 'accept', 'answer', 'connect', 'hangUp', 'wait'] as const;
type Happening = (typeof happenings)[number];

interface Call {
  readonly record: CallHistory;
  readonly now: number;
}

function happen({ record, now }: Call, what: Happening): Call {
  const later = now + 1_000;
  if (record.letGo) return { record, now: later };
  switch (what) {
    case 'ring':
      return { record: { ...record, rang: true }, now: later };
    case 'accept':
      return { record: record.inbound ? { ...record, accepted: true } : record, now: later };
    case 'answer':
      return record.answeredAt === null && (record.accepted || !record.inbound)
        ? { record: { ...record, answeredAt: later }, now: later }
        : { record, now: later };
    case 'connect':
      return { record: { ...record, connected: record.answeredAt !== null }, now: later };
    case 'hangUp':
      return { record: { ...record, letGo: true }, now: later };
    case 'wait':
      return { record, now: later + 60_000 };
  }
}

const calls = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(fc.constantFrom(...happenings), { maxLength: 8 }))
  .map(([inbound, known, all]) =>
    all.reduce(happen, { record: { ...newCallHistory(inbound), letGo: known ? false : null }, now: 0 }),
  );

const own: readonly (ConditionId | null)[] = [
  null,
  'call.networkFailed',
  'call.setupFailed',
  'call.dropped',
  'ice.failed',
  'media.permissionDenied',
];
const switchCauses = causeNames.flatMap((name): SwitchCause[] => {
  const { ofSwitch } = causeNamed(name);
  return ofSwitch === null ? [] : [ofSwitch];
});
const words: fc.Arbitrary<Said> = fc.record({
  goodbye: fc.boolean(),
  status: fc.option(
    fc.oneof(fc.integer({ min: 100, max: 720 }), fc.constantFrom(200, 408, 480, 486, 487, 603)),
  ),
  sip: fc.option(fc.constantFrom(200, 408, 487, 503, 600, 603)),
  q850: fc.option(fc.integer({ min: 0, max: 130 })),
  ofSwitch: fc.option(fc.constantFrom(...switchCauses)),
  phrase: fc.option(fc.constantFrom('Network Blocked', 'Decline', 'OK')),
  text: fc.constantFrom('', 'RTP Timeout', 'Call completed elsewhere', 'v=analytics1;url=x'),
  location: fc.option(fc.constantFrom('U', 'LN')),
  own: fc.constantFrom(...own),
});

/** Only a call that nobody has answered, or that a service has just answered, can end in these ways. */
const ofSetUp =
  /^call\.(busy|declined|noAnswer|missed|unavailable|numberNotFound|setupFailed|networkFailed|blocked|notAllowed|answeredElsewhere|anonymityRefused)$|^auth\./;

const holds = (claim: (call: Call, said: Said, condition: ConditionId, endedBy: string) => void) =>
  fc.assert(
    fc.property(calls, words, (call, said) => {
      const { condition, endedBy } = howItEnded(call.record, said, call.now);
      claim(call, said, condition, endedBy);
    }),
    { numRuns: 2_000 },
  );
const talked = ({ record, now }: Call) => (record.answeredAt === null ? null : now - record.answeredAt);

describe('however a call went, and whatever is said at its end', () => {
  it('the person’s own act is silent, and theirs', () => {
    holds(({ record }, _, condition, endedBy) => {
      if (!record.letGo) return;
      expect(rowOf(condition).surface).toBe('silent');
      expect(endedBy).toBe('you');
    });
  });

  it('what is not known to be the person’s own act is never said to be it', () => {
    holds(({ record }, _, __, endedBy) => {
      if (record.letGo === false) expect(endedBy).not.toBe('you');
    });
  });

  it('nothing of setting up a call explains a long talk', () => {
    holds((call, _, condition) => {
      if ((talked(call) ?? 0) > 60_000 && !call.record.letGo) expect(condition).not.toMatch(ofSetUp);
    });
  });

  it('a talk without anybody’s goodbye or act was cut, if acts can be known', () => {
    holds((call) => {
      if (talked(call) === null || call.record.letGo !== false) return;
      expect(howItEnded(call.record, nothingSaid, call.now).condition).toBe('call.dropped');
    });
  });

  it('only who was called can miss a call, or lose it to another phone', () => {
    holds(({ record }, _, condition) => {
      if (/missed|Elsewhere|answerLost/i.test(condition)) expect(record.inbound).toBe(true);
    });
  });

  it('an answer is lost only by somebody who pressed Answer, and then nobody missed it', () => {
    holds(({ record }, _, condition) => {
      if (condition === 'call.answerLost') expect(record.accepted).toBe(true);
      if (condition === 'call.missed') expect(record.accepted).toBe(false);
    });
  });

  it('nobody is said to have declined what did not ring, unless a code of their own says so', () => {
    holds((call, { status, q850, ofSwitch }, condition) => {
      if (condition !== 'call.declined' || call.record.rang || talked(call) !== null) return;
      const codes =
        q850 === 21 || status === 607 || ['DECLINE', 'UNWANTED', 'REJECT_ALL'].includes(ofSwitch ?? '');
      expect(codes).toBe(true);
    });
  });

  it('sound is lost only where it ever got through', () => {
    holds(({ record }, _, condition) => {
      if (condition === 'ice.failed') expect(record.answeredAt !== null && record.connected).toBe(true);
    });
  });
});
