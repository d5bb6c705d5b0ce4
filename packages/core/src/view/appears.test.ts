import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallPhase, IssueRaised } from '../events.ts';
import { diaryOf } from '../test-support/diary.ts';
import { setUp, start } from '../test-support/oneSource.ts';

/** An established connection without trouble, with or without a call in some phase. */
function calm(phase?: CallPhase, source = 's', timing = {}) {
  const one = setUp({ timing });
  one.ready();
  if (phase)
    one.store.send({ type: 'callChanged', at: one.clock.now(), source, callId: 'c', phase, remote: 'Ana' });
  one.later(100);
  return { ...one, diary: diaryOf(one) };
}

describe('a connection that is lost and restored by the SDK', () => {
  it.each([
    ['outside a call', undefined, 1_500],
    ['while it rings', 'ringing', 1_500],
    ['while a call is being set up', 'new', 1_500],
    ['in a call', 'active', 500],
    ['on hold', 'held', 500],
    ['in a call that is being recovered', 'recovering', 500],
  ] as const)('%s is told after its delay, not before', (_, phase, ms) => {
    const { lose, later, diary } = calm(phase);
    lose();
    later(9_000);
    expect(diary).toEqual([`${ms} signaling.reconnecting`]);
  });

  it('is not felt in a call of another SDK', () => {
    const { lose, later, diary } = calm('active', 'other');
    lose();
    later(9_000);
    expect(diary).toEqual(['1500 signaling.reconnecting']);
  });

  it('is felt in the call that it tore down a moment before', () => {
    const { lose, end, later, diary } = calm('active');
    end('c', 'call.ended', 1);
    later(400);
    lose();
    later(9_000);
    expect(diary).toEqual(['900 signaling.reconnecting']);
  });

  it('is not told at all when it is over within the delay', () => {
    const { lose, ready, later, diary } = calm();
    lose();
    later(1_499);
    ready();
    later(9_000);
    expect(diary).toEqual([]);
  });

  it('is told after the delays that the app asked for', () => {
    const { lose, later, diary } = calm('active', 's', { showDelayInCallMs: 70 });
    lose();
    later(9_000);
    expect(diary).toEqual(['70 signaling.reconnecting']);
  });
});

describe('a connection that nobody restores', () => {
  it.each([
    ['outside a call', undefined, 10_000],
    ['in a call', 'active', 500],
  ] as const)('%s is told after its delay', (_, phase, ms) => {
    const { say, later, diary } = calm(phase);
    say({ type: 'connectionChanged', status: 'lost', retrying: false });
    later(200_000);
    expect(diary).toEqual([`${ms} signaling.disconnected`]);
  });

  it('lets the page sleep once it has been told', () => {
    const { say, later, clock } = calm();
    say({ type: 'connectionChanged', status: 'lost', retrying: false });
    later(10_100);
    expect(clock.pending).toBe(0);
  });

  it('is silent when the app closed it, or the SDK did on purpose', () => {
    for (const close of [
      ({ store }: ReturnType<typeof calm>) => store.closing(),
      ({ say }: ReturnType<typeof calm>) => say({ type: 'connectionChanged', status: 'closed' }),
    ]) {
      const one = calm('active');
      close(one);
      one.later(200_000);
      expect(one.diary).toEqual([]);
      expect(one.clock.pending).toBe(0);
    }
  });

  it('is silent also when its close comes after the app said that it leaves', () => {
    const { store, lose, later, diary, clock } = calm();
    store.closing();
    lose();
    later(200_000);
    expect(diary).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe('an issue', () => {
  it.each<[string, ConditionId, Partial<IssueRaised>, CallPhase | undefined, number]>([
    ['that is being fixed', 'service.upstream', {}, undefined, 1_500],
    ['that is being fixed, in a call', 'service.upstream', {}, 'active', 500],
    ['that is being fixed, on hold', 'service.upstream', {}, 'held', 500],
    ['that is being fixed, while it rings', 'service.upstream', {}, 'ringing', 1_500],
    ['that is being fixed, of a call', 'media.remoteUnavailable', { callId: 'c' }, 'ringing', 500],
    ['that nobody fixes after all', 'service.upstream', { retrying: false }, undefined, 0],
    ['that is fatal', 'service.upstream', { severity: 'fatal' }, undefined, 0],
    ['that a person must act on', 'quota.messages', {}, undefined, 0],
    ['that the app must act on', 'service.notFound', {}, undefined, 0],
    ['that asks', 'media.permissionDenied', {}, undefined, 0],
    ['of bad sound', 'quality.degraded', { callId: 'c' }, 'active', 0],
    ['of being offline', 'signaling.offline', {}, undefined, 1_500],
    ['of being offline, in a call', 'signaling.offline', {}, 'active', 500],
  ])('%s (%s) appears after its delay', (_, condition, more, phase, ms) => {
    const { raise, later, diary } = calm(phase);
    raise(condition, more);
    later(9_000);
    expect(diary).toEqual([`${ms} ${condition}`]);
  });

  it.each([
    ['the browser, felt in whatever call', 'browser', 'active', 500],
    ['the browser, while it only rings', 'browser', 'ringing', 1_500],
    ['another SDK than the call’s', 'other', 'active', 1_500],
  ] as const)('of %s', (_, source, phase, ms) => {
    const { store, clock, later, diary } = calm(phase);
    const condition = 'signaling.offline';
    store.send({ type: 'issueRaised', at: clock.now(), source, code: 'x/offline', condition });
    later(9_000);
    expect(diary).toEqual([`${ms} signaling.offline`]);
  });

  it('of the browser is felt in one call, whatever others there are and were', () => {
    const { store, clock, say, end, later } = calm('active');
    say({ type: 'callChanged', callId: 'd', phase: 'ringing' });
    end('e', 'call.ended');
    later(100);
    const diary = diaryOf({ store, clock });
    const condition = 'signaling.offline';
    store.send({ type: 'issueRaised', at: clock.now(), source: 'browser', code: 'x/offline', condition });
    later(9_000);
    expect(diary).toEqual(['500 signaling.offline']);
  });

  it.each(['sdk.protocol', 'call.ended', 'call.canceled', 'signaling.closed', 'ice.pathChanged'] as const)(
    'that is nobody’s business (%s) never appears and wakes nobody',
    (condition) => {
      const { raise, end, later, diary, clock } = calm('active');
      if (condition.startsWith('call.')) end('c', condition, 1);
      else raise(condition, { callId: 'c', severity: 'error' });
      later(20);
      expect(clock.pending).toBe(0);
      later(60_000);
      expect(diary).toEqual([]);
    },
  );

  it.each([
    'signaling.reconnecting',
    'signaling.disconnected',
    'signaling.unstable',
    'signaling.reconnectStuck',
  ] as const)(
    'that only repeats the state of the connection (%s) is not believed against it',
    (condition) => {
      const { raise, later, diary } = calm();
      raise(condition);
      later(200_000);
      expect(diary).toEqual([]);
    },
  );

  it('with only the SDK’s word for why a call ended waits 300 ms for a better one, and no longer', () => {
    const one = calm('active');
    one.end('c', 'call.busy', 1);
    one.later(5_000);
    expect(one.diary).toEqual(['300 call.busy']);
    const better = calm('active');
    better.end('c', 'call.busy', 1);
    better.later(200);
    better.end('c', 'call.declined', 2);
    better.later(5_000);
    expect(better.diary).toEqual(['200 call.declined']);
  });

  it('tells who it is about', () => {
    const { raise, screen, end } = calm('active');
    raise('media.outputUnavailable', { callId: 'c' });
    raise('media.permissionDenied');
    raise('quality.degraded', { callId: 'nobody knows' });
    expect(screen().banner).toMatchObject({ remote: 'Ana', callId: 'c' });
    expect(screen().prompt).toMatchObject({ remote: null, callId: null });
    expect(screen().indicators).toEqual([]);
    end('c', 'call.busy');
    expect(screen().dialog).toMatchObject({ remote: 'Ana', startedAt: start + 100 });
  });
});
