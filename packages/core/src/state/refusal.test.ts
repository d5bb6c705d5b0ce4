import { describe, expect, it } from 'vitest';
import type { CallEnded, IssueRaised } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';

const about = { callId: 'c' } as const;
const calls = at(0, { type: 'callChanged', ...about, phase: 'new', direction: 'outbound' });
const refused = (more: Partial<IssueRaised> = {}) =>
  at(1_000, {
    type: 'issueRaised',
    code: 's/refused',
    condition: 'media.permissionDenied',
    ...about,
    ...more,
  });
const ends = (time: number, more: Partial<CallEnded> = {}) =>
  at(time, {
    type: 'callEnded',
    ...about,
    code: 's/ended',
    condition: 'call.setupFailed',
    evidence: 1,
    endedBy: 'unknown',
    ...more,
  });
/** Whether the refusal is open, as the reason for the end. */
const explains = (...events: Parameters<typeof reduced>[0]) => {
  const [refusal] = reduced([calls, ...events]).callErrors.issues;
  return [refusal?.status, refusal?.evidence];
};
const why = ['active', 4];
const over = ['resolved', 0];

describe('a device that was refused before its unanswered call ended', () => {
  it('is why it ended, up to a second later', () => {
    expect(explains(refused(), ends(1_000))).toEqual(why);
    expect(explains(refused(), ends(2_000))).toEqual(why);
    expect(explains(refused(), ends(2_001))).toEqual(over);
  });

  it.each(['media.permissionDismissed', 'media.deviceInUse', 'media.insecureContext'] as const)(
    'so is %s',
    (condition) => {
      expect(explains(refused({ condition }), ends(1_500))).toEqual(why);
    },
  );

  it('is not, where the other side gave a reason, somebody had answered, or it is of another call', () => {
    expect(explains(refused(), ends(1_500, { condition: 'call.busy', evidence: 2 }))).toEqual(over);
    const answered = at(500, { type: 'callChanged', ...about, phase: 'active' });
    expect(explains(answered, refused(), ends(1_500))).toEqual(over);
    expect(explains(refused({ callId: 'd' }), ends(1_500))).toEqual(['active', 0]);
  });

  it('is not, where the person closed it, or it is no refusal', () => {
    const closed = at(1_200, { type: 'dismissed', issueId: 's:s/refused:c:' });
    expect(explains(refused(), closed, ends(1_500))[1]).toBe(0);
    expect(explains(refused({ condition: 'media.captureEnded' }), ends(1_500))).toEqual(over);
    expect(explains(refused({ condition: 'media.microphoneSilent' }), ends(1_500))).toEqual(over);
    expect(explains(refused({ condition: 'quality.degraded' }), ends(1_500))).toEqual(over);
  });

  it('leaves what else is known of the refusal', () => {
    const [refusal] = reduced([calls, refused(), ends(1_500)]).callErrors.issues;
    expect(refusal).toMatchObject({ code: 's/refused', condition: 'media.permissionDenied', callId: 'c' });
  });
});

describe('a warning that repeats while it lasts', () => {
  const warns = (time: number, code: string, clears: 'repeat' | null) =>
    at(time, { type: 'issueRaised', code, condition: 'quality.degraded', clears, ...about });
  const statuses = (...events: Parameters<typeof reduced>[0]) =>
    reduced([at(0, { type: 'callChanged', ...about, phase: 'active' }), ...events]).callErrors.issues.map(
      ({ code, status }) => `${code} ${status}`,
    );
  const look = (time: number) => at(time, { type: 'ticked' });

  it('is over once it has not come for a while, and no other is', () => {
    const both = [warns(1_000, 'r', 'repeat'), warns(1_000, 'once', null)];
    expect(statuses(...both, look(3_000))).toEqual(['r active', 'once active']);
    expect(statuses(...both, look(600_000))).toEqual(['r resolved', 'once active']);
  });

  it('goes on with each repeat', () => {
    const again = Array.from({ length: 20 }, (_, index) => warns(1_000 + index * 2_000, 'r', 'repeat'));
    expect(statuses(...again)).toEqual(['r active']);
  });
});
