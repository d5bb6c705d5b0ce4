import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { EndedBy, IssueRaised } from '../events.ts';
import { calm } from '../test-support/calm.ts';
import { diaryOf } from '../test-support/diary.ts';
import { setUp } from '../test-support/oneSource.ts';

const ready = { type: 'connectionChanged', status: 'connected' };
const reconnecting = '1500 signaling.reconnecting';

describe('"you’re back" (C16)', () => {
  it('is said for three seconds after a loss that was told, and then the page sleeps', () => {
    const { lost, ready: restored, later, diary, clock } = calm();
    lost();
    later(5_000);
    restored();
    later(60_000);
    expect(diary).toEqual([reconnecting, '5000 back', '8000 nothing']);
    expect(clock.pending).toBe(0);
  });

  it.each<[ConditionId, number, Partial<IssueRaised>]>([
    ['signaling.gatewayFailed', 1_600, {}],
    ['auth.refreshFailing', 600, {}],
    ['auth.expired', 600, {}],
    ['quota.connections', 1_600, {}],
    ['quota.messages', 600, {}],
    ['service.notFound', 600, {}],
  ])('is said after %s, which explained the loss before the loss itself was told', (condition, ms, more) => {
    const { lost, raise, ready: restored, later, away } = calm();
    lost();
    raise(condition, more);
    later(ms);
    restored();
    expect(away()).toBe(ms);
  });

  it.each<[ConditionId, Partial<IssueRaised>]>([
    ['media.permissionDenied', {}],
    ['media.mutedByHost', { callId: 'c' }],
    ['call.missed', {}],
    ['sdk.unknown', {}],
  ])(
    'is not said where only %s was told during the loss, which has nothing to do with it',
    (condition, more) => {
      const { inCall, lost, raise, ready: restored, later, diary } = calm();
      if (more.callId) inCall();
      lost();
      raise(condition, more);
      later(400);
      restored();
      later(9_000);
      expect(diary.join()).not.toContain('back');
    },
  );

  it.each<[ConditionId, string]>([
    ['signaling.gatewayFailed', 'signaling.'],
    ['quota.messages', 'quota.'],
    ['auth.refreshFailing', 'auth.'],
    ['service.upstream', 'service.'],
  ])('is not said for %s while the connection stood all the time', (condition, area) => {
    const { raise, lost, ready: restored, say, later, diary } = calm();
    raise(condition);
    later(5_000);
    say({ type: 'issueCleared', condition: area as 'quota.' });
    later(5_000);
    lost();
    later(400);
    restored();
    later(5_000);
    expect(diary.join()).not.toContain('back');
  });

  it.each(['unknown', 'network', 'service'] as const)(
    'is not said where the call ended in it, by %s',
    (endedBy) => {
      const { inCall, lost, say, ready: restored, later, diary } = calm();
      inCall();
      lost();
      later(2_000);
      say({ type: 'callEnded', callId: 'c', code: 's/1', condition: 'call.ended', evidence: 1, endedBy });
      later(2_000);
      restored();
      later(9_000);
      expect(diary.join()).not.toContain('back');
    },
  );

  it.each<[ConditionId, 'active' | 'ringing', EndedBy, boolean]>([
    ['call.dropped', 'active', 'network', false],
    ['call.endedByHold', 'active', 'unknown', false],
    ['call.networkFailed', 'ringing', 'network', false],
    ['call.busy', 'ringing', 'them', true],
    ['call.serviceError', 'active', 'them', true],
  ])(
    'where an SDK ends its calls and then says that the connection is lost: %s (%s), by %s: %s',
    (...given) => {
      const [condition, phase, endedBy, isSaid] = given;
      const { say, later, lost, ready: restored, away } = calm();
      say({ type: 'callChanged', callId: 'c', phase, direction: 'outbound' });
      later(5_000);
      say({ type: 'callEnded', callId: 'c', code: 's/end', condition, evidence: 3, endedBy });
      lost();
      later(5_000);
      restored();
      later(20);
      expect(away() !== null).toBe(isSaid);
    },
  );

  it.each<[number, ConditionId, boolean]>([
    [20_000, 'call.dropped', false],
    [20_000, 'call.networkFailed', false],
    [90_000, 'call.dropped', true],
  ])(
    'where media is lost first, and the connection %s ms after its call: %s: %s',
    (ms, condition, isSaid) => {
      const { say, later, lost, ready: restored, away } = calm();
      say({ type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound' });
      later(5_000);
      say({ type: 'callEnded', callId: 'c', code: 's/end', condition, evidence: 3, endedBy: 'network' });
      later(ms);
      lost();
      later(5_000);
      restored();
      later(20);
      expect(away() !== null).toBe(isSaid);
    },
  );

  it.each(['before', 'in'])('is said of a connection where another one lost a call %s its outage', (when) => {
    const { of, store, later, lost, ready: restored, screen, away } = calm();
    of('other', ready);
    of('other', { type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound' });
    const cut = () => {
      const end = { condition: 'call.dropped', evidence: 2, endedBy: 'network' };
      of('other', { type: 'callEnded', callId: 'c', code: 'other/38', ...end });
      later(2_000);
      store.dismiss(screen().dialog?.issueId ?? '');
    };
    if (when === 'before') cut();
    lost();
    later(2_000);
    if (when === 'in') cut();
    later(2_000);
    restored();
    later(20);
    expect(away()).not.toBeNull();
  });

  it('counts from the first thing that was told, whatever was told later', () => {
    const { lost, raise, ready: restored, later, away } = calm();
    lost();
    later(2_000);
    raise('service.misconfigured');
    later(3_000);
    restored();
    expect(away()).toBe(5_000);
  });

  it('counts the longest absence where two connections come back together', () => {
    const { lost, of, ready: restored, later, away } = calm();
    of('other', ready);
    lost();
    later(2_000);
    of('other', { type: 'connectionChanged', status: 'lost', retrying: true });
    of('other', { type: 'issueRaised', code: 'o/1', condition: 'signaling.gatewayFailed' });
    later(2_000);
    of('s', { type: 'visibilityChanged', hidden: true });
    of('other', ready);
    restored();
    later(20);
    expect(away()).toBe(4_000);
  });

  it('is not said while another connection is lost', () => {
    const { lost, of, ready: restored, later, diary } = calm();
    of('other', ready);
    lost();
    of('other', { type: 'connectionChanged', status: 'lost', retrying: true });
    later(5_000);
    restored();
    later(2_000);
    expect(diary).toEqual([reconnecting]);
  });

  it.each<[string, (one: ReturnType<typeof calm>) => void]>([
    [
      'the SDK closed the connection on purpose',
      ({ say }) => say({ type: 'connectionChanged', status: 'closed' }),
    ],
    ['the app left', ({ store }) => store.closing()],
    ['the loss took a call along', ({ raise }) => raise('call.dropped', { callId: 'c' })],
  ])('is not said when %s in the meantime', (_, act) => {
    const one = calm();
    one.inCall();
    one.lost();
    one.later(2_000);
    act(one);
    one.later(5_000);
    one.ready();
    one.later(5_000);
    expect(one.diary.join()).not.toContain('back');
  });

  it('is not said for a loss that was only announced and did not happen, nor for an earlier one again', () => {
    const { lost, ready: restored, later, diary } = calm();
    lost();
    later(5_000);
    restored();
    later(1_000);
    lost({ probationMs: 2_000 });
    later(9_000);
    lost();
    later(400);
    restored();
    later(9_000);
    expect(diary).toEqual([reconnecting, '5000 back', '7500 signaling.reconnecting', '8000 nothing']);
  });

  it('is not said to somebody who was never connected', () => {
    const one = setUp();
    const diary = diaryOf(one);
    one.lose();
    one.later(5_000);
    one.ready();
    one.later(5_000);
    one.lose();
    one.later(400);
    one.ready();
    one.later(5_000);
    expect(diary).toEqual([`${reconnecting} (first)`, '5000 nothing']);
  });

  it('waits for calm where the connection keeps dropping, and then says nothing any more', () => {
    const { lost, ready: restored, later, diary } = calm();
    for (let index = 0; index < 3; index++) {
      lost();
      later(3_000);
      restored();
      later(100);
    }
    later(60_000);
    expect(diary.slice(-3).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'signaling.unstable',
      'signaling.unstable (long)',
      'nothing',
    ]);
  });

  it('gives way to bad news at once, and lesser news wait until it is over', () => {
    const { lost, ready: restored, raise, later, diary } = calm();
    lost();
    later(5_000);
    restored();
    later(1_000);
    raise('call.missed');
    later(2_500);
    raise('quota.messages');
    later(100);
    expect(diary.slice(1)).toEqual(['5000 back', '8000 call.missed', '8500 quota.messages']);
    const other = calm();
    other.lost();
    other.later(5_000);
    other.ready();
    other.later(1_000);
    other.raise('quota.messages');
    other.later(5_000);
    expect(other.diary.slice(1)).toEqual(['5000 back', '6000 quota.messages']);
  });
});
