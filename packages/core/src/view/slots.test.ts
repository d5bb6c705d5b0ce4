import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import { calm } from '../test-support/calm.ts';

describe('the banner', () => {
  it('stays a second and a half when it ends early, then goes by itself', () => {
    const { raise, clear, later, diary, clock } = calm();
    raise('quota.messages');
    later(500);
    clear('quota.messages');
    later(60_000);
    expect(diary).toEqual(['0 quota.messages', '1500 nothing']);
    expect(clock.pending).toBe(0);
  });

  it('goes at once when it has stood that long', () => {
    const { raise, clear, later, diary } = calm();
    raise('quota.messages');
    later(1_600);
    clear('quota.messages');
    later(10);
    expect(diary).toEqual(['0 quota.messages', '1600 nothing']);
  });

  it('stays its time from when it came, not from when its words changed', () => {
    const { raise, clear, later, diary } = calm();
    raise('quota.messages');
    later(1_000);
    raise('quota.messages', { code: 's/another' });
    later(400);
    clear('quota.messages');
    later(5_000);
    expect(diary.at(-1)).toBe('1500 nothing');
  });

  it('has its time anew for each thing that it says', () => {
    const { raise, clear, later, diary } = calm();
    raise('call.missed');
    later(1_000);
    raise('quota.messages');
    later(1_000);
    clear('call.missed');
    clear('quota.messages');
    later(5_000);
    expect(diary).toEqual(['0 call.missed', '1000 quota.messages', '2500 nothing']);
  });

  it('goes at once when the person closes it, whatever else was put away before', () => {
    const { raise, clear, store, screen, later, diary } = calm();
    raise('sdk.misuse');
    later(100);
    raise('call.missed');
    store.dismiss(screen().banner?.issueId ?? '');
    later(50);
    raise('quota.messages');
    later(50);
    clear('quota.messages');
    later(100);
    expect(diary).toEqual(['100 call.missed', '116 nothing', '150 quota.messages']);
  });

  it('gives way at once to something of a higher rank, and waits behind it', () => {
    const { raise, later, diary, settled } = calm();
    raise('call.missed');
    later(100);
    raise('sdk.internal');
    later(100);
    expect(diary).toEqual(['0 call.missed', '100 sdk.internal']);
    expect(settled().banner?.waiting).toBe(1);
  });

  it.each<[string, ConditionId, ConditionId]>([
    ['of one rank', 'quota.messages', 'auth.refreshFailing'],
    ['of one rank, though the newer weighs more', 'auth.refreshFailing', 'quota.messages'],
  ])('keeps the one that stands there, %s', (_, first, second) => {
    const { raise, settled } = calm();
    raise(first);
    settled();
    raise(second);
    expect(settled().banner).toMatchObject({ condition: first, waiting: 1 });
  });

  it('keeps the one SDK’s that stands there, and changes to none of lower rank', () => {
    const { raise, raiseOf, settled } = calm();
    raiseOf('other', 'service.notFound');
    settled();
    raise('media.screenShareUnavailable');
    expect(settled().banner).toMatchObject({ condition: 'media.screenShareUnavailable', source: 's' });
    raise('call.missed');
    expect(settled().banner).toMatchObject({ condition: 'media.screenShareUnavailable', waiting: 2 });
  });

  it('counts several of one kind as one, of whatever call and SDK', () => {
    const { raise, raiseOf, settled } = calm();
    raise('call.missed', { callId: 'a' });
    raise('call.missed', { callId: 'b' });
    raise('call.missed');
    raiseOf('other', 'call.missed');
    expect(settled().banner).toMatchObject({ count: 4, waiting: 0, callId: 'a' });
  });
});

describe('what a screen reads again', () => {
  it('is the same object while it says the same, another when anything of it changed', () => {
    const { raise, inCall, settled, say } = calm();
    inCall();
    raise('quota.messages', { actions: ['contactSupport'] });
    raise('media.deviceInUse', { actions: ['resumeMedia', 'openSettings'] });
    raise('call.busy', { callId: 'd', actions: ['redial'] });
    raise('quality.degraded', { callId: 'c' });
    raise('media.microphoneSilent', { callId: 'c' });
    const before = settled();
    say({ type: 'visibilityChanged', hidden: true });
    raise('sdk.protocol');
    expect(settled()).toBe(before);
    raise('quota.messages', { actions: ['contactSupport'] });
    raise('quality.degraded', { callId: 'c' });
    const repeated = settled();
    expect(repeated).toBe(before);
    raise('quota.messages', { actions: ['reconnect'] });
    raise('media.deviceInUse', { actions: ['resumeMedia'] });
    const after = settled();
    expect(after.banner?.actions).toEqual(['reconnect', 'dismiss']);
    expect(after.prompt?.actions).toEqual(['resumeMedia']);
    expect(after.dialog).toBe(before.dialog);
    expect(after.indicators).toBe(before.indicators);
  });

  it('is another list of indicators when one comes, goes or changes, with the objects of the others', () => {
    const { raise, clear, inCall, settled } = calm();
    inCall();
    raise('quality.degraded', { callId: 'c' });
    raise('media.microphoneSilent', { callId: 'c' });
    const [first, second] = settled().indicators;
    raise('quality.degraded', { callId: 'c', details: { mos: 2 } });
    const changed = settled().indicators;
    expect(changed[0]).toMatchObject({ details: { mos: 2 } });
    expect([changed[0] === first, changed[1]]).toEqual([false, second]);
    clear('quality.degraded');
    expect(settled().indicators).toEqual([second]);
    raise('quality.deviceOverloaded', { callId: 'c' });
    expect(settled().indicators).toHaveLength(2);
    clear('media.microphoneSilent');
    clear('quality.deviceOverloaded');
    raise('quality.degraded', { callId: 'c' });
    expect(settled().indicators).toMatchObject([{ condition: 'quality.degraded' }]);
  });
});
